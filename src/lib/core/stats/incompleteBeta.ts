import { halfDeviance } from './deviance.ts';
import { stirlingError } from './stirlingError.ts';

/** Both tails of a distribution; the smaller one carries full relative accuracy. */
export interface Tails {
	readonly lower: number;
	readonly upper: number;
}

/**
 * x^a y^b / B(a, b) with y = 1 − x: the density of the beta distribution times x·y.
 * Loader's saddle-point form keeps full accuracy for a and b in the millions.
 */
export function betaKernel(x: number, y: number, a: number, b: number): number {
	if (x <= 0 || y <= 0) return 0;
	const n = a + b;
	const exponent =
		stirlingError(n) - stirlingError(a) - stirlingError(b) - halfDeviance(a, n * x) - halfDeviance(b, n * y);
	return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
}

const TINY = 1e-300;
const MOST_STEPS = 100_000;

/** The continued fraction of I_x(a, b) by Lentz's method (Numerical Recipes §6.4; NIST DLMF 8.17.22). */
function continuedFraction(x: number, a: number, b: number): number {
	const sum = a + b;
	let c = 1;
	let d = 1 - (sum * x) / (a + 1);
	d = 1 / (Math.abs(d) < TINY ? TINY : d);
	let value = d;
	for (let m = 1; m < MOST_STEPS; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 + even * d;
		d = 1 / (Math.abs(d) < TINY ? TINY : d);
		c = 1 + even / c;
		if (Math.abs(c) < TINY) c = TINY;
		value *= d * c;
		const odd = (-(a + m) * (sum + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 + odd * d;
		d = 1 / (Math.abs(d) < TINY ? TINY : d);
		c = 1 + odd / c;
		if (Math.abs(c) < TINY) c = TINY;
		const step = d * c;
		value *= step;
		if (Math.abs(step - 1) < 3e-16) break;
	}
	return value;
}

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, a, b > 0. The caller gives x and y = 1 − x
 * apart, so that neither tail is lost to rounding.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): Tails {
	if (!(a > 0 && b > 0))
		throw new RangeError(`incompleteBeta: a and b must be above zero, found ${a} and ${b}`);
	if (x <= 0) return { lower: 0, upper: 1 };
	if (y <= 0) return { lower: 1, upper: 0 };
	const kernel = betaKernel(x, y, a, b);
	if (x <= (a + 1) / (a + b + 2)) {
		const lower = Math.min(1, (kernel * continuedFraction(x, a, b)) / a);
		return { lower, upper: 1 - lower };
	}
	const upper = Math.min(1, (kernel * continuedFraction(y, b, a)) / b);
	return { lower: 1 - upper, upper };
}
