import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapReduction } from '#lib/core/estimate/bootstrap.ts';
import { controlledReduction } from '#lib/core/estimate/controlledReduction.ts';
import { didMinutesPerDay } from '#lib/core/estimate/didMinutesPerDay.ts';
import type { Estimate } from '#lib/core/estimate/estimate.ts';
import { hodgesLehmann } from '#lib/core/estimate/hodgesLehmann.ts';
import { minutesPerContact } from '#lib/core/estimate/minutesPerContact.ts';
import { olsCr2 } from '#lib/core/estimate/olsCr2.ts';
import { pairedShare } from '#lib/core/estimate/pairedShare.ts';
import { personDayModel } from '#lib/core/estimate/personDayModel.ts';
import { randomSlope } from '#lib/core/estimate/randomSlope.ts';
import { fitRandomSlope } from '#lib/core/estimate/randomSlopeFit.ts';
import { remlCriterion } from '#lib/core/estimate/remlCriterion.ts';
import { signFlip } from '#lib/core/estimate/signFlip.ts';
import { countWalshAverages, walshAverage } from '#lib/core/estimate/walshAverages.ts';
import type { Outcome } from '#lib/core/outcome.ts';
import type { PersonPeriodTable } from '#lib/core/panel/personPeriod.ts';
import { randomStream } from '#lib/core/rng.ts';
import { normalQuantile } from '#lib/core/stats/normal.ts';
import { tableOf, type TestPerson } from '../core/estimate/dayRows.ts';

/** Persons with a level and a change of their own and days that scatter around them; a third are controls. */
const persons = fc
	.record({
		seed: fc.integer({ min: 0, max: 1e6 }),
		count: fc.integer({ min: 6, max: 15 }),
		days: fc.integer({ min: 4, max: 9 }),
	})
	.map(({ seed, count, days }): TestPerson[] => {
		const stream = randomStream(seed, 'persons');
		const draw = (spread: number) => spread * normalQuantile(stream.uniform());
		return Array.from({ length: count }, (_, index) => {
			const level = 150 + draw(30);
			const change = -20 + draw(20);
			const minutes = (shift: number) =>
				Array.from({ length: days }, () => Math.max(1, level + shift + draw(25)));
			return {
				before: minutes(0),
				after: minutes(change),
				group: index % 3 === 2 ? 'control' : 'intervention',
				role: index % 2 === 0 ? 'nurse' : 'doctor',
				contacts: 10,
			};
		});
	});

const minuteEstimators: Record<string, (table: PersonPeriodTable) => Outcome<Estimate>> = {
	minutesPerContact,
	randomSlope,
	olsCr2,
	didMinutesPerDay,
	hodgesLehmann,
};
const runs = { numRuns: 40 };

describe('estimators', () => {
	for (const [id, estimator] of Object.entries({ ...minuteEstimators, pairedShare })) {
		it(`${id}: swapped periods flip the sign and mirror the interval`, () => {
			fc.assert(
				fc.property(persons, (group) => {
					const found = estimator(tableOf(group)).value!;
					const swapped = estimator(
						tableOf(group.map((person) => ({ ...person, before: person.after, after: person.before }))),
					).value!;
					const scale = Math.abs(found.estimate) + (found.se ?? 0);
					expect(Math.abs(found.estimate + swapped.estimate)).toBeLessThan(1e-6 * scale);
					if (found.low === null) expect(swapped.low).toBeNull();
					else expect(Math.abs(found.low + swapped.high!)).toBeLessThan(1e-3 * scale);
				}),
				runs,
			);
		});
	}

	for (const [id, estimator] of Object.entries(minuteEstimators)) {
		it(`${id}: twice the minutes, twice the estimate and its interval`, () => {
			fc.assert(
				fc.property(persons, (group) => {
					// Whole minutes, so that doubling does not meet the rounding to seconds.
					const whole = group.map((person) => ({
						...person,
						before: person.before.map(Math.round),
						after: person.after.map(Math.round),
					}));
					const twice = whole.map((person) => ({
						...person,
						before: person.before.map((minutes) => 2 * minutes),
						after: person.after.map((minutes) => 2 * minutes),
					}));
					const one = estimator(tableOf(whole)).value!;
					const two = estimator(tableOf(twice)).value!;
					const scale = Math.abs(one.estimate) + (one.se ?? 1);
					expect(Math.abs(two.estimate - 2 * one.estimate)).toBeLessThan(1e-6 * scale);
					if (one.low !== null) expect(Math.abs(two.low! - 2 * one.low)).toBeLessThan(1e-4 * scale);
				}),
				runs,
			);
		});
	}

	it('every interval holds its estimate', () => {
		fc.assert(
			fc.property(persons, (group) => {
				const table = tableOf(group);
				const { bootstrapPercentile } = bootstrapReduction(table, { replicates: 400, seed: 2 });
				for (const outcome of [
					...Object.values(minuteEstimators).map((estimator) => estimator(table)),
					controlledReduction(table),
					bootstrapPercentile,
				]) {
					const found = outcome.value;
					if (!found || found.low === null) continue;
					expect(found.low).toBeLessThanOrEqual(found.estimate);
					expect(found.high).toBeGreaterThanOrEqual(found.estimate);
				}
			}),
			runs,
		);
	});

	it('controlledReduction: (1 − θ)(1 − θ_swapped) = 1', () => {
		fc.assert(
			fc.property(persons, (group) => {
				const found = controlledReduction(tableOf(group)).value!;
				const swapped = controlledReduction(
					tableOf(group.map((person) => ({ ...person, before: person.after, after: person.before }))),
				).value!;
				expect((1 - found.estimate) * (1 - swapped.estimate)).toBeCloseTo(1, 12);
			}),
			runs,
		);
	});

	it('randomSlope: no other Λ has a lower deviance than the fit', () => {
		const factor = fc.tuple(
			fc.double({ min: 0, max: 3, noNaN: true }),
			fc.double({ min: -3, max: 3, noNaN: true }),
			fc.double({ min: 0, max: 3, noNaN: true }),
		);
		fc.assert(
			fc.property(persons, fc.array(factor, { minLength: 20, maxLength: 20 }), (group, factors) => {
				const model = personDayModel(tableOf(group))!;
				const fit = fitRandomSlope(model)!;
				for (const one of factors) {
					expect(remlCriterion(model, one)!.deviance).toBeGreaterThan(fit.deviance - 1e-8);
				}
			}),
			runs,
		);
	});

	it('randomSlope: the gradient is the slope of the deviance', () => {
		fc.assert(
			fc.property(persons, (group) => {
				const model = personDayModel(tableOf(group))!;
				const at = [0.9, -0.2, 0.6] as const;
				const { gradient } = remlCriterion(model, at)!;
				const h = 1e-5;
				for (let index = 0; index < 3; index++) {
					const shifted = (shift: number) =>
						remlCriterion(model, at.map((value, k) => value + (k === index ? shift : 0)) as never)!.deviance;
					const slope = (shifted(h) - shifted(-h)) / (2 * h);
					expect(Math.abs(slope - gradient[index]!)).toBeLessThan(1e-4 * (1 + Math.abs(slope)));
				}
			}),
			runs,
		);
	});

	it('bootstrap: same seed, same bytes; another seed, other draws', () => {
		fc.assert(
			fc.property(persons, fc.integer(), (group, seed) => {
				const table = tableOf(group);
				const settings = { replicates: 200, seed };
				const once = JSON.stringify(bootstrapReduction(table, settings));
				expect(JSON.stringify(bootstrapReduction(table, settings))).toBe(once);
				const other = { replicates: 200, seed: seed + 1 };
				expect(JSON.stringify(bootstrapReduction(table, other))).not.toBe(once);
			}),
			runs,
		);
	});

	it('signFlip: p is a whole number of sign patterns, at least two of them', () => {
		fc.assert(
			fc.property(persons, (group) => {
				const { p, n } = signFlip(tableOf(group)).value!;
				expect(Number.isInteger(p! * 2 ** n)).toBe(true);
				expect(p! * 2 ** n).toBeGreaterThanOrEqual(2);
			}),
			runs,
		);
	});

	it('walshAverage: the ranks of all Walsh averages, sorted by brute force', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 25 }), (values) => {
				const sorted = Float64Array.from(values).sort();
				const all = [...sorted].flatMap((x, i) => [...sorted.slice(i)].map((y) => (x + y) / 2));
				all.sort((a, b) => a - b);
				all.forEach((value, index) => expect(walshAverage(sorted, index + 1)).toBe(value));
				expect(countWalshAverages(sorted, 0)).toBe(all.filter((value) => value <= 0).length);
			}),
			runs,
		);
	});
});
