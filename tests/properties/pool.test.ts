import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Effect } from '#lib/core/progress/effect.ts';
import { inverseVariance } from '#lib/core/progress/inverseVariance.ts';
import { leaveOneOut } from '#lib/core/progress/leaveOneOut.ts';
import { pool } from '#lib/core/progress/pool.ts';
import type { PooledMean } from '#lib/core/progress/pooledMean.ts';
import { restrictedLogLikelihood } from '#lib/core/progress/restrictedLikelihood.ts';
import { sectorMean, type SectorEffect } from '#lib/core/progress/sectorMean.ts';

const effect = fc.record({
	estimate: fc.double({ min: -0.6, max: 0.9, noNaN: true }),
	logSe: fc.double({ min: Math.log(0.002), max: Math.log(0.5), noNaN: true }),
});
const pools = (fewest = 2, most = 12) =>
	fc
		.array(effect, { minLength: fewest, maxLength: most })
		.map((drawn): Effect[] =>
			drawn.map(({ estimate, logSe }, k) => ({ organisation: `o${k}`, estimate, se: Math.exp(logSe) })),
		);
const numbersOf = (mean: PooledMean) => Object.values(mean).filter((value) => value !== null) as number[];

/** Equal but for rounding, on a scale of shares. */
function expectAlike(
	found: PooledMean,
	expected: PooledMean,
	change: (name: string, value: number) => number,
) {
	for (const [name, value] of Object.entries(expected) as [string, number | null][]) {
		const own = found[name as keyof PooledMean];
		if (value === null) expect(own).toBeNull();
		else {
			const wanted = change(name, value);
			expect(Math.abs(own! - wanted), name).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(wanted)));
		}
	}
}

describe('a pool', () => {
	it('does not mind the order of the organisations', () => {
		fc.assert(
			fc.property(
				pools().chain((effects) =>
					fc.tuple(
						fc.constant(effects),
						fc.shuffledSubarray(effects, { minLength: effects.length, maxLength: effects.length }),
					),
				),
				([effects, shuffled]) =>
					expectAlike(pool(shuffled).pooled!, pool(effects).pooled!, (_, value) => value),
			),
		);
	});

	it('moves with all estimates, and turns with their sign', () => {
		const levels = ['estimate', 'low', 'high', 'predictionLow', 'predictionHigh'];
		const turned: Record<string, keyof PooledMean> = {
			low: 'high',
			high: 'low',
			predictionLow: 'predictionHigh',
			predictionHigh: 'predictionLow',
		};
		fc.assert(
			fc.property(pools(), fc.double({ min: -1, max: 1, noNaN: true }), (effects, shift) => {
				const { pooled } = pool(effects);
				const moved = pool(effects.map((one) => ({ ...one, estimate: one.estimate + shift })));
				expectAlike(moved.pooled!, pooled!, (name, value) => value + (levels.includes(name) ? shift : 0));
				const flipped = pool(effects.map((one) => ({ ...one, estimate: -one.estimate })));
				expectAlike(flipped.pooled!, pooled!, (name, value) =>
					levels.includes(name) ? -pooled![turned[name] ?? (name as keyof PooledMean)]! : value,
				);
			}),
		);
	});

	it('is the same in percentages as in shares', () => {
		const powers: Record<string, number> = { tau2: 2, df: 0, i2: 0, h2: 0 };
		fc.assert(
			fc.property(pools(), (effects) => {
				const hundredfold = effects.map((one) => ({
					...one,
					estimate: one.estimate * 100,
					se: one.se * 100,
				}));
				expectAlike(
					pool(hundredfold).pooled!,
					pool(effects).pooled!,
					(name, value) => value * 100 ** (powers[name] ?? 1),
				);
			}),
		);
	});

	it('lies among its organisations, with intervals around it, and no number is missing', () => {
		fc.assert(
			fc.property(pools(3), (effects) => {
				const { pooled, heterogeneity, sensitivity, organisations } = pool(effects);
				for (const mean of [pooled!, sensitivity!.PM, sensitivity!.DL, ...leaveOneOut(effects)]) {
					expect(
						numbersOf(mean)
							.filter((value) => typeof value === 'number')
							.every(Number.isFinite),
					).toBe(true);
					expect(mean.low).toBeLessThan(mean.estimate);
					expect(mean.estimate).toBeLessThan(mean.high);
					expect(mean.se).toBeGreaterThanOrEqual(mean.sePlain);
					expect(mean.tau2).toBeGreaterThanOrEqual(0);
					expect(mean.i2).toBeGreaterThanOrEqual(0);
					expect(mean.i2).toBeLessThan(1);
				}
				const all = effects.map(({ estimate }) => estimate);
				expect(pooled!.estimate).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
				expect(pooled!.estimate).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
				expect(heterogeneity!.tau2Low).toBeLessThanOrEqual(sensitivity!.PM.tau2);
				if (!heterogeneity!.narrowerThanChance) {
					expect(heterogeneity!.tau2High).toBeGreaterThanOrEqual(heterogeneity!.tau2Low);
				}
				expect(organisations.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
			}),
		);
	});

	it('has the highest restricted likelihood of all τ²', () => {
		fc.assert(
			fc.property(pools(), fc.double({ min: -20, max: 3, noNaN: true }), (effects, logTau2) => {
				const columns = columnsOf(effects);
				const best = restrictedLogLikelihood(columns, pool(effects).pooled!.tau2);
				const found = restrictedLogLikelihood(columns, Math.exp(logTau2));
				expect(found).toBeLessThanOrEqual(best + 1e-9 * Math.max(1, Math.abs(best)));
				expect(restrictedLogLikelihood(columns, 0)).toBeLessThanOrEqual(
					best + 1e-9 * Math.max(1, Math.abs(best)),
				);
			}),
			{ numRuns: 500 },
		);
	});

	it('meets the defining equations of Paule–Mandel and of the Q-profile', () => {
		fc.assert(
			fc.property(pools(3), (effects) => {
				const columns = columnsOf(effects);
				const { sensitivity, heterogeneity } = pool(effects);
				const { tau2 } = sensitivity!.PM;
				const df = effects.length - 1;
				const q = inverseVariance(columns, tau2).q;
				if (tau2 > 0) expect(q / df).toBeCloseTo(1, 8);
				else expect(q).toBeLessThanOrEqual(df * (1 + 1e-12));
				const { tau2Low, tau2High } = heterogeneity!;
				if (tau2Low > 0) {
					const ratio = inverseVariance(columns, tau2Low).q / inverseVariance(columns, tau2High).q;
					expect(ratio).toBeGreaterThan(1);
				}
			}),
		);
	});

	it('of equally sure organisations has τ² = s² − v by every method', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 10 }),
				fc.double({ min: 0.01, max: 0.5, noNaN: true }),
				(estimates, se) => {
					const { pooled, sensitivity } = pool(
						estimates.map((estimate, k) => ({ organisation: String(k), estimate, se })),
					);
					const k = estimates.length;
					const centre = estimates.reduce((sum, y) => sum + y, 0) / k;
					const spread = estimates.reduce((sum, y) => sum + (y - centre) ** 2, 0) / (k - 1);
					for (const mean of [pooled!, sensitivity!.PM, sensitivity!.DL]) {
						expect(mean.tau2).toBeCloseTo(Math.max(0, spread - se * se), 10);
						expect(mean.estimate).toBeCloseTo(centre, 10);
					}
				},
			),
		);
	});

	it('without one organisation is the pool of the others', () => {
		fc.assert(
			fc.property(pools(3, 6), fc.nat(), (effects, drawn) => {
				const place = drawn % effects.length;
				const { organisation: _, ...left } = leaveOneOut(effects)[place]!;
				expect(left).toEqual(pool(effects.filter((__, k) => k !== place)).pooled);
			}),
		);
	});
});

describe('a sector', () => {
	const sectors = fc
		.array(
			fc.record({
				effect,
				fte: fc.integer({ min: 1, max: 500 }),
				stratum: fc.constantFrom('a', 'b', 'c'),
			}),
			{ minLength: 2, maxLength: 10 },
		)
		.map((drawn): SectorEffect[] =>
			drawn.map((one, k) => ({
				organisation: String(k),
				stratum: one.stratum,
				fte: one.fte,
				estimate: one.effect.estimate,
				se: Math.exp(one.effect.logSe),
			})),
		);
	const strata = ['a', 'b', 'c'].map((id, k) => ({ id, fte: 6000 * (k + 1) }));

	it('saves what everybody saves when all save the same', () => {
		fc.assert(
			fc.property(sectors, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (effects, same) => {
				const { value } = sectorMean(
					effects.map((one) => ({ ...one, estimate: same })),
					strata,
					0.01,
				);
				expect(value!.sector.estimate).toBeCloseTo(same, 10);
				expect(value!.participants.estimate).toBeCloseTo(same, 10);
			}),
		);
	});

	it('does not change when an organisation reports as two halves with the same result', () => {
		fc.assert(
			fc.property(sectors, (effects) => {
				const [first, ...rest] = effects as [SectorEffect, ...SectorEffect[]];
				const halves = ['x', 'y'].map((organisation) => ({ ...first, organisation, fte: first.fte / 2 }));
				const whole = sectorMean(effects, strata, 0.01).value!;
				const split = sectorMean([...halves, ...rest], strata, 0.01).value!;
				expect(split.sector.estimate).toBeCloseTo(whole.sector.estimate, 10);
				expect(split.coverage).toBeCloseTo(whole.coverage, 10);
			}),
		);
	});
});
