import type { Distribution } from './distribution.ts';

/** Every value between the bounds is as likely; the base value plays no part. */
export function uniform(low: number, high: number): Distribution {
	return { mean: (low + high) / 2, slow: false, quantile: (p) => low + p * (high - low) };
}
