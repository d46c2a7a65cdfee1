import type { EntryQuality } from '../../panel/entryQuality.ts';
import type { Check } from './check.ts';

/** One in fifteen durations is a multiple of 15 minutes by chance; five times as many is one in three. */
const MANY = 5 / 15;
const UNEQUAL = 0.1;

/**
 * Multiples of 5, 15 and 30 minutes among the durations of working entries. Of durations in whole minutes that nobody
 * rounds, 20, 6.7 and 3.3 % are by chance.
 *
 * `attention` when a third of the durations or more are whole quarters of an hour, five times what chance gives, or when
 * that share differs by more than ten points between the periods. Both lines are our choice: equal rounding on both sides
 * mostly cancels in a ratio of shares; a difference says that the way of registering changed together with the tool.
 * Never `stop`: rounding blurs single times, and moves no total by itself.
 */
export function rounding({ before, after }: EntryQuality): Check<'rounding'> {
	const durations = before.durations + after.durations;
	const share = (count: number, of: number) => (of > 0 ? count / of : null);
	const all = share(before.multiplesOf15 + after.multiplesOf15, durations);
	const quartersBefore = share(before.multiplesOf15, before.durations);
	const quartersAfter = share(after.multiplesOf15, after.durations);
	const isDoubtful =
		all === null ||
		quartersBefore === null ||
		quartersAfter === null ||
		all >= MANY ||
		Math.abs(quartersAfter - quartersBefore) > UNEQUAL;
	return {
		id: 'rounding',
		level: isDoubtful ? 'attention' : 'ok',
		values: {
			durations,
			multiplesOf5: share(before.multiplesOf5 + after.multiplesOf5, durations),
			multiplesOf15: all,
			multiplesOf30: share(before.multiplesOf30 + after.multiplesOf30, durations),
			multiplesOf15Before: quartersBefore,
			multiplesOf15After: quartersAfter,
		},
	};
}
