import type { Distribution } from './distribution.ts';

/** Mode = value, between the least and the most. */
export function triangular(value: number, low: number, high: number): Distribution {
	const width = high - low;
	const atMode = width === 0 ? 1 : (value - low) / width;
	return {
		mean: (low + value + high) / 3,
		slow: false,
		quantile: (p) =>
			p < atMode
				? low + Math.sqrt(p * width * (value - low))
				: high - Math.sqrt((1 - p) * width * (high - value)),
	};
}
