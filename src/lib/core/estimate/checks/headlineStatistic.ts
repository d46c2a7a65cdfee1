import { reductionOf, type PooledTimes } from '../shares.ts';
import type { HeadlineId } from './check.ts';

/** Pooled times of the two groups. Without controls theirs are all zero. */
export interface GroupTimes {
	readonly intervention: PooledTimes;
	readonly control: PooledTimes;
}

export const NO_TIMES: PooledTimes = {
	administrativeBefore: 0,
	workingBefore: 0,
	administrativeAfter: 0,
	workingAfter: 0,
};

/**
 * The headline as a function of times, so that a check can say what it would have been: 1 − S_after/S_before, or one
 * minus the ratio of that ratio between the groups. null without working time in a period, without administration
 * before, or where the controls' ratio is zero.
 */
export function headlineStatistic(id: HeadlineId, times: GroupTimes): number | null {
	const own = reductionWithin(times.intervention);
	if (own === null || id === 'shareReduction') return own;
	const control = reductionWithin(times.control);
	return control === null || control === 1 ? null : 1 - (1 - own) / (1 - control);
}

function reductionWithin(times: PooledTimes): number | null {
	return times.workingBefore > 0 && times.workingAfter > 0 ? reductionOf(times) : null;
}

export function minus(all: PooledTimes, part: PooledTimes): PooledTimes {
	return {
		administrativeBefore: all.administrativeBefore - part.administrativeBefore,
		workingBefore: all.workingBefore - part.workingBefore,
		administrativeAfter: all.administrativeAfter - part.administrativeAfter,
		workingAfter: all.workingAfter - part.workingAfter,
	};
}

export function plus(a: PooledTimes, b: PooledTimes): PooledTimes {
	return {
		administrativeBefore: a.administrativeBefore + b.administrativeBefore,
		workingBefore: a.workingBefore + b.workingBefore,
		administrativeAfter: a.administrativeAfter + b.administrativeAfter,
		workingAfter: a.workingAfter + b.workingAfter,
	};
}
