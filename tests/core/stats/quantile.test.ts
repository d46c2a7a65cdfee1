import { describe, expect, it } from 'vitest';
import { quantileType7 } from '#lib/core/stats/quantile.ts';

/** Source: R 4.2, quantile(c(1, 4, 9, 16, 25, 36, 50), p, type = 7). Tolerance 1e-14. */
const values = Float64Array.from([1, 4, 9, 16, 25, 36, 50]);

describe('quantileType7', () => {
	it.each([
		[0, 1],
		[0.025, 1.45],
		[0.1, 2.8],
		[0.5, 16],
		[0.61, 21.94],
		[0.975, 47.9],
		[1, 50],
	])('p = %d', (p, expected) => {
		expect(quantileType7(values, p)).toBeCloseTo(expected, 12);
	});

	it('returns the only value, whatever p', () => {
		expect(quantileType7(Float64Array.of(7), 0.3)).toBe(7);
	});

	it('refuses an empty sample and p outside [0, 1]', () => {
		expect(() => quantileType7(new Float64Array(0), 0.5)).toThrow(RangeError);
		expect(() => quantileType7(values, 1.01)).toThrow(RangeError);
		expect(() => quantileType7(values, Number.NaN)).toThrow(RangeError);
	});
});
