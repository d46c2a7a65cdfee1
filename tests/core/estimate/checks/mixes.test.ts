import { describe, expect, it } from 'vitest';
import { checkOf, persons } from './checked.ts';

const MONDAY = { before: '2026-01-05', after: '2026-09-07' };
const TUESDAY = { before: '2026-01-06', after: '2026-09-08' };
const SATURDAY = { before: '2026-01-10', after: '2026-09-12' };

/** Mondays are heavy, Tuesdays light; nothing changes but the number of each. Persons differ a little. */
const shifted = persons(12, (person) => [
	...[0, 7, 14].map((weeks) => ({
		period: 'before' as const,
		date: later(MONDAY.before, weeks),
		admin: 240 + person,
	})),
	{ period: 'before', date: TUESDAY.before, admin: 120 },
	{ period: 'after', date: MONDAY.after, admin: 240 + person },
	...[0, 7, 14].map((weeks) => ({ period: 'after' as const, date: later(TUESDAY.after, weeks), admin: 120 })),
]);

function later(date: string, days: number): string {
	return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('weekday mix', () => {
	it('takes away a change that only the weekdays made', () => {
		const check = checkOf('weekdayMix', shifted)!;
		expect(check.values.estimate).toBeCloseTo(0, 12);
		expect(check.values.change).toBeLessThan(-0.2);
		expect(check.values.mixDifference).toBeCloseTo(0.5, 12);
		expect(check.values.onlyOnce).toBeCloseTo(0, 12);
		expect(check.level).toBe('stop');
	});

	it('leaves the headline alone when both periods have the same days', () => {
		const same = persons(12, (person) => [
			{ period: 'before', date: MONDAY.before, admin: 200 + 3 * person },
			{ period: 'before', date: TUESDAY.before, admin: 100 },
			{ period: 'after', date: MONDAY.after, admin: 150 + person },
			{ period: 'after', date: TUESDAY.after, admin: 90 },
		]);
		const check = checkOf('weekdayMix', same)!;
		expect(check.values.change).toBeCloseTo(0, 12);
		expect(check).toMatchObject({ level: 'ok', values: { mixDifference: 0, onlyOnce: 0 } });
	});

	it('compares only weekdays that occur in both periods and says how many days that leaves out', () => {
		const once = persons(12, (person) => [
			{ period: 'before', date: MONDAY.before, admin: 200 + person },
			{ period: 'before', date: SATURDAY.before, admin: 400 },
			{ period: 'after', date: MONDAY.after, admin: 100 + person },
			{ period: 'after', date: later(MONDAY.after, 7), admin: 100 + person },
		]);
		const { values } = checkOf('weekdayMix', once)!;
		expect(values.onlyOnce).toBeCloseTo(0.25, 12);
		expect(values.estimate).toBeCloseTo(1 - 105.5 / 205.5, 12);
	});

	it('has no answer when no weekday occurs in both periods', () => {
		const apart = persons(12, (person) => [
			{ period: 'before', date: MONDAY.before, admin: 200 + person },
			{ period: 'after', date: TUESDAY.after, admin: 100 },
		]);
		expect(checkOf('weekdayMix', apart)).toMatchObject({
			level: 'attention',
			values: { estimate: null, change: null, mixDifference: 1, onlyOnce: 1 },
		});
	});
});

describe('role mix', () => {
	/** Doctors administer half of their time, nurses a quarter, before and after; only the hours shift. */
	const hours = [
		...persons(
			11,
			() => [
				{ period: 'before', admin: 240 },
				{ period: 'after', admin: 120, work: 240 },
			],
			{ role: 'doctor', person: 'd' },
		),
		...persons(
			11,
			(person) => [
				{ period: 'before', admin: 60 + (person % 2) * 4, work: 240 },
				{ period: 'after', admin: 120 + (person % 2) * 8, work: 480 },
			],
			{ role: 'nurse', person: 'n' },
		),
	];

	it('takes away a change that only the hours of the roles made', () => {
		const check = checkOf('roleMix', hours)!;
		expect(check.values.estimate).toBeCloseTo(0, 12);
		expect(check.values.mixDifference).toBeCloseTo(1 / 3, 12);
		expect(check.level).not.toBe('ok');
	});

	it('re-weights each group to its own mix when there are controls', () => {
		const controls = persons(
			12,
			(person) => [
				{ period: 'before', admin: 100 + person },
				{ period: 'after', admin: 50 + person / 2 },
			],
			{ role: 'porter', person: 'c', group: 'control' },
		);
		const check = checkOf('roleMix', [...hours, ...controls], { controlled: true })!;
		expect(check.values.estimate).toBeCloseTo(-1, 12);
	});

	it('does not show how the mix moved when a role has fewer than ten persons', () => {
		const few = persons(
			4,
			() => [
				{ period: 'before', admin: 100 },
				{ period: 'after', admin: 90 },
			],
			{ role: 'assistant', person: 'a' },
		);
		const check = checkOf('roleMix', [...hours, ...few])!;
		expect(check.values.estimate).not.toBeNull();
		expect(check.values).toMatchObject({ mixDifference: null, onlyOnce: null });
	});

	it('is left out when no role is registered', () => {
		expect(checkOf('roleMix', shifted)).toBeUndefined();
	});
});
