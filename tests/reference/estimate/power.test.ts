import { describe, expect, it } from 'vitest';
import { detectableEffect, pairedPower } from '#lib/core/estimate/pairedPower.ts';
import { planMeasurement } from '#lib/core/estimate/planMeasurement.ts';
import reference from './power.json';

/** Source: power.R beside this file, R's power.t.test(type = "paired"). Tolerance 1e-6; whole persons exactly. */
describe('planning against R', () => {
	it.each(reference.power as [number, number, number, number][])(
		'power of %d persons at effect %d, alpha %d',
		(persons, effect, alpha, expected) => {
			expect(Math.abs(pairedPower(persons, effect, alpha) - expected)).toBeLessThan(1e-6);
		},
	);

	it.each(reference.delta as [number, number, number, number][])(
		'effect that %d persons detect with power %d, alpha %d',
		(persons, power, alpha, expected) => {
			expect(Math.abs(detectableEffect(persons, power, alpha) / expected - 1)).toBeLessThan(1e-6);
		},
	);

	it.each(reference.persons as [number, number, number, number, number][])(
		'persons for %d minutes, %d days, tau %d, sigma %d',
		(effectMinutes, days, tau, sigma, expected) => {
			const { plan } = planMeasurement({
				persons: null,
				days,
				effectMinutes,
				power: 0.8,
				alpha: 0.05,
				tau,
				sigma,
				registrationMinutesPerDay: 5,
			});
			expect(plan!.persons).toBe(expected);
		},
	);
});
