import { describe, expect, it } from 'vitest';
import { allChecks } from '#lib/core/estimate/checks/allChecks.ts';
import { checkIds, type CheckInput } from '#lib/core/estimate/checks/check.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import { checks as english } from '#lib/i18n/en/checks.ts';
import { checks as dutch } from '#lib/i18n/nl/checks.ts';
import { logOf, type EntrySketch } from '../../../sketch/log.ts';
import { inputOf, persons } from './checked.ts';

const goLive = parseIsoDate('2026-06-01')!;

const group = (person: string, count: number, own: Partial<EntrySketch>, saved = 40) =>
	persons(
		count,
		(index) => [
			{ period: 'before', date: '2026-01-05', admin: 200 + index },
			{ period: 'after', date: '2026-09-07', admin: 200 - saved + ((index * 7) % 5) },
		],
		{ ...own, person },
	);

const everything = (): CheckInput => {
	const log = logOf([
		...group('p', 24, { department: 'a', role: 'nurse' }),
		...group('q', 12, { department: 'b', role: 'doctor' }),
		...group('c', 12, { department: 'c', role: 'nurse', group: 'control' }, 5),
	]);
	const startSecond = new Int32Array(log.count).fill(8 * 3600);
	return inputOf({ ...log, startSecond }, { controlled: true, washout: { goLive, days: 0 } });
};

/** Input at the edge of what can be computed. */
const edges: Record<string, () => CheckInput> = {
	everything,
	'one person': () => inputOf(group('p', 1, {})),
	'two persons': () =>
		inputOf(group('p', 2, { department: 'a', role: 'r' }), { washout: { goLive, days: 3 } }),
	'no administration before': () =>
		inputOf(
			persons(
				12,
				() => [
					{ period: 'before', admin: 0 },
					{ period: 'after', admin: 60 },
				],
				{ department: 'a', role: 'r' },
			),
			{ washout: { goLive, days: 0 } },
		),
	'no administration at all': () =>
		inputOf(
			persons(12, () => [
				{ period: 'before', admin: 0 },
				{ period: 'after', admin: 0 },
			]),
		),
	'everybody alike': () =>
		inputOf(
			persons(
				12,
				() => [
					{ period: 'before', admin: 200 },
					{ period: 'after', admin: 100 },
				],
				{ department: 'a', role: 'r' },
			),
		),
	'only one person administered before': () =>
		inputOf([
			...group('p', 1, {}),
			...persons(
				12,
				() => [
					{ period: 'before', admin: 0 },
					{ period: 'after', admin: 10 },
				],
				{ person: 'z' },
			),
		]),
	'nobody matched': () => inputOf(group('p', 12, {}).filter(({ period }) => period === 'after')),
	'controls without administration': () =>
		inputOf([
			...group('p', 12, {}),
			...persons(
				12,
				() => [
					{ period: 'before', admin: 0 },
					{ period: 'after', admin: 0 },
				],
				{ person: 'c', group: 'control' },
			),
		]),
	departments: () =>
		inputOf([...group('p', 12, { department: 'a' }), ...group('q', 3, { department: 'b' })], {
			unit: 'department',
		}),
	'go-live in the middle': () => inputOf(group('p', 12, {}), { washout: { goLive, days: 400 } }),
};

describe('all checks', () => {
	it('come in the order of the page, every one when the files hold everything', () => {
		expect(allChecks(everything()).map(({ id }) => id)).toEqual(checkIds);
	});

	it('leave out what the files hold nothing for', () => {
		const left = allChecks(inputOf(group('p', 12, {}))).map(({ id }) => id);
		const missing = checkIds.filter((id) => !left.includes(id));
		expect(missing.sort()).toEqual(Object.keys(dutch.notMade).sort());
	});

	it.each(Object.keys(edges))('hold finite numbers and nulls only, and are worded: %s', (name) => {
		const checks = allChecks(edges[name]!());
		expect(checks.length).toBeGreaterThan(6);
		for (const check of checks) {
			for (const value of Object.values({ ...check.values })) {
				expect(value === null || Number.isFinite(value), `${check.id}: ${value}`).toBe(true);
			}
			for (const words of [dutch, english]) {
				const { name: title, found } = words.say(check);
				expect(title).not.toBe('');
				expect(found).not.toMatch(/NaN|undefined|null|Infinity/);
				expect(found.endsWith('.')).toBe(true);
			}
		}
	});

	it('name no person and no department', () => {
		const text = JSON.stringify(allChecks(everything()));
		expect(text).not.toMatch(/"[pqc]\d{3}"|"nurse"|"doctor"/);
		expect(
			Object.values(allChecks(everything())).every(({ values }) =>
				Object.values({ ...values }).every((value) => value === null || typeof value === 'number'),
			),
		).toBe(true);
	});

	it('do not depend on the order of the rows', () => {
		const entries = [
			...group('p', 24, { department: 'a', role: 'nurse' }),
			...group('q', 12, { department: 'b', role: 'doctor' }),
		];
		const plain = allChecks(inputOf(entries));
		expect(allChecks(inputOf(entries.toReversed()))).toEqual(plain);
	});
});
