import { betaKernel, incompleteBeta } from './incompleteBeta.ts';
import { monotoneRoot } from './monotoneRoot.ts';

/** Distribution function of the beta distribution, a, b > 0: the regularised incomplete beta function. */
export function betaCdf(x: number, a: number, b: number): number {
	return incompleteBeta(x, 1 - x, a, b).lower;
}

/** Solves I_x(a, b) = p for a root known to lie in (0, ½], on the scale of ln x, from the smaller tail. */
function lowerHalfQuantile(p: number, q: number, a: number, b: number, start: number): number {
	const fromBelow = p <= q;
	const target = Math.log(fromBelow ? p : q);
	const logX = monotoneRoot(
		(u) => {
			const x = Math.exp(u);
			const tails = incompleteBeta(x, 1 - x, a, b);
			const tail = fromBelow ? tails.lower : tails.upper;
			const derivative = betaKernel(x, 1 - x, a, b) / ((1 - x) * tail);
			const value = fromBelow ? Math.log(tail) - target : target - Math.log(tail);
			// A tail that underflows to zero says only which side the root is on.
			return { value, derivative };
		},
		Math.log(start),
		-Infinity,
		Math.log(0.5),
	);
	return Math.exp(logX);
}

/**
 * Quantile of the beta distribution, 0 ≤ p ≤ 1 and a, b > 0; Newton's method on ln x and the logarithm of the
 * smaller tail, so that quantiles near 0 keep their relative accuracy. Throws a RangeError for p outside [0, 1].
 */
export function betaQuantile(p: number, a: number, b: number): number {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile: p must lie in [0, 1], found ${p}`);
	if (p === 0 || p === 1) return p;
	const q = 1 - p;
	const half = incompleteBeta(0.5, 0.5, a, b);
	const mean = a / (a + b);
	if (half.lower === p) return 0.5;
	if (half.lower > p) return lowerHalfQuantile(p, q, a, b, Math.min(mean, 0.49));
	return 1 - lowerHalfQuantile(q, p, b, a, Math.min(1 - mean, 0.49));
}
