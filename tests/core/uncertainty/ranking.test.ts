import { describe, expect, it } from 'vitest';
import { randomStream } from '#lib/core/rng.ts';
import { rankCorrelation } from '#lib/core/uncertainty/rankCorrelation.ts';
import { ranks } from '#lib/core/uncertainty/ranks.ts';
import { sortOrder } from '#lib/core/uncertainty/sortOrder.ts';
import { npvSpread } from '#lib/core/uncertainty/spread.ts';

describe('order and ranks', () => {
	it('sorts like numbers, with signs, zeros, tiny and huge values', () => {
		const stream = randomStream(5, 'sort');
		const values = Float64Array.from(
			{ length: 5000 },
			() => (stream.uniform() - 0.5) * 10 ** stream.integer(40),
		);
		values.set([0, -0, 5e-324, -5e-324, 1.7e308, -1.7e308, 1, 1, -1], 100);
		const order = sortOrder(values);
		const sorted = Float64Array.from(order, (index) => values[index]!);
		expect([...sorted].map((value) => value + 0)).toEqual(
			[...values].sort((a, b) => a - b).map((value) => value + 0),
		);
	});

	it('gives equal values the mean of their ranks', () => {
		const values = Float64Array.of(3, 1, 3, 2, 3);
		expect([...ranks(values, sortOrder(values))]).toEqual([4, 1, 4, 2, 4]);
	});

	it('correlates ranks: Spearman by hand, with ties', () => {
		// Ranks 1 2.5 2.5 4 and 2 1 3.5 3.5: Σxy = 2.25, Σx² = 4.5, Σy² = 4.5 about the mean 2.5.
		const a = Float64Array.of(10, 20, 20, 30);
		const b = Float64Array.of(5, 1, 9, 9);
		expect(rankCorrelation(ranks(a, sortOrder(a)), ranks(b, sortOrder(b)))).toBeCloseTo(2.25 / 4.5, 12);
	});

	it('has no correlation with a constant', () => {
		const constant = Float64Array.of(7, 7, 7);
		const rising = Float64Array.of(1, 2, 3);
		expect(
			rankCorrelation(ranks(constant, sortOrder(constant)), ranks(rising, sortOrder(rising))),
		).toBeNull();
	});
});

describe('the spread of an NPV', () => {
	it('has mean, sd with n − 1, type 7 percentiles and the share above zero', () => {
		const values = Float64Array.of(-2, 4, 0, 6);
		const { mean, sd, p5, p50, p95, probPositive } = npvSpread(values, sortOrder(values));
		expect({ mean, p50, probPositive }).toEqual({ mean: 2, p50: 2, probPositive: 0.5 });
		expect(sd).toBeCloseTo(Math.sqrt(40 / 3), 12);
		expect([p5, p95].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([-1.7, 5.7]);
	});

	it('is exactly nothing for a constant', () => {
		const values = new Float64Array(1000).fill(0.1);
		const { mean, sd } = npvSpread(values, sortOrder(values));
		expect({ mean, sd }).toEqual({ mean: 0.1, sd: 0 });
	});
});
