import { describe, expect, it } from 'vitest';
import { mean, sampleVariance } from '#lib/core/stats/mean.ts';

describe('mean and sampleVariance', () => {
	it('gives the textbook values', () => {
		expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
		expect(sampleVariance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14);
	});

	it('keeps its accuracy beside a large mean', () => {
		expect(sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
	});
});
