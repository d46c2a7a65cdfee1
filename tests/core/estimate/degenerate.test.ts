import { describe, expect, it } from 'vitest';
import { bootstrapReduction } from '#lib/core/estimate/bootstrap.ts';
import { controlledReduction } from '#lib/core/estimate/controlledReduction.ts';
import { didMinutesPerDay } from '#lib/core/estimate/didMinutesPerDay.ts';
import type { Estimate } from '#lib/core/estimate/estimate.ts';
import { hodgesLehmann } from '#lib/core/estimate/hodgesLehmann.ts';
import { minutesPerContact } from '#lib/core/estimate/minutesPerContact.ts';
import { olsCr2 } from '#lib/core/estimate/olsCr2.ts';
import { pairedShare } from '#lib/core/estimate/pairedShare.ts';
import { randomSlope } from '#lib/core/estimate/randomSlope.ts';
import { signFlip } from '#lib/core/estimate/signFlip.ts';
import type { Outcome } from '#lib/core/outcome.ts';
import type { PersonPeriodTable } from '#lib/core/panel/personPeriod.ts';
import { personPeriodTable, type Day } from '../../reference/estimate/readPersonDays.ts';
import { tableOf, type TestPerson } from './dayRows.ts';

const settings = { replicates: 500, seed: 1 };
const estimators: Record<string, (table: PersonPeriodTable) => Outcome<Estimate>> = {
	controlledReduction,
	minutesPerContact,
	pairedShare,
	bootstrapPercentile: (table) => bootstrapReduction(table, settings).bootstrapPercentile,
	bootstrapBca: (table) => bootstrapReduction(table, settings).bootstrapBca,
	randomSlope,
	olsCr2,
	didMinutesPerDay,
	hodgesLehmann,
	signFlip,
};

const steady: TestPerson = { before: [150, 160, 140, 155], after: [120, 131, 118, 126], contacts: 10 };
const lower: TestPerson = { before: [100, 90, 110, 120], after: [95, 91, 80, 99], contacts: 12 };
const higher: TestPerson = { before: [200, 190, 230, 180], after: [150, 170, 160, 180], contacts: 8 };
const control = (person: TestPerson): TestPerson => ({ ...person, group: 'control' });
const copies = (person: TestPerson, count: number): TestPerson[] =>
	Array.from({ length: count }, () => person);

/** The reason why there is no estimate, or its interval (null = an estimate without one). */
function outcomeOf(id: string, table: PersonPeriodTable) {
	const outcome = estimators[id]!(table);
	if (outcome.value === null) return outcome.reason.code;
	const { low, high } = outcome.value;
	for (const value of Object.values(outcome.value)) {
		if (typeof value === 'number') expect(Number.isFinite(value), `${id} is finite`).toBe(true);
	}
	expect(low === null, `${id} has both bounds or none`).toBe(high === null);
	if (low !== null) expect(high! > low, `${id} has a real interval`).toBe(true);
	return low === null ? null : 'interval';
}

function outcomesOf(table: PersonPeriodTable): Record<string, string | null> {
	return Object.fromEntries(Object.keys(estimators).map((id) => [id, outcomeOf(id, table)]));
}

describe('degenerate data give null with its reason, never a fake interval', () => {
	it('nobody', () => {
		expect(outcomesOf(tableOf([]))).toEqual({
			controlledReduction: 'tooFewUnits',
			minutesPerContact: 'noContacts',
			pairedShare: 'tooFewUnits',
			bootstrapPercentile: 'tooFewUnits',
			bootstrapBca: 'tooFewUnits',
			randomSlope: 'tooFewUnits',
			olsCr2: 'tooFewUnits',
			didMinutesPerDay: 'tooFewUnits',
			hodgesLehmann: 'tooFewUnits',
			signFlip: 'tooFewUnits',
		});
	});

	it('one person, no controls', () => {
		expect(outcomesOf(tableOf([steady]))).toEqual({
			controlledReduction: 'noControls',
			minutesPerContact: null,
			pairedShare: null,
			bootstrapPercentile: 'tooFewUnits',
			bootstrapBca: 'tooFewUnits',
			randomSlope: 'tooFewUnits',
			olsCr2: 'tooFewUnits',
			didMinutesPerDay: 'tooFewUnits',
			hodgesLehmann: null,
			signFlip: 'tooFewUnits',
		});
	});

	it('two persons and one control', () => {
		expect(outcomesOf(tableOf([steady, higher, control(lower)]))).toEqual({
			controlledReduction: 'noControls',
			minutesPerContact: 'interval',
			pairedShare: 'interval',
			bootstrapPercentile: 'tooFewUnits',
			bootstrapBca: 'tooFewUnits',
			randomSlope: 'interval',
			olsCr2: 'interval',
			didMinutesPerDay: 'noControls',
			hodgesLehmann: null,
			signFlip: null,
		});
	});

	it('one person and two controls: the estimate, no interval', () => {
		const table = tableOf([steady, control(lower), control(higher)]);
		expect(outcomeOf('controlledReduction', table)).toBeNull();
		expect(controlledReduction(table).value!.estimate).toBeTypeOf('number');
		expect(outcomeOf('didMinutesPerDay', table)).toBe('tooFewUnits');
	});

	it('nobody matched, though both periods have days', () => {
		const table = tableOf([
			{ before: [100, 120], after: [] },
			{ before: [], after: [90, 80] },
		]);
		for (const id of ['pairedShare', 'randomSlope', 'olsCr2', 'hodgesLehmann', 'bootstrapBca']) {
			expect(outcomeOf(id, table)).toBe('tooFewUnits');
		}
	});

	it('everybody changed alike: no spread between persons', () => {
		const table = tableOf([...copies(steady, 8), ...copies(control(lower), 3)]);
		expect(outcomesOf(table)).toMatchObject({
			controlledReduction: null,
			minutesPerContact: null,
			pairedShare: null,
			bootstrapPercentile: 'noSpread',
			bootstrapBca: 'noSpread',
			didMinutesPerDay: null,
			hodgesLehmann: null,
		});
	});

	it('every day the same: not even spread within persons', () => {
		const table = tableOf(copies({ before: [100, 100, 100], after: [100, 100, 100] }, 8));
		expect(outcomesOf(table)).toMatchObject({
			pairedShare: null,
			bootstrapPercentile: 'noSpread',
			randomSlope: 'noSpread',
			olsCr2: 'noSpread',
			hodgesLehmann: null,
			signFlip: 'noSpread',
		});
	});

	it('a change that period and person explain wholly', () => {
		const table = tableOf(copies({ before: [100, 100, 100], after: [80, 80, 80] }, 8));
		expect(outcomeOf('randomSlope', table)).toBe('noSpread');
		expect(outcomeOf('olsCr2', table)).toBe('noSpread');
	});

	it('no administration before, in either group', () => {
		const none: TestPerson = { before: [0, 0, 0], after: [10, 20, 30] };
		const own = tableOf([...copies(none, 5), control(lower), control(higher)]);
		expect(outcomeOf('controlledReduction', own)).toBe('zeroAdministrationBefore');
		expect(outcomeOf('bootstrapPercentile', own)).toBe('zeroAdministrationBefore');
		expect(outcomeOf('bootstrapBca', own)).toBe('zeroAdministrationBefore');
		const controls = tableOf([steady, higher, lower, ...copies(control(none), 3)]);
		expect(outcomeOf('controlledReduction', controls)).toBe('zeroAdministrationControls');
		const after = tableOf([steady, higher, ...copies(control({ before: [10, 20], after: [0, 0] }), 3)]);
		expect(outcomeOf('controlledReduction', after)).toBe('zeroAdministrationControls');
	});

	it('one person holds all administration before: left out, nothing remains', () => {
		const none: TestPerson = { before: [0, 0, 0], after: [10, 20, 30] };
		const table = tableOf([steady, ...copies(none, 4), control(lower), control(higher)]);
		const outcome = controlledReduction(table);
		expect(outcome.value?.low).toBeNull();
		expect('doubts' in outcome && outcome.doubts?.[0]?.code).toBe('replicateUndefined');
		expect(outcomeOf('bootstrapPercentile', table)).toBe('resampleUndefined');
	});

	it('as many random effects as days', () => {
		const table = tableOf(
			copies({ before: [100], after: [80] }, 6).map((p, i) => ({ ...p, after: [80 + i] })),
		);
		expect(outcomeOf('randomSlope', table)).toBe('tooFewPersonDays');
		expect(outcomeOf('olsCr2', table)).toBe('interval');
	});

	it('seventeen persons are too many for the exact test, sixteen are not', () => {
		const persons = (count: number) => tableOf([steady, higher, ...copies(lower, count - 2)]);
		expect(outcomeOf('signFlip', persons(17))).toBe('tooManyForExact');
		expect(signFlip(persons(16)).value?.p).toBeGreaterThan(0);
	});

	it('one department as the only unit', () => {
		const table = tableOf(
			[steady, higher, lower].map((person) => ({ ...person, department: 'a' })),
			'department',
		);
		expect(outcomeOf('randomSlope', table)).toBe('tooFewUnits');
		expect(outcomeOf('olsCr2', table)).toBe('tooFewUnits');
		expect(outcomeOf('pairedShare', table)).toBeNull();
	});

	it('contacts that nobody counted, or that were zero', () => {
		const uncounted = tableOf([steady, higher].map(({ before, after }) => ({ before, after })));
		expect(outcomeOf('minutesPerContact', uncounted)).toBe('noContacts');
		expect(outcomeOf('minutesPerContact', tableOf(copies({ ...steady, contacts: 0 }, 3)))).toBe('noContacts');
	});

	it('all replicates on one side of the estimate', () => {
		const table = tableOf([steady, higher, lower, ...copies(steady, 2)]);
		const codes = Array.from({ length: 20 }, (_, seed) => {
			const { bootstrapPercentile, bootstrapBca } = bootstrapReduction(table, { replicates: 2, seed });
			return bootstrapPercentile.value && !bootstrapBca.value ? bootstrapBca.reason.code : null;
		});
		expect(codes).toContain('undefinedBiasCorrection');
		expect(codes).toContain(null);
	});
});

describe('the mixed model', () => {
	it('says so when it ends at a bound', () => {
		const noise = [3, -5, 2, 4, -6, 1, 5, -4];
		const persons = Array.from({ length: 6 }, (_, index): TestPerson => ({
			before: noise.map((value, day) => 100 + 10 * index + noise[(day + index) % 8]! + value),
			after: noise.map((value, day) => 80 + 10 * index + noise[(day + index) % 8]! + value),
		}));
		const outcome = randomSlope(tableOf(persons));
		expect(outcome.value!.estimate).toBeCloseTo(-20, 6);
		expect('doubts' in outcome && outcome.doubts?.[0]?.code).toBe('singularFit');
	});

	it('drops a role that says the same as the weekday', () => {
		const days = (withRole: boolean) =>
			['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].flatMap((person, index) =>
				Array.from({ length: 12 }, (_, week): Day => {
					// Nurses work on Mondays only, doctors on Tuesdays only.
					const isNurse = index % 2 === 0;
					const period = week < 6 ? 0 : 1;
					const day = 20458 + 7 * week + (isNurse ? 0 : 1);
					const admin = 6000 + 60 * ((index * 13 + week * 7) % 31) - 900 * period * (1 + (index % 3));
					const role = withRole ? (isNurse ? 'nurse' : 'doctor') : null;
					return {
						person,
						period,
						day,
						role,
						department: null,
						group: 'intervention',
						admin,
						work: 28800,
						contacts: null,
					};
				}),
			);
		for (const estimator of [randomSlope, olsCr2]) {
			const aliased = estimator(personPeriodTable(days(true), 'person')).value!;
			const plain = estimator(personPeriodTable(days(false), 'person')).value!;
			expect(aliased.estimate).toBeCloseTo(plain.estimate, 6);
			expect(aliased.se).toBeCloseTo(plain.se!, 6);
		}
	});
});
