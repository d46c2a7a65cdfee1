/**
 * One estimate with its uncertainty. Every field that has no meaning for an estimator is null, never NaN.
 * `n` is the number of independent units it rests on.
 */
export interface Estimate {
	readonly estimate: number;
	readonly se: number | null;
	readonly df: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Two-sided p value of no change, where the estimator gives one. */
	readonly p: number | null;
	readonly n: number;
	/** The two levels that the estimate compares, in its own unit, where it compares two. */
	readonly values?: { readonly before: number; readonly after: number };
}

/** Every estimate of the method, in the order of the result page. */
export const estimateIds = [
	'shareReduction',
	'controlledReduction',
	'shareDifference',
	'minutesPer8h',
	'minutesPerContact',
	'pairedMinutesPerDay',
	'pairedShare',
	'bootstrapPercentile',
	'bootstrapBca',
	'randomSlope',
	'olsCr2',
	'didMinutesPerDay',
	'hodgesLehmann',
	'signFlip',
] as const;

export type EstimateId = (typeof estimateIds)[number];

/** All intervals are two-sided at this level. */
export const CONFIDENCE_LEVEL = 0.95;
