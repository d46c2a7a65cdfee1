/** The family of a spread. `studentT` is for a measured saving, the others for estimates by people. */
export type DistributionName = 'normal' | 'lognormal' | 'triangular' | 'pert' | 'uniform' | 'studentT';

/** An estimate with bounds: P5 and P95 for normal and lognormal, least and most for the other families. */
export interface BoundedSpread {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly distribution: Exclude<DistributionName, 'studentT'>;
}

/** A measured value: `value` + `se` · t with `df` degrees of freedom. */
export interface MeasuredSpread {
	readonly value: number;
	readonly se: number;
	readonly df: number;
	readonly distribution: 'studentT';
}

export type Spread = BoundedSpread | MeasuredSpread;

/** A number that may be uncertain (N in the case format). */
export type Quantity = number | Spread;

/** The base case of a quantity. */
export function valueOf(quantity: Quantity): number {
	return typeof quantity === 'number' ? quantity : quantity.value;
}
