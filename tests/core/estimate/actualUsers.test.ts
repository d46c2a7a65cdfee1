import { describe, expect, it } from 'vitest';
import { actualUsers } from '#lib/core/estimate/actualUsers.ts';
import { shareReduction } from '#lib/core/estimate/shareReduction.ts';
import type { Unit } from '#lib/core/panel/personPeriod.ts';
import type { EntrySketch } from '../../sketch/log.ts';
import { measured, persons } from '../../sketch/measured.ts';
import { inputOf } from './checks/checked.ts';

const group = (person: string, count: number, saved: number, own: Partial<EntrySketch> = {}) =>
	persons(
		Array.from(
			{ length: count },
			(_, index) => [200 + 3 * index, 200 + 3 * index - saved + (index % 4)] as const,
		),
		{ ...own, person },
	);
const table = (entries: readonly EntrySketch[], unit: Unit = 'person') => inputOf(entries, { unit }).table;

const users = group('u', 14, 60, { aiUse: true });
const others = group('o', 11, 10, { aiUse: false });

describe('those who used the tool', () => {
	it('are measured as a group of their own, with the interval of their own spread', () => {
		const own = shareReduction(table(users)).value!;
		const { value } = actualUsers(table([...users, ...others]));
		expect(value!.estimate).toBeCloseTo(own.estimate, 12);
		expect(value!.se).toBeCloseTo(own.se!, 12);
		expect(value).toMatchObject({ df: 13, n: 14 });
	});

	it('stand beside the headline, which keeps everyone', () => {
		const { measurement } = measured([...users, ...others]);
		expect(measurement!.headline!.n).toBe(25);
		expect(measurement!.actualUsers!.n).toBe(14);
		expect(measurement!.actualUsers!.estimate).toBeGreaterThan(measurement!.headline!.estimate);
	});

	it('may be everyone', () => {
		expect(actualUsers(table(users)).value!.n).toBe(14);
	});

	it('leave out controls and whoever was measured once', () => {
		const extra = [
			...group('c', 12, 100, { aiUse: true, group: 'control' }),
			...group('x', 3, 100, { aiUse: true }).filter(({ period }) => period === 'after'),
		];
		expect(actualUsers(table([...users, ...others, ...extra])).value!.n).toBe(14);
	});

	it('rest on whole departments when those are the units', () => {
		const byPerson = [...users, ...others].map((entry) => ({
			...entry,
			department: `d${Number(entry.person.slice(1)) % 4}`,
		}));
		const { value } = actualUsers(table(byPerson, 'department'));
		expect(value).toMatchObject({ n: 4, df: 3 });
		expect(value!.estimate).toBeCloseTo(shareReduction(table(users)).value!.estimate, 12);
	});

	it.each([
		['use is nowhere registered', persons(users.slice(0, 12).map(() => [200, 150] as const)), 'useUnknown'],
		['fewer than ten used it', [...group('u', 9, 60, { aiUse: true }), ...others], 'fewUsers'],
		['fewer than ten did not', [...users, ...group('o', 9, 10, { aiUse: false })], 'fewNonUsers'],
		['of fewer than ten it is unknown', [...users, ...group('o', 2, 10)], 'fewNonUsers'],
		[
			'they administered nothing before',
			[
				...persons(
					users.slice(0, 12).map(() => [0, 50] as const),
					{ aiUse: true },
				),
				...others,
			],
			'zeroAdministrationBefore',
		],
	])('are absent with the reason when %s', (_, entries, code) => {
		const outcome = actualUsers(table(entries));
		expect(outcome.value).toBeNull();
		expect(outcome.reason!.code).toBe(code);
		const { measurement } = measured(entries);
		expect(measurement!.actualUsers).toBeNull();
		expect(
			measurement!.issues.some((found) => found.code === code && found.where.path === 'actualUsers'),
		).toBe(true);
	});
});
