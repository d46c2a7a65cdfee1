import { chiSquaredQuantile, chiSquaredUpperTail } from '../stats/chiSquared.ts';
import { CONFIDENCE_LEVEL } from '../estimate/estimate.ts';
import type { EffectColumns } from './effect.ts';
import { inverseVariance } from './inverseVariance.ts';
import { tauByQ } from './tauByQ.ts';

/** Do the organisations differ more than chance explains? Cochran's Q with its p value, and the interval of τ². */
export interface Heterogeneity {
	readonly q: number;
	readonly df: number;
	readonly p: number;
	readonly tau2Low: number;
	readonly tau2High: number;
	/** True when Q is so small that no τ² ≥ 0 agrees with it; both bounds are then 0. */
	readonly narrowerThanChance: boolean;
}

/**
 * Of at least two organisations. The interval inverts Q (Q-profile): W. Viechtbauer, Statistics in Medicine 26 (2007)
 * 37–52, section 2.6.
 */
export function heterogeneity(columns: EffectColumns): Heterogeneity {
	const df = columns.estimates.length - 1;
	const tail = (1 - CONFIDENCE_LEVEL) / 2;
	const { q } = inverseVariance(columns, 0);
	const low = tauByQ(columns, chiSquaredQuantile(1 - tail, df));
	const high = tauByQ(columns, chiSquaredQuantile(tail, df));
	return {
		q,
		df,
		p: chiSquaredUpperTail(q, df),
		tau2Low: low ?? 0,
		tau2High: high ?? 0,
		narrowerThanChance: high === null,
	};
}

/**
 * The variance of a typical organisation, (k − 1)Σw/((Σw)² − Σw²) with w = 1/v. J. P. T. Higgins and S. G. Thompson,
 * Statistics in Medicine 21 (2002) 1539–1558, eq. 9.
 */
export function typicalVariance(columns: EffectColumns): number {
	const { sumW, sumW2 } = inverseVariance(columns, 0);
	return (columns.estimates.length - 1) / (sumW - sumW2 / sumW);
}
