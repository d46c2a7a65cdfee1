import type { Distribution } from './distribution.ts';

/** 1 with the given probability, else 0: a subsidy that is granted or not. */
export function yesNo(probability: number): Distribution {
	return { mean: probability, slow: false, quantile: (p) => (p > 1 - probability ? 1 : 0) };
}
