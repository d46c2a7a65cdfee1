import { studentTQuantile } from '../stats/studentT.ts';
import type { Distribution } from './distribution.ts';

/** A measured value: value + se · t with df degrees of freedom (df > 2, so that the variance exists). */
export function studentT(value: number, se: number, df: number): Distribution {
	if (se === 0) return { mean: value, slow: false, quantile: () => value };
	return { mean: value, slow: true, quantile: (p) => value + se * studentTQuantile(p, df) };
}
