import { describe, expect, it } from 'vitest';
import { pairedPower } from '#lib/core/estimate/pairedPower.ts';
import { planJson } from '#lib/core/estimate/planJson.ts';
import { planMeasurement, type PlanQuestion } from '#lib/core/estimate/planMeasurement.ts';
import { planningDefaults } from '#lib/core/estimate/planningDefaults.ts';
import { planSpread } from '#lib/core/estimate/planSpread.ts';
import { randomStream } from '#lib/core/rng.ts';
import { normalQuantile } from '#lib/core/stats/normal.ts';
import defaultsFile from '../../../datasets/reference/planningDefaults.json';
import { tableOf } from './dayRows.ts';

const question: PlanQuestion = {
	persons: 30,
	days: 8,
	effectMinutes: null,
	power: 0.8,
	alpha: 0.05,
	tau: 18,
	sigma: 35,
	registrationMinutesPerDay: 6,
};

describe('planMeasurement', () => {
	it('solves each of the three so that the other two give it back', () => {
		const { plan } = planMeasurement(question);
		expect(plan!.solvedFor).toBe('effectMinutes');
		expect(plan!.varD).toBeCloseTo(18 ** 2 + (2 * 35 ** 2) / 8, 12);
		const effectMinutes = plan!.effectMinutes!;
		expect(pairedPower(30, effectMinutes / Math.sqrt(plan!.varD!), 0.05)).toBeCloseTo(0.8, 10);
		// A hair more effect, so that rounding does not ask for one person more.
		const persons = planMeasurement({
			...question,
			persons: null,
			effectMinutes: effectMinutes * (1 + 1e-9),
		});
		expect(persons.plan).toMatchObject({ solvedFor: 'persons', persons: 30 });
		const days = planMeasurement({ ...question, days: null, effectMinutes });
		expect(days.plan).toMatchObject({ solvedFor: 'days', days: 8 });
	});

	it('takes the fewest days that reach the power', () => {
		const { plan } = planMeasurement({ ...question, days: null, effectMinutes: 14 });
		const powerWith = (days: number) => pairedPower(30, 14 / Math.sqrt(18 ** 2 + (2 * 35 ** 2) / days), 0.05);
		expect(powerWith(plan!.days!)).toBeGreaterThanOrEqual(0.8);
		expect(powerWith(plan!.days! - 1)).toBeLessThan(0.8);
	});

	it('counts what the measuring itself costs', () => {
		expect(planMeasurement(question).plan!.registrationMinutes).toBe(30 * 8 * 2 * 6);
	});

	it('has no days when tau alone is too large, and says what endless days would find', () => {
		const { plan, issues } = planMeasurement({ ...question, days: null, effectMinutes: 9 });
		expect(plan).toMatchObject({ days: null, varD: null, registrationMinutes: null });
		const found = issues[0]!;
		expect(found.code).toBe('planNoDaysSuffice');
		const smallest = (found.params as { smallest: number }).smallest;
		expect(smallest).toBeGreaterThan(9);
		expect(
			planMeasurement({ ...question, days: null, effectMinutes: smallest * 1.01 }).plan!.days,
		).not.toBeNull();
	});

	it('has no persons when 100,000 are too few', () => {
		const { plan, issues } = planMeasurement({ ...question, persons: null, effectMinutes: 0.01 });
		expect(plan!.persons).toBeNull();
		expect(issues[0]!.code).toBe('planNeedsTooManyPersons');
	});

	it('draws a curve that falls with persons and days and holds the plan itself', () => {
		const { plan } = planMeasurement(question);
		const own = plan!.curve.find(({ persons, days }) => persons === 30 && days === 8);
		expect(own!.effectMinutes).toBeCloseTo(plan!.effectMinutes!, 10);
		for (const point of plan!.curve) {
			for (const other of plan!.curve) {
				if (other.persons >= point.persons && other.days >= point.days && other !== point) {
					expect(other.effectMinutes).toBeLessThan(point.effectMinutes);
				}
			}
		}
	});

	it.each<[Partial<PlanQuestion>, string, string?]>([
		[{ effectMinutes: 5 }, 'planTwoOfThree'],
		[{ days: null }, 'planTwoOfThree'],
		[{ persons: 1 }, 'planValueOutside', 'persons'],
		[{ persons: 2.5 }, 'planValueOutside', 'persons'],
		[{ days: 0 }, 'planValueOutside', 'days'],
		[{ days: null, effectMinutes: 0 }, 'planValueOutside', 'effectMinutes'],
		[{ power: 1 }, 'planValueOutside', 'power'],
		[{ power: 0.02 }, 'planValueOutside', 'power'],
		[{ alpha: 0 }, 'planValueOutside', 'alpha'],
		[{ tau: -1 }, 'planValueOutside', 'tau'],
		[{ sigma: Number.NaN }, 'planValueOutside', 'sigma'],
		[{ registrationMinutesPerDay: -1 }, 'planValueOutside', 'registrationMinutesPerDay'],
		[{ tau: 0, sigma: 0 }, 'planNeedsSpread'],
	])('refuses %o', (change, code, path) => {
		const { plan, issues } = planMeasurement({ ...question, ...change });
		expect(plan).toBeNull();
		const found = issues.find((one) => one.code === code);
		expect(found?.severity).toBe('error');
		expect(found?.where.path).toBe(path);
	});

	it('is exported with every key of plan@1 and nothing that JSON cannot hold', () => {
		const { plan, issues } = planMeasurement({ ...question, days: null, effectMinutes: 9 });
		const json = planJson(plan!, issues, '0.1.0', (found) => found.code);
		expect(Object.keys(json)).toEqual(
			'schema version persons days effectMinutes power alpha tau sigma varD solvedFor registrationMinutes curve issues'.split(
				' ',
			),
		);
		expect(JSON.parse(JSON.stringify(json))).toEqual(json);
	});
});

describe('planSpread', () => {
	it('finds sigma and tau that made the days', () => {
		const stream = randomStream(11, 'spread');
		const draw = (spread: number) => spread * normalQuantile(stream.uniform());
		const persons = Array.from({ length: 400 }, () => {
			const level = 300 + draw(40);
			const change = -20 + draw(15);
			const days = (shift: number) => Array.from({ length: 10 }, () => level + shift + draw(30));
			return { before: days(0), after: days(change) };
		});
		const spread = planSpread(tableOf(persons));
		// Standard errors of the two are about 0.35 and 0.9.
		expect(Math.abs(spread.sigma! - 30)).toBeLessThan(1.5);
		expect(Math.abs(spread.tau! - 15)).toBeLessThan(3.5);
		expect(spread.persons).toBe(400);
		expect(spread.personDays).toBe(4000);
	});

	it('is the pooled deviation within persons, by hand', () => {
		const spread = planSpread(
			tableOf([
				{ before: [100, 104], after: [] },
				{ before: [50, 56, 62], after: [] },
				{ before: [9], after: [] },
			]),
		);
		expect(spread.sigma).toBeCloseTo(Math.sqrt((8 + 72) / 3), 12);
		expect(spread.tau).toBeNull();
		expect(spread).toMatchObject({ persons: 2, personDays: 5 });
	});

	it('knows nothing when nobody has two days', () => {
		expect(planSpread(tableOf([{ before: [100], after: [] }])).sigma).toBeNull();
	});
});

describe('planningDefaults', () => {
	it('are belief, and say so', () => {
		const defaults = planningDefaults(defaultsFile);
		for (const entry of Object.values(defaults)) {
			expect(entry.value).toBeGreaterThan(0);
			expect(entry.status).toBe('M');
		}
	});

	it('throw when one is missing', () => {
		expect(() => planningDefaults(defaultsFile.slice(1))).toThrow(/planTau/);
	});
});
