import { betaQuantile } from '../stats/beta.ts';
import type { Distribution } from './distribution.ts';

/**
 * Beta on [low, high] with mode = value and λ = 4, so that the mean is (low + 4 · value + high)/6. D. Vose, "Risk
 * Analysis" (3rd ed., 2008), the modified PERT distribution.
 */
export function pert(value: number, low: number, high: number): Distribution {
	const width = high - low;
	const mean = (low + 4 * value + high) / 6;
	if (width === 0) return { mean: value, slow: false, quantile: () => value };
	const a = 1 + (4 * (value - low)) / width;
	const b = 1 + (4 * (high - value)) / width;
	return { mean, slow: true, quantile: (p) => low + width * betaQuantile(p, a, b) };
}
