import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '#lib/core/period.ts';
import type { EntrySketch } from '../../../sketch/log.ts';
import { checkOf, persons } from './checked.ts';

const AFTER = parseIsoDate('2026-09-07')!;

/** One day a week after go-live: administration of person p in week w. */
const weekly = (
	weeks: number,
	admin: (person: number, week: number) => number,
	own: Partial<EntrySketch> = {},
) =>
	persons(
		12,
		(person) => [
			{ period: 'before', admin: 240 },
			...Array.from({ length: weeks }, (_, week) => ({
				period: 'after' as const,
				date: isoDate(AFTER + 7 * week),
				admin: admin(person, week),
			})),
		],
		own,
	);

describe('drift by week', () => {
	it('is the slope of the share, in points per week', () => {
		const check = checkOf(
			'driftByWeek',
			weekly(5, (person, week) => 120 + 4.8 * week + 0.2 * (person % 3) * week),
		)!;
		expect(check.level).toBe('attention');
		expect(check.values.weeks).toBe(5);
		expect(check.values.slope).toBeCloseTo((100 * 5) / 480, 12);
		expect(check.values.low).toBeLessThan(check.values.slope!);
		expect(check.values.high).toBeGreaterThan(check.values.slope!);
	});

	it('is fine when the interval holds no change, and when the change is too small to show', () => {
		const noise = weekly(4, (person, week) => 120 + ((person * 7 + week * 5) % 11) * 4);
		expect(checkOf('driftByWeek', noise)!.level).toBe('ok');
		const tiny = checkOf(
			'driftByWeek',
			weekly(4, (person, week) => 120 + 0.4 * week + 0.1 * (person % 2) * week),
		)!;
		expect(tiny.values.low).toBeGreaterThan(0);
		expect(tiny.level).toBe('ok');
	});

	it('has no slope under three weeks and no interval without spread', () => {
		expect(
			checkOf(
				'driftByWeek',
				weekly(2, () => 100),
			)!.values,
		).toEqual({
			weeks: 2,
			slope: null,
			low: null,
			high: null,
		});
		const { values } = checkOf(
			'driftByWeek',
			weekly(3, (_, week) => 100 + 10 * week),
		)!;
		expect(values.slope).toBeCloseTo((100 * 10) / 480, 12);
		expect(values.low).toBeNull();
	});

	it('is the same when times are given to another unit of time', () => {
		const plain = weekly(4, (person, week) => 120 + person + ((person * week) % 5) * 6);
		const double = plain.map((entry) => ({ ...entry, minutes: entry.minutes * 2 }));
		const [a, b] = [checkOf('driftByWeek', plain)!.values, checkOf('driftByWeek', double)!.values];
		expect(b.slope).toBeCloseTo(a.slope!, 12);
		expect(b.high).toBeCloseTo(a.high!, 10);
	});
});

describe('control drift', () => {
	const users = weekly(1, (person) => 150 + person);
	const controls = (count: number, saved: (person: number) => number) =>
		persons(
			count,
			(person) => [
				{ period: 'before', admin: 240 },
				{ period: 'after', admin: 240 - saved(person) },
			],
			{ person: 'c', group: 'control' },
		);

	it('is the change of the controls, with attention when the interval excludes no change', () => {
		const check = checkOf('controlDrift', [...users, ...controls(12, (person) => 20 + (person % 4))])!;
		expect(check.level).toBe('attention');
		expect(check.values.before).toBe(0.5);
		expect(check.values.difference).toBeCloseTo((-100 * 21.5) / 480, 12);
		expect(check.values.high).toBeLessThan(0);
		const still = checkOf('controlDrift', [...users, ...controls(12, (person) => (person % 2 ? 15 : -15))])!;
		expect(still.level).toBe('ok');
	});

	it('is not shown under ten persons, and left out without controls', () => {
		expect(checkOf('controlDrift', [...users, ...controls(9, (person) => person)])).toEqual({
			id: 'controlDrift',
			level: 'attention',
			values: { before: null, after: null, difference: null, low: null, high: null },
		});
		expect(checkOf('controlDrift', users)).toBeUndefined();
	});

	it('goes with a group to compare with', () => {
		const entries = [...users, ...controls(12, (person) => person)];
		expect(checkOf('comparisonGroup', entries, { controlled: true })).toEqual({
			id: 'comparisonGroup',
			level: 'ok',
			values: { controls: 12, needed: 5 },
		});
		expect(checkOf('comparisonGroup', users)).toMatchObject({ level: 'attention', values: { controls: 0 } });
	});
});
