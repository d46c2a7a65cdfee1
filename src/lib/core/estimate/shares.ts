import type { PeriodTotals } from '../panel/personPeriod.ts';

/** Sums over units of the times in both periods, in whole seconds: the S of the method is administrative / working. */
export interface PooledTimes {
	readonly administrativeBefore: number;
	readonly workingBefore: number;
	readonly administrativeAfter: number;
	readonly workingAfter: number;
}

export interface BothPeriods {
	readonly before: PeriodTotals;
	readonly after: PeriodTotals;
}

export function timesOf(unit: BothPeriods): PooledTimes {
	return {
		administrativeBefore: unit.before.administrativeSeconds,
		workingBefore: unit.before.workingSeconds,
		administrativeAfter: unit.after.administrativeSeconds,
		workingAfter: unit.after.workingSeconds,
	};
}

export function poolTimes(units: readonly BothPeriods[]): PooledTimes {
	const pooled = { administrativeBefore: 0, workingBefore: 0, administrativeAfter: 0, workingAfter: 0 };
	for (const unit of units) {
		pooled.administrativeBefore += unit.before.administrativeSeconds;
		pooled.workingBefore += unit.before.workingSeconds;
		pooled.administrativeAfter += unit.after.administrativeSeconds;
		pooled.workingAfter += unit.after.workingSeconds;
	}
	return pooled;
}

/** S_before: administrative over working time. Working time is never 0 for matched units. */
export function shareBefore(times: PooledTimes): number {
	return times.administrativeBefore / times.workingBefore;
}

export function shareAfter(times: PooledTimes): number {
	return times.administrativeAfter / times.workingAfter;
}

/** θ = 1 − S_after / S_before; null without administration before. */
export function reductionOf(times: PooledTimes): number | null {
	return times.administrativeBefore > 0 ? 1 - shareAfter(times) / shareBefore(times) : null;
}
