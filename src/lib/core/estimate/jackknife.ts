import { studentTCdf, studentTQuantile } from '../stats/studentT.ts';
import { CONFIDENCE_LEVEL, type Estimate } from './estimate.ts';
import { poolTimes, timesOf, type BothPeriods, type PooledTimes } from './shares.ts';

/** A statistic of pooled times; null where it is undefined (no administration before). */
export type PooledStatistic = (times: PooledTimes) => number | null;

/**
 * The statistic with each unit left out in turn. Totals are whole seconds, so leaving out by subtraction is exact.
 * null as soon as one replicate is undefined.
 */
export function jackknifeReplicates(
	units: readonly BothPeriods[],
	statistic: PooledStatistic,
): Float64Array | null {
	const all = poolTimes(units);
	const replicates = new Float64Array(units.length);
	for (let index = 0; index < units.length; index++) {
		const own = timesOf(units[index]!);
		const value = statistic({
			administrativeBefore: all.administrativeBefore - own.administrativeBefore,
			workingBefore: all.workingBefore - own.workingBefore,
			administrativeAfter: all.administrativeAfter - own.administrativeAfter,
			workingAfter: all.workingAfter - own.workingAfter,
		});
		if (value === null) return null;
		replicates[index] = value;
	}
	return replicates;
}

/**
 * Delete-one jackknife variance (n − 1)/n · Σ(θ₍₋ᵢ₎ − θ̄)².
 * Spread at the level of rounding error counts as none. Source: Efron & Stein (1981), Ann. Statist. 9, 586–596.
 */
export function jackknifeVariance(replicates: Float64Array): number {
	const n = replicates.length;
	let mean = 0;
	for (const value of replicates) mean += value / n;
	let squares = 0;
	for (const value of replicates) squares += (value - mean) ** 2;
	const variance = ((n - 1) / n) * squares;
	return variance <= (1e-13 * Math.max(1, Math.abs(mean))) ** 2 * n ? 0 : variance;
}

/**
 * An estimate with its t interval. Without spread there is no honest interval: `low`, `high` and `p` are null then.
 */
export function withTInterval(
	estimate: number,
	se: number | null,
	df: number,
	n: number,
	values?: Estimate['values'],
): Estimate {
	const known = se !== null && se > 0 && df > 0;
	const margin = known ? studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, df) * se : null;
	return {
		estimate,
		se,
		df: se === null ? null : df,
		low: margin === null ? null : estimate - margin,
		high: margin === null ? null : estimate + margin,
		p: known ? 2 * studentTCdf(-Math.abs(estimate / se), df) : null,
		n,
		...(values ? { values } : {}),
	};
}

/** The statistic over the units with the jackknife-t interval on n − 1 degrees of freedom; null where undefined. */
export function jackknifeEstimate(
	units: readonly BothPeriods[],
	statistic: PooledStatistic,
	values?: Estimate['values'],
): Estimate | null {
	const estimate = units.length > 0 ? statistic(poolTimes(units)) : null;
	if (estimate === null) return null;
	const replicates = units.length >= 2 ? jackknifeReplicates(units, statistic) : null;
	const se = replicates ? Math.sqrt(jackknifeVariance(replicates)) : null;
	return withTInterval(estimate, se, units.length - 1, units.length, values);
}
