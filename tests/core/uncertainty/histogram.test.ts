import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npvHistogram } from '#lib/core/uncertainty/histogram.ts';
import { sortOrder } from '#lib/core/uncertainty/sortOrder.ts';

const histogram = (values: readonly number[]) => {
	const numbers = Float64Array.from(values);
	return npvHistogram(numbers, sortOrder(numbers));
};

describe('histogram of net present values', () => {
	it('counts every draw once, and what is below zero in the bins below zero', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 400 }),
				(cents) => {
					const values = cents.map((cent) => cent / 100);
					const { low, step, shares, below, above } = histogram(values);
					const all = shares.reduce((sum, share) => sum + share, below + above);
					expect(all).toBeCloseTo(1, 9);
					expect(shares.length).toBeLessThanOrEqual(62);
					// zero is an edge whenever it is in the picture
					expect(Math.abs(low / step - Math.round(low / step))).toBeLessThan(1e-6);
					const negative = shares.reduce(
						(sum, share, bin) => (Math.round(low / step) + bin < 0 ? sum + share : sum),
						0,
					);
					const found = values.filter((value) => value < 0).length / values.length;
					const edge = Math.round(low / step);
					const outside = edge > 0 || edge + shares.length < 0;
					if (!outside) expect(negative + below).toBeCloseTo(found, 9);
				},
			),
		);
	});

	it('leaves far tails out of the picture and says how many they are', () => {
		const values = Array.from({ length: 2000 }, (_, k) => k - 1000);
		const { below, above, low, step, shares } = histogram([...values, -1e9, 1e9]);
		expect(below).toBeCloseTo(1 / 2002, 9);
		expect(above).toBeCloseTo(1 / 2002, 9);
		expect([low, step, shares.length]).toEqual([-1000, 50, 40]);
	});

	it('draws one bar for a value that never varies', () => {
		expect(histogram([250_000, 250_000, 250_000]).shares.filter((share) => share > 0)).toEqual([1]);
		expect(histogram([0, 0, 0])).toEqual({ low: 0, step: 1, shares: [1], below: 0, above: 0 });
	});
});
