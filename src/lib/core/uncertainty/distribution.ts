/** A distribution as the simulation needs it. */
export interface Distribution {
	readonly mean: number;
	/** Inverse of the distribution function, 0 < p < 1. */
	quantile(p: number): number;
	/** True when `quantile` takes an iteration, so that many draws deserve a table. */
	readonly slow: boolean;
}
