import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '#lib/core/period.ts';
import type { EntrySketch } from '../../../sketch/log.ts';
import { checkOf, inputOf, persons } from './checked.ts';

const department = (
	name: string,
	count: number,
	before: number,
	after: number,
	own: Partial<EntrySketch> = {},
) =>
	persons(
		count,
		(person) => [
			{ period: 'before', admin: before + (person % 3) },
			{ period: 'after', admin: after + (person % 4) },
		],
		{ ...own, department: name, person: name },
	);

describe('leaving one department out', () => {
	it('gives the lowest and highest result without each', () => {
		const entries = [
			...department('a', 12, 200, 100),
			...department('b', 12, 200, 150),
			...department('c', 12, 200, 180),
		];
		const without = (name: string) =>
			inputOf(entries.filter((entry) => entry.department !== name)).headline!.estimate;
		const { values } = checkOf('leaveOneDepartmentOut', entries)!;
		expect(values.departments).toBe(3);
		expect(values.lowest).toBeCloseTo(without('a'), 12);
		expect(values.highest).toBeCloseTo(without('c'), 12);
	});

	it('asks for attention when the result turns without one department', () => {
		const entries = [...department('a', 20, 200, 60), ...department('b', 20, 200, 206)];
		expect(checkOf('leaveOneDepartmentOut', entries)).toMatchObject({ level: 'attention' });
	});

	it('never leaves out a department under ten, nor one that protects it, nor leaves fewer than ten', () => {
		const small = [
			...department('a', 5, 200, 100),
			...department('b', 12, 200, 150),
			...department('c', 30, 200, 180),
		];
		const withoutLargest = inputOf(small.filter((entry) => entry.department !== 'c')).headline!.estimate;
		const { values } = checkOf('leaveOneDepartmentOut', small)!;
		expect(values.departments).toBe(1);
		expect(values.lowest).toBeCloseTo(withoutLargest, 12);
		expect(values.highest).toBe(values.lowest);

		const few = [...department('a', 9, 200, 100), ...department('b', 12, 200, 150)];
		expect(checkOf('leaveOneDepartmentOut', few)).toEqual({
			id: 'leaveOneDepartmentOut',
			level: 'attention',
			values: { departments: 0, lowest: null, highest: null },
		});
	});

	it('keeps persons without a department, and is left out when nobody has one', () => {
		const unnamed = department('x', 15, 200, 100).map(({ department: _, ...entry }) => entry);
		const entries = [...department('a', 12, 200, 150), ...unnamed];
		const { values } = checkOf('leaveOneDepartmentOut', entries)!;
		expect(values.departments).toBe(1);
		expect(values.lowest).toBeCloseTo(inputOf(unnamed).headline!.estimate, 12);
		expect(checkOf('leaveOneDepartmentOut', unnamed)).toBeUndefined();
	});

	it('leaves out the departments of both groups in turn when there are controls', () => {
		const control = { group: 'control' } as const;
		const entries = [
			...department('a', 12, 200, 100),
			...department('b', 12, 200, 150),
			...department('y', 12, 200, 190, control),
			...department('z', 12, 200, 205, control),
		];
		const without = (name: string) =>
			inputOf(
				entries.filter((entry) => entry.department !== name),
				{ controlled: true },
			).headline!.estimate;
		const { values } = checkOf('leaveOneDepartmentOut', entries, { controlled: true })!;
		const all = ['a', 'b', 'y', 'z'].map(without);
		expect(values.departments).toBe(4);
		expect(values.lowest).toBeCloseTo(Math.min(...all), 12);
		expect(values.highest).toBeCloseTo(Math.max(...all), 12);
	});
});

describe('influence', () => {
	const others = department('a', 14, 200, 150);

	it('is the largest change without one person, in points and in standard errors', () => {
		const odd = department('z', 1, 200, 20);
		const all = inputOf([...others, ...odd]).headline!;
		const check = checkOf('influence', [...others, ...odd])!;
		const change = Math.abs(inputOf(others).headline!.estimate - all.estimate);
		expect(check.values.largestChange).toBeCloseTo(change, 12);
		expect(check.values.standardErrors).toBeCloseTo(change / all.se!, 12);
		expect(check.level).toBe('attention');
	});

	it('is fine when nobody stands out', () => {
		const many = persons(60, (person) => [
			{ period: 'before', admin: 200 },
			{ period: 'after', admin: 140 + (person % 10) },
		]);
		expect(checkOf('influence', many)!.level).toBe('ok');
	});

	it('is not shown when fewer than ten persons would be left', () => {
		expect(checkOf('influence', department('a', 10, 200, 150))).toEqual({
			id: 'influence',
			level: 'attention',
			values: { largestChange: null, standardErrors: null },
		});
		expect(checkOf('influence', department('a', 11, 200, 150))!.values.largestChange).not.toBeNull();
	});

	it('leaves out whole units when those are departments', () => {
		const names = ['a', 'b', 'c', 'd', 'e', 'f'];
		const entries = names.flatMap((name, index) => department(name, 4, 200, 120 + 10 * index));
		const without = names.map(
			(name) =>
				inputOf(
					entries.filter((entry) => entry.department !== name),
					{ unit: 'department' },
				).headline!.estimate,
		);
		const headline = inputOf(entries, { unit: 'department' }).headline!.estimate;
		const { values } = checkOf('influence', entries, { unit: 'department' })!;
		expect(values.largestChange).toBeCloseTo(Math.max(...without.map((one) => Math.abs(one - headline))), 12);
	});
});

describe('wash-out sensitivity', () => {
	const goLive = parseIsoDate('2026-03-02')!;
	/** One day a week from six weeks before to six weeks after; in the first two weeks after, nothing is saved yet. */
	const entries = persons(12, (person) =>
		Array.from({ length: 12 }, (_, week) => ({
			period: week < 6 ? ('before' as const) : ('after' as const),
			date: isoDate(goLive + 7 * (week - 6) + 1),
			admin: (week >= 8 ? 100 : 200) + (person % 5) + week,
		})),
	);

	it('gives the result of each wash-out, whatever the one chosen', () => {
		const result = (days: number) => inputOf(entries, { washout: { goLive, days } }).headline!.estimate;
		for (const days of [0, 7, 10, 14, 28]) {
			const { values } = checkOf('washoutSensitivity', entries, { washout: { goLive, days } })!;
			expect(values.days).toBe(days);
			expect(values.none).toBeCloseTo(result(0), 12);
			expect(values.oneWeek).toBeCloseTo(result(7), 12);
			expect(values.twoWeeks).toBeCloseTo(result(14), 12);
			expect(values.fourWeeks).toBeCloseTo(result(28), 12);
		}
	});

	it('asks for attention when the choice matters more than chance', () => {
		expect(checkOf('washoutSensitivity', entries, { washout: { goLive, days: 0 } })!.level).toBe('attention');
		const steady = persons(12, (person) =>
			Array.from({ length: 12 }, (_, week) => ({
				period: week < 6 ? ('before' as const) : ('after' as const),
				date: isoDate(goLive + 7 * (week - 6) + 1),
				admin: (week < 6 ? 200 : 150) + ((person * 5 + week * 7) % 13) * 3,
			})),
		);
		expect(checkOf('washoutSensitivity', steady, { washout: { goLive, days: 0 } })!.level).toBe('ok');
	});

	it('is null where fewer than ten persons are left, and left out without a day of go-live', () => {
		const short = entries.filter(({ date }) => Math.abs(parseIsoDate(date!)! - goLive) < 10);
		const { values } = checkOf('washoutSensitivity', short, { washout: { goLive, days: 0 } })!;
		expect(values.fourWeeks).toBeNull();
		expect(values.none).not.toBeNull();
		expect(checkOf('washoutSensitivity', entries)).toBeUndefined();
	});
});
