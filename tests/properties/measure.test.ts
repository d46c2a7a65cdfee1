import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntrySketch } from '../sketch/log.ts';
import { measured } from '../sketch/measured.ts';

const entry = fc.record({
	person: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
	date: fc.constantFrom('2026-01-05', '2026-01-06', '2026-01-07'),
	period: fc.constantFrom('before' as const, 'after' as const),
	activity: fc.constantFrom('admin', 'care', 'break'),
	minutes: fc.integer({ min: 1, max: 300 }),
	group: fc.constantFrom('intervention' as const, 'intervention' as const, 'control' as const),
});

/** Everybody has administration and care in both periods, so that every estimate exists. */
const floor: EntrySketch[] = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((person, index) =>
	(['before', 'after'] as const).flatMap((period) => [
		{ person, period, activity: 'admin', minutes: 60 + 7 * index, date: '2026-01-05' },
		{ person, period, activity: 'care', minutes: 200, date: '2026-01-05' },
	]),
);

const entries = fc.array(entry, { maxLength: 60 }).map((list): EntrySketch[] => [...floor, ...list]);

describe('the measurement', () => {
	it('does not depend on the order of rows', () => {
		fc.assert(
			fc.property(entries, fc.infiniteStream(fc.nat()), (list, order) => {
				const shuffled = list
					.map((value) => ({ value, key: order.next().value }))
					.sort((a, b) => a.key - b.key)
					.map(({ value }) => value);
				expect(measured(shuffled).measurement).toEqual(measured(list).measurement);
			}),
			{ numRuns: 60 },
		);
	});

	it('satisfies (1 − θ)(1 − θ swapped) = 1, and differences change sign, when before and after are swapped', () => {
		fc.assert(
			fc.property(entries, (list) => {
				const swapped = list.map((item): EntrySketch => ({
					...item,
					period: item.period === 'before' ? 'after' : 'before',
				}));
				const one = measured(list).measurement!.estimates;
				const two = measured(swapped).measurement!.estimates;
				expect((1 - one.shareReduction!.estimate) * (1 - two.shareReduction!.estimate)).toBeCloseTo(1, 10);
				for (const id of ['shareDifference', 'minutesPer8h', 'pairedMinutesPerDay'] as const) {
					expect(two[id]!.estimate).toBeCloseTo(-one[id]!.estimate, 10);
					expect(two[id]!.se!).toBeCloseTo(one[id]!.se!, 10);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps its balance closed', () => {
		fc.assert(
			fc.property(entries, (list) => {
				const { rows, seconds } = measured(list).measurement!.reconciliation;
				expect(rows.used + rows.rejected + rows.outside).toBe(rows.read);
				expect(rows.read).toBe(list.length);
				expect(seconds.read).toBe(list.reduce((sum, { minutes }) => sum + minutes * 60, 0));
				expect(seconds.used + seconds.rejected + seconds.outside).toBe(seconds.read);
			}),
			{ numRuns: 60 },
		);
	});

	it('gives the same bytes for the same input and seed', () => {
		fc.assert(
			fc.property(entries, (list) => {
				expect(JSON.stringify(measured(list))).toBe(JSON.stringify(measured(list)));
			}),
			{ numRuns: 20 },
		);
	});
});
