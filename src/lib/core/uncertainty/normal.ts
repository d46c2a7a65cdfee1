import { normalQuantile } from '../stats/normal.ts';
import type { Distribution } from './distribution.ts';

/** z of 95 %: bounds are read as P5 and P95. */
export const Z95 = 1.6448536269514722;

/** Mean = value, sd = (high − low)/(2 · 1.6448536…). */
export function normal(value: number, low: number, high: number): Distribution {
	const sd = (high - low) / (2 * Z95);
	return { mean: value, slow: false, quantile: (p) => value + sd * normalQuantile(p) };
}
