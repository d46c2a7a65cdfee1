import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '#lib/core/stats/beta.ts';
import { normalCdf, normalQuantile } from '#lib/core/stats/normal.ts';
import { noncentralTCdf } from '#lib/core/stats/noncentralT.ts';
import { signedRankProbabilities } from '#lib/core/stats/signedRank.ts';
import { studentTCdf, studentTQuantile } from '#lib/core/stats/studentT.ts';

describe('edges of the distributions', () => {
	it('stays within 0 and 1 far out, and is never NaN', () => {
		expect(normalCdf(-50)).toBe(0);
		expect(normalCdf(50)).toBe(1);
		expect(betaCdf(-0.1, 2, 3)).toBe(0);
		expect(betaCdf(1.1, 2, 3)).toBe(1);
		expect(studentTCdf(-1e200, 3)).toBe(0);
		expect(studentTCdf(1e200, 3)).toBe(1);
		expect(noncentralTCdf(-5, 4, 30)).toBeLessThan(1e-12);
		expect(noncentralTCdf(3, 1e6, 200)).toBeLessThan(1e-12);
	});

	it('gives the ends of the beta distribution', () => {
		expect(betaQuantile(0, 2, 3)).toBe(0);
		expect(betaQuantile(1, 2, 3)).toBe(1);
		expect(betaQuantile(0.5, 7, 7)).toBeCloseTo(0.5, 15);
	});

	it('refuses arguments that have no answer', () => {
		expect(() => normalQuantile(0)).toThrow(RangeError);
		expect(() => normalQuantile(1)).toThrow(RangeError);
		expect(() => studentTQuantile(0.5, 0)).toThrow(RangeError);
		expect(() => studentTQuantile(1, 5)).toThrow(RangeError);
		expect(() => betaQuantile(-0.1, 1, 1)).toThrow(RangeError);
		expect(() => betaCdf(0.5, 0, 1)).toThrow(RangeError);
		expect(() => signedRankProbabilities(1001)).toThrow(RangeError);
	});

	it('sums signed-rank probabilities to one at the largest size', () => {
		const probabilities = signedRankProbabilities(1000);
		expect(probabilities.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
		expect(probabilities[0]).toBeGreaterThan(0);
	});
});
