import { describe, expect, it } from 'vitest';
import { acceleration, bootstrapReduction } from '#lib/core/estimate/bootstrap.ts';
import { controlledReduction } from '#lib/core/estimate/controlledReduction.ts';
import { didMinutesPerDay } from '#lib/core/estimate/didMinutesPerDay.ts';
import type { Estimate } from '#lib/core/estimate/estimate.ts';
import { hodgesLehmann } from '#lib/core/estimate/hodgesLehmann.ts';
import { matchedUnits } from '#lib/core/estimate/matched.ts';
import { minutesPerContact } from '#lib/core/estimate/minutesPerContact.ts';
import { olsCr2 } from '#lib/core/estimate/olsCr2.ts';
import { pairedMinutesPerDay } from '#lib/core/estimate/pairedMinutesPerDay.ts';
import { pairedShare } from '#lib/core/estimate/pairedShare.ts';
import { personDayModel } from '#lib/core/estimate/personDayModel.ts';
import { randomSlope } from '#lib/core/estimate/randomSlope.ts';
import { fitRandomSlope } from '#lib/core/estimate/randomSlopeFit.ts';
import { shareReduction } from '#lib/core/estimate/shareReduction.ts';
import { signFlip } from '#lib/core/estimate/signFlip.ts';
import type { Outcome } from '#lib/core/outcome.ts';
import type { PersonPeriodTable, Unit } from '#lib/core/panel/personPeriod.ts';
import reference from './estimates.json';
import { readPersonDays } from './readPersonDays.ts';

/**
 * Source: estimates.R beside this file (base R, lme4/lmerTest, clubSandwich, boot) on the data of personDays.R.
 * Tolerance, relative to the larger of the value and the standard error: closed forms 1e-9, mixed model 1e-6 and its df
 * 1e-3, bootstrap within four Monte-Carlo standard errors.
 */
type Expected = Partial<Record<keyof Estimate, unknown>>;

const closedForms: Record<string, (table: PersonPeriodTable) => Outcome<Estimate>> = {
	shareReduction,
	controlledReduction,
	pairedMinutesPerDay,
	pairedShare,
	didMinutesPerDay,
	minutesPerContact,
	hodgesLehmann,
	signFlip,
	olsCr2,
};

function near(found: number | null, expected: unknown, tolerance: number, scale: number, what: string) {
	expect(found, what).not.toBeNull();
	const size = Math.max(Math.abs(expected as number), scale);
	expect(
		Math.abs(found! - (expected as number)) / size,
		`${what}: ${found} against ${expected as number}`,
	).toBeLessThan(tolerance);
}

function compare(found: Estimate, expected: Expected, tolerance: number, dfTolerance = tolerance) {
	const scale = found.se ?? 0;
	for (const key of ['estimate', 'low', 'high', 'se'] as const) {
		if (typeof expected[key] === 'number') {
			// The bounds and p move with df.
			const bound = key === 'low' || key === 'high' ? Math.max(tolerance, dfTolerance / 10) : tolerance;
			near(found[key], expected[key], bound, scale, key);
		}
	}
	if (typeof expected.df === 'number') near(found.df, expected.df, dfTolerance, 0, 'df');
	if (typeof expected.p === 'number') near(found.p, expected.p, Math.max(dfTolerance, 1e-8), 1e-12, 'p');
	expect(found.n).toBe(expected.n);
}

for (const name of ['practice', 'hospital', 'singular', 'departments'] as const) {
	const expected = reference[name];
	const table = readPersonDays(name, expected.unit as Unit);

	describe(`${name}: estimates against R`, () => {
		for (const [id, estimator] of Object.entries(closedForms)) {
			const row = (expected as unknown as Record<string, Expected | undefined>)[id];
			it(id, () => {
				const { value } = estimator(table);
				if (!row) expect(value).toBeNull();
				else compare(value!, row, 1e-9);
			});
		}

		it('randomSlope', () => {
			const outcome = randomSlope(table);
			compare(outcome.value!, expected.randomSlope, 1e-6, 1e-3);
			const isSingular = outcome.value !== null && 'doubts' in outcome;
			expect(isSingular).toBe(expected.randomSlope.singular);
			const fit = fitRandomSlope(personDayModel(table)!)!;
			expect(fit.deviance - expected.randomSlope.deviance).toBeLessThan(1e-6);
			expect(Math.abs(fit.deviance - expected.randomSlope.deviance)).toBeLessThan(1e-6);
			near(fit.sigma, expected.randomSlope.sigma, 1e-6, 0, 'sigma');
		});

		it('bootstrap, both intervals', () => {
			const { replicates, se, percentile, bca, n } = expected.bootstrap;
			const found = bootstrapReduction(table, { replicates, seed: 5 });
			near(acceleration(matchedUnits(table, 'intervention')), expected.bootstrap.acceleration, 1e-9, 0, 'a');
			// Standard error of a 2.5 % quantile of B normal draws, in units of their own spread; two runs differ by √2 of it.
			const monteCarlo = (Math.sqrt(0.025 * 0.975) / 0.05845 / Math.sqrt(replicates)) * Math.SQRT2 * 4;
			for (const [outcome, bounds] of [
				[found.bootstrapPercentile, percentile],
				[found.bootstrapBca, bca],
			] as const) {
				const { value } = outcome;
				expect(value!.estimate).toBeCloseTo(expected.bootstrap.estimate, 12);
				expect(value!.n).toBe(n);
				expect(Math.abs(value!.se! / se - 1)).toBeLessThan(4 / Math.sqrt(replicates));
				expect(Math.abs(value!.low! - bounds[0]!) / se).toBeLessThan(monteCarlo);
				expect(Math.abs(value!.high! - bounds[1]!) / se).toBeLessThan(monteCarlo);
			}
		});
	});
}
