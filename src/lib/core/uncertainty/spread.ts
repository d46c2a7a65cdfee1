import { quantileType7 } from '../stats/quantile.ts';

/** How sure a net present value is (D of the result format). */
export interface NpvSpread {
	readonly mean: number;
	readonly sd: number;
	readonly p5: number;
	readonly p50: number;
	readonly p95: number;
	/** Share of the draws above zero. */
	readonly probPositive: number;
}

/** Mean, sd (n − 1), percentiles (type 7) and the chance of more than zero. `order` sorts the values. */
export function npvSpread(values: Float64Array, order: Uint32Array): NpvSpread {
	const count = values.length;
	const sorted = Float64Array.from(order, (index) => values[index]!);
	const least = sorted[0]!;
	const most = sorted[count - 1]!;
	let sum = 0;
	let positive = 0;
	for (let k = 0; k < count; k++) {
		sum += values[k]! - least;
		if (values[k]! > 0) positive++;
	}
	// A constant is exactly that: summing it a hundred thousand times would make a spread of rounding.
	const mean = least === most ? least : least + sum / count;
	let squares = 0;
	for (let k = 0; k < count; k++) squares += (values[k]! - mean) ** 2;
	return {
		mean,
		sd: count < 2 ? 0 : Math.sqrt(squares / (count - 1)),
		p5: quantileType7(sorted, 0.05),
		p50: quantileType7(sorted, 0.5),
		p95: quantileType7(sorted, 0.95),
		probPositive: positive / count,
	};
}
