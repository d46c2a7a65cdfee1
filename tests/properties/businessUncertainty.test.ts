import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { ledgerOf } from '#lib/core/business/ledger.ts';
import { mapQuantities } from '#lib/core/business/quantities.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import { resultsOf } from '#lib/core/business/results.ts';
import { drawInput } from '#lib/core/uncertainty/draw.ts';
import { simulate } from '#lib/core/uncertainty/simulate.ts';
import { uncertainInputs } from '#lib/core/uncertainty/uncertainInputs.ts';
import { uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';
import { businessCases } from './businessCases.ts';

/** The case with every quantity made uncertain by a factor around its value (0 = uncertain in name only). */
const widened = (width: number) =>
	businessCases.map((businessCase) => ({
		...mapQuantities(businessCase, (_, quantity) => {
			const value = valueOf(quantity);
			const room = width * Math.abs(value);
			return { value, low: value - room, high: value + room, distribution: 'triangular' as const };
		}),
		subsidies: businessCase.subsidies.map((subsidy) => ({ ...subsidy, probability: 1 })),
	}));

describe('the simulation', () => {
	it('equals the ledger when no spread has width', () => {
		fc.assert(
			fc.property(widened(0), (businessCase) => {
				const { outputs } = simulate(businessCase, uncertainInputs(businessCase), 3, 1);
				const { parties, joint } = resultsOf(doubleArithmetic, ledgerOf(doubleArithmetic, businessCase));
				const wanted = [...parties, joint].flatMap(({ cash, total }) => [cash.npv, total.npv]);
				const size = 1 + parties.reduce((sum, { total }) => sum + total.pvBenefits + total.pvCosts, 0);
				wanted.forEach((npv, k) => {
					for (const value of outputs[k]!) expect(Math.abs(value - npv)).toBeLessThan(1e-9 * Math.abs(size));
				});
			}),
			{ numRuns: 60 },
		);
	});

	it('gives the same bytes for the same seed', () => {
		fc.assert(
			fc.property(widened(0.1), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (businessCase, seed) => {
				const once = JSON.stringify(uncertaintyOf(businessCase, 60, seed));
				expect(JSON.stringify(uncertaintyOf(businessCase, 60, seed))).toBe(once);
			}),
			{ numRuns: 15 },
		);
	});

	it('leaves the draws of an input alone when another is added, and begins more draws with the same ones', () => {
		fc.assert(
			fc.property(widened(0.1), fc.nat(), (businessCase, pick) => {
				const all = uncertainInputs(businessCase);
				const kept = all[pick % all.length]!;
				const together = simulate(businessCase, all, 20, 9).inputs[pick % all.length]!;
				expect([...simulate(businessCase, [kept], 20, 9).inputs[0]!]).toEqual([...together]);
				expect([...drawInput(kept, 50, 9).slice(0, 20)]).toEqual([...together]);
			}),
			{ numRuns: 25 },
		);
	});

	it('keeps its own order: percentiles rise, chances and values of information stay within bounds', () => {
		fc.assert(
			fc.property(widened(0.3), (businessCase) => {
				const { parties, joint } = uncertaintyOf(businessCase, 200, 4)!;
				for (const { cash, total, evpi, sensitivity } of [...Object.values(parties), joint]) {
					for (const { p5, p50, p95, sd, probPositive } of [cash, total]) {
						expect(p5 <= p50 && p50 <= p95 && sd >= 0 && probPositive >= 0 && probPositive <= 1).toBe(true);
					}
					expect(evpi).toBeGreaterThanOrEqual(0);
					const rounding = 1e-9 * (1 + Math.abs(total.mean) + total.sd);
					for (const { evppi, swing, rankCorrelation } of sensitivity) {
						expect(evppi >= 0 && evppi <= evpi + rounding).toBe(true);
						expect(swing).toBeGreaterThanOrEqual(0);
						expect(rankCorrelation === null || Math.abs(rankCorrelation) <= 1 + 1e-12).toBe(true);
					}
					const swings = sensitivity.map(({ swing }) => swing);
					expect(swings).toEqual([...swings].sort((a, b) => b - a));
				}
			}),
			{ numRuns: 25 },
		);
	});
});
