import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '#lib/core/stats/beta.ts';
import { chiSquaredCdf, chiSquaredQuantile } from '#lib/core/stats/chiSquared.ts';
import { normalCdf, normalQuantile } from '#lib/core/stats/normal.ts';
import { studentTCdf, studentTQuantile } from '#lib/core/stats/studentT.ts';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const shape = fc.double({ min: 0.5, max: 5000, noNaN: true });
const relative = (found: number, expected: number) =>
	Math.abs(found - expected) / Math.min(expected, 1 - expected);

describe('quantile and distribution function undo each other', () => {
	it('normal', () => {
		fc.assert(fc.property(probability, (p) => relative(normalCdf(normalQuantile(p)), p) < 1e-6));
	});
	it('Student t', () => {
		fc.assert(
			fc.property(probability, shape, (p, df) => {
				expect(studentTCdf(studentTQuantile(p, df), df)).toBeCloseTo(p, 12);
				expect(studentTQuantile(1 - p, df)).toBe(-studentTQuantile(1 - (1 - p), df));
			}),
		);
	});
	it('beta', () => {
		fc.assert(
			fc.property(probability, shape, shape, (p, a, b) => {
				const x = betaQuantile(p, a, b);
				// Only where the density lets a double of x hold p: near 1 the next double may be far off in p.
				if (x < 1 - 1e-6) expect(betaCdf(x, a, b)).toBeCloseTo(p, 9);
			}),
		);
	});
	it('chi-squared', () => {
		fc.assert(
			fc.property(probability, shape, (p, df) => {
				expect(chiSquaredCdf(chiSquaredQuantile(p, df), df)).toBeCloseTo(p, 12);
			}),
		);
	});
	it('the distribution functions never fall', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -30, max: 30, noNaN: true }),
				fc.double({ min: 0, max: 5, noNaN: true }),
				shape,
				(t, step, df) => {
					expect(studentTCdf(t + step, df)).toBeGreaterThanOrEqual(studentTCdf(t, df) - 1e-15);
					expect(normalCdf(t + step)).toBeGreaterThanOrEqual(normalCdf(t));
				},
			),
		);
	});
});
