import { publicationDesigns, type PublicationDesign } from '../publish/classification.ts';

/** The designs that are pooled, each by itself: those of a publication. */
export const poolDesigns = publicationDesigns;
export type PoolDesign = PublicationDesign;

/** The result of one organisation: y_k with its standard error. Both are shares (0–1), as in the measurement. */
export interface Effect {
	readonly organisation: string;
	readonly estimate: number;
	/** Above zero; treated as known, as every random-effects pooling does. */
	readonly se: number;
}

/** The effects as columns, in the order of the organisations; variances are squared standard errors. */
export interface EffectColumns {
	readonly estimates: Float64Array;
	readonly variances: Float64Array;
}

export function columnsOf(effects: readonly Effect[]): EffectColumns {
	return {
		estimates: Float64Array.from(effects, ({ estimate }) => estimate),
		variances: Float64Array.from(effects, ({ se }) => se * se),
	};
}
