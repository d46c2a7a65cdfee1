import { describe, expect, it } from 'vitest';
import { longDays } from '#lib/core/estimate/checks/longDays.ts';
import { overlaps } from '#lib/core/estimate/checks/overlaps.ts';
import { rounding } from '#lib/core/estimate/checks/rounding.ts';
import type { EntryQuality } from '#lib/core/panel/entryQuality.ts';
import { isoDate, parseIsoDate } from '#lib/core/period.ts';
import type { EntrySketch } from '../../../sketch/log.ts';
import { checkOf, inputOf, persons } from './checked.ts';

const counts = (durations: number, multiplesOf15: number) => ({
	durations,
	multiplesOf5: multiplesOf15,
	multiplesOf15,
	multiplesOf30: 0,
});

describe('rounding', () => {
	const quality = (before: number, after: number): EntryQuality => ({
		before: counts(100, before),
		after: counts(100, after),
		overlaps: null,
	});

	it.each([
		[7, 7, 'ok'],
		[33, 33, 'ok'],
		[34, 34, 'attention'],
		[20, 30, 'ok'],
		[19, 30, 'attention'],
	])('%i %% quarters before and %i %% after: %s', (before, after, level) => {
		const check = rounding(quality(before, after));
		expect(check.level).toBe(level);
		expect(check.values.multiplesOf15).toBeCloseTo((before + after) / 200, 12);
		expect(check.values.multiplesOf15After).toBeCloseTo(after / 100, 12);
	});

	it('has nothing to say without durations', () => {
		const check = rounding({ before: counts(0, 0), after: counts(0, 0), overlaps: null });
		expect(check.level).toBe('attention');
		expect(check.values.multiplesOf15).toBeNull();
	});
});

describe('overlaps', () => {
	it.each([
		[0, 'ok'],
		[1, 'ok'],
		[2, 'attention'],
		[11, 'stop'],
	])('%i %% counted twice: %s', (percent, level) => {
		const found = { timed: 50, timedSeconds: 6000, entries: 3, seconds: 60 * percent };
		const check = overlaps({ before: counts(1, 0), after: counts(1, 0), overlaps: found })!;
		expect(check).toEqual({
			id: 'overlaps',
			level,
			values: { entries: 3, minutes: percent, share: percent / 100 },
		});
	});

	it('are left out without start times', () => {
		expect(overlaps({ before: counts(1, 0), after: counts(1, 0), overlaps: null })).toBeNull();
	});
});

describe('long days', () => {
	const work = (hours: readonly number[]) =>
		longDays(
			inputOf(
				persons(hours.length, (person) => [
					{ period: 'before', admin: 60 },
					{ period: 'after', admin: 50, work: hours[person]! * 60 },
				]),
			),
		);

	it('are those above sixteen hours, not at it', () => {
		expect(work(Array.from({ length: 60 }, () => 16))).toMatchObject({ level: 'ok', values: { days: 0 } });
		const one = work([16.5, ...Array.from({ length: 59 }, () => 8)]);
		expect(one).toEqual({ id: 'longDays', level: 'attention', values: { days: 1, share: 1 / 120 } });
	});

	it('stop the result when more than one in a hundred is', () => {
		expect(work([17, 17, 8, 8]).level).toBe('stop');
	});
});

describe('missing days', () => {
	/** Everybody works Monday and Wednesday of four weeks; `kept` says which days they registered. */
	const registered = (kept: (period: 'before' | 'after', day: number) => boolean): EntrySketch[] =>
		persons(10, () =>
			(['before', 'after'] as const).flatMap((period) => {
				const monday = parseIsoDate(period === 'before' ? '2026-01-05' : '2026-09-07')!;
				return [0, 2, 7, 9, 14, 16, 21, 23]
					.filter((_, day) => kept(period, day))
					.map((days) => ({ period, date: isoDate(monday + days), admin: 100 }));
			}),
		);

	it('are none when every usual day is there, also for those who work two days a week', () => {
		expect(
			checkOf(
				'missingDays',
				registered(() => true),
			),
		).toEqual({
			id: 'missingDays',
			level: 'ok',
			values: { persons: 10, daysBefore: 80, daysAfter: 80, missingBefore: 0, missingAfter: 0 },
		});
	});

	it('ask for attention when more are missing after than before', () => {
		const check = checkOf(
			'missingDays',
			registered((period, day) => period === 'before' || day === 0 || day === 7),
		)!;
		expect(check.level).toBe('attention');
		expect(check.values).toMatchObject({ daysAfter: 20, missingBefore: 0, missingAfter: 0.75 });
	});

	it('do not count a weekday worked once as usual', () => {
		const extra = registered(() => true).concat(
			persons(1, () => [{ period: 'before', date: '2026-01-10', admin: 10 }]),
		);
		expect(checkOf('missingDays', extra)!.values).toMatchObject({ daysBefore: 81, missingBefore: 0 });
	});
});
