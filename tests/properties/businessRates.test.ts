import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRates } from '#lib/core/business/internalRate.ts';
import { modifiedRate } from '#lib/core/business/modifiedRate.ts';
import { paybackOf } from '#lib/core/business/payback.ts';

/** Rates in thousandths, at least a hundredth apart on the scale of the search. */
const rates = fc
	.uniqueArray(fc.integer({ min: -800, max: 5000 }), { minLength: 1, maxLength: 4 })
	.map((found) => found.toSorted((a, b) => a - b).map((rate) => rate / 1000))
	.filter((found) =>
		found.every((rate, k) => k === 0 || Math.log1p(rate) - Math.log1p(found[k - 1]!) > 0.02),
	);

/** Flows whose present value is zero exactly at these rates: the product of (1 + r − q), highest power first in time. */
function flowsWith(roots: readonly number[]): number[] {
	return roots.reduce(
		(flows, root) => {
			const next = [...flows, 0];
			flows.forEach((flow, k) => (next[k + 1]! -= flow * (1 + root)));
			return next;
		},
		[-100],
	);
}

describe('rates of return', () => {
	it('are all found, and no others', () => {
		fc.assert(
			fc.property(rates, (roots) => {
				const found = internalRates(flowsWith(roots), { stepYears: 1 });
				expect(found.roots).toHaveLength(roots.length);
				found.roots.forEach((root, k) => expect(Math.abs(root - roots[k]!)).toBeLessThan(1e-6));
				expect(found.status).toBe(roots.length === 1 ? 'unique' : 'multiple');
			}),
			{ numRuns: 500 },
		);
	});

	it('are the same for steps and for the times they mean, shifted or scaled', () => {
		const flow = fc.integer({ min: -1000, max: 1000 });
		fc.assert(
			fc.property(fc.array(flow, { minLength: 2, maxLength: 40 }), (flows) => {
				const steps = internalRates(flows, { stepYears: 1 / 12 });
				const times = internalRates(flows, { years: flows.map((_, k) => 3 + k / 12) });
				expect(times.roots).toHaveLength(steps.roots.length);
				times.roots.forEach((root, k) => expect(Math.abs(root - steps.roots[k]!)).toBeLessThan(1e-7));
				expect(
					internalRates(
						flows.map((value) => -2 * value),
						{ stepYears: 1 / 12 },
					).status,
				).toBe(steps.status);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('the modified rate', () => {
	it('is the rate itself when all money in and out meets it', () => {
		fc.assert(
			fc.property(fc.integer({ min: -500, max: 900 }), fc.integer({ min: 1, max: 20 }), (permille, years) => {
				const rate = permille / 1000;
				const flows = [-100, ...Array.from({ length: years - 1 }, () => 0), 100 * (1 + rate) ** years];
				expect(
					modifiedRate(
						flows,
						flows.map((_, k) => k),
						0.03,
						0.07,
					),
				).toBeCloseTo(rate, 10);
			}),
		);
	});

	it('is absent without both signs, without time, or at a rate of −100 %', () => {
		expect(modifiedRate([1, 2], [0, 1], 0.1, 0.1)).toBeNull();
		expect(modifiedRate([-1, -2], [0, 1], 0.1, 0.1)).toBeNull();
		expect(modifiedRate([-1], [0], 0.1, 0.1)).toBeNull();
		expect(modifiedRate([-1, 2], [0, 1], -1, 0.1)).toBeNull();
	});
});

describe('payback', () => {
	it.each([
		['never below zero', [false, false], { first: 0, last: 0 }],
		['never back', [true, true], { first: null, last: null }],
		['back at once', [true, false], { first: 1, last: 1 }],
		['back, lost and back again', [true, false, true, false], { first: 1, last: 3 }],
		['back, but lost in the end', [true, false, true], { first: 1, last: null }],
	])('%s', (_, below, expected) => expect(paybackOf(below)).toEqual(expected));
});
