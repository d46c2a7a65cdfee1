import { normalQuantile } from '../stats/normal.ts';
import type { Distribution } from './distribution.ts';
import { Z95 } from './normal.ts';

/** Median = value, σ = ln(high/low)/(2 · 1.6448536…); the mean lies above the value. */
export function lognormal(value: number, low: number, high: number): Distribution {
	const sigma = Math.log(high / low) / (2 * Z95);
	return {
		mean: value * Math.exp((sigma * sigma) / 2),
		slow: false,
		quantile: (p) => value * Math.exp(sigma * normalQuantile(p)),
	};
}
