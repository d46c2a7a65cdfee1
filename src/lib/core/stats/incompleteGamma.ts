import { halfDeviance } from './deviance.ts';
import type { Tails } from './incompleteBeta.ts';
import { stirlingError } from './stirlingError.ts';

/** x^a e^(−x) / Γ(a + 1), by Loader's saddle-point form. */
export function gammaKernel(x: number, a: number): number {
	if (x <= 0) return 0;
	return Math.exp(-stirlingError(a) - halfDeviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}

const MOST_STEPS = 100_000;
const TINY = 1e-300;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x), a > 0: the series below x = a + 1 (NIST DLMF 8.7.1),
 * the continued fraction above (8.9.2).
 */
export function incompleteGamma(x: number, a: number): Tails {
	if (!(a > 0)) throw new RangeError(`incompleteGamma: a must be above zero, found ${a}`);
	if (x <= 0) return { lower: 0, upper: 1 };
	const kernel = gammaKernel(x, a);
	if (x < a + 1) {
		let term = 1;
		let sum = 1;
		for (let n = 1; n < MOST_STEPS; n++) {
			term *= x / (a + n);
			sum += term;
			if (term < sum * 1e-17) break;
		}
		const lower = Math.min(1, kernel * sum);
		return { lower, upper: 1 - lower };
	}
	let b = x + 1 - a;
	let c = 1 / TINY;
	let d = 1 / b;
	let value = d;
	for (let n = 1; n < MOST_STEPS; n++) {
		const factor = -n * (n - a);
		b += 2;
		d = factor * d + b;
		d = 1 / (Math.abs(d) < TINY ? TINY : d);
		c = b + factor / c;
		if (Math.abs(c) < TINY) c = TINY;
		const step = d * c;
		value *= step;
		if (Math.abs(step - 1) < 3e-16) break;
	}
	const upper = Math.min(1, kernel * a * value);
	return { lower: 1 - upper, upper };
}
