import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryQuality } from '#lib/core/panel/entryQuality.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import type { Washout } from '#lib/core/panel/washout.ts';
import { flagsOf } from '../../sketch/flags.ts';
import { logOf, type EntrySketch } from '../../sketch/log.ts';

/** An entry with the minute of the day at which it starts; left out = only a duration was given. */
interface Timed extends Partial<EntrySketch> {
	readonly minutes: number;
	readonly start?: number;
}

function qualityOf(entries: readonly Timed[], washout: Washout | null = null) {
	const log = logOf(
		entries.map((entry): EntrySketch => ({ person: 'p', period: 'before', activity: 'care', ...entry })),
	);
	const startSecond = Int32Array.from(entries, ({ start }) => (start === undefined ? -1 : start * 60));
	return entryQuality({ ...log, startSecond }, flagsOf(log), washout);
}

describe('round durations', () => {
	it('are counted per period, each in every multiple it is', () => {
		const { before, after } = qualityOf([
			...[30, 15, 45, 5, 7, 10.5].map((minutes) => ({ minutes })),
			{ minutes: 60, period: 'after' },
		]);
		expect(before).toEqual({ durations: 6, multiplesOf5: 4, multiplesOf15: 3, multiplesOf30: 1 });
		expect(after).toEqual({ durations: 1, multiplesOf5: 1, multiplesOf15: 1, multiplesOf30: 1 });
	});

	it('leave out breaks, entries without duration and the days around go-live', () => {
		const day = parseIsoDate('2026-01-05')!;
		const entries: Timed[] = [{ minutes: 15, activity: 'break' }, { minutes: 0 }, { minutes: 15 }];
		expect(qualityOf(entries).before.durations).toBe(1);
		expect(qualityOf(entries, { goLive: day, days: 1 }).before.durations).toBe(0);
	});
});

describe('overlaps', () => {
	it('count an entry that starts before an earlier one of the same person has ended', () => {
		const entries: Timed[] = [
			{ start: 480, minutes: 60 },
			{ start: 510, minutes: 60 },
			{ start: 570, minutes: 10 },
			{ start: 480, minutes: 60, person: 'q' },
			{ start: 510, minutes: 5, activity: 'break' },
			{ minutes: 60 },
		];
		expect(qualityOf(entries).overlaps).toEqual({
			timed: 4,
			timedSeconds: 190 * 60,
			entries: 1,
			seconds: 30 * 60,
		});
	});

	it('reach past midnight', () => {
		const { overlaps } = qualityOf([
			{ date: '2026-01-05', start: 1380, minutes: 120 },
			{ date: '2026-01-06', start: 30, minutes: 60 },
		]);
		expect(overlaps).toMatchObject({ entries: 1, seconds: 30 * 60 });
	});

	it('are unknown without start times', () => {
		expect(qualityOf([{ minutes: 60 }]).overlaps).toBeNull();
		const log = logOf([{ person: 'p', period: 'before', activity: 'care', minutes: 60 }]);
		expect(entryQuality(log, flagsOf(log), null).overlaps).toBeNull();
	});

	it('agree with counting covered minutes one by one, in any order of the rows', () => {
		const entry = fc.record({
			person: fc.constantFrom('p', 'q', 'r'),
			start: fc.integer({ min: 0, max: 300 }),
			minutes: fc.integer({ min: 1, max: 90 }),
		});
		fc.assert(
			fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
				const covered = new Set<string>();
				let twice = 0;
				for (const { person, start, minutes } of entries) {
					for (let minute = start; minute < start + minutes; minute++) {
						const key = `${person} ${minute}`;
						if (covered.has(key)) twice++;
						covered.add(key);
					}
				}
				const { overlaps } = qualityOf(entries);
				expect(overlaps!.seconds).toBe(twice * 60);
				const sorted = entries.toSorted((a, b) => a.start - b.start);
				expect(qualityOf(sorted).overlaps).toEqual(overlaps);
			}),
		);
	});
});
