import { betaKernel, incompleteBeta } from './incompleteBeta.ts';
import { monotoneRoot } from './monotoneRoot.ts';
import { normalQuantile } from './normal.ts';

function requireDegrees(df: number): void {
	if (!(df > 0 && df < Infinity)) throw new RangeError(`Student t: df must be above zero, found ${df}`);
}

/** P(|T| > t) and P(|T| ≤ t): I_x(df/2, ½) at x = df/(df + t²) and its complement (NIST DLMF 8.17). */
function twoSided(t: number, df: number): { outside: number; inside: number } {
	const ratio = (t / df) * t;
	const tails = incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5);
	return { outside: tails.lower, inside: tails.upper };
}

/**
 * Distribution function of Student's t with real df > 0. Full relative accuracy in the lower tail; for an upper tail
 * ask `studentTCdf(-t, df)`.
 */
export function studentTCdf(t: number, df: number): number {
	requireDegrees(df);
	if (t === 0) return 0.5;
	const { outside, inside } = twoSided(Math.abs(t), df);
	if (t < 0) return outside / 2;
	return outside < 0.5 ? 1 - outside / 2 : 0.5 + inside / 2;
}

/**
 * Quantile of Student's t with real df > 0 and 0 < p < 1 (a RangeError outside; sizes beyond 1e150 are cut off there): Newton's method for the two-sided
 * probability, on logarithms of t and of its smaller side, where the curve is nearly straight.
 */
export function studentTQuantile(p: number, df: number): number {
	requireDegrees(df);
	if (!(p > 0 && p < 1)) throw new RangeError(`studentTQuantile: p must lie in (0, 1), found ${p}`);
	if (p === 0.5) return 0;
	const tail = p < 0.5 ? p : 1 - p;
	const fromOutside = tail < 0.25;
	const target = Math.log(fromOutside ? 2 * tail : 1 - 2 * tail);
	const logT = monotoneRoot(
		(u) => {
			const t = Math.exp(u);
			const { outside, inside } = twoSided(t, df);
			const ratio = (t / df) * t;
			const kernel = 2 * betaKernel(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5);
			return fromOutside
				? { value: target - Math.log(outside), derivative: kernel / outside }
				: { value: Math.log(inside) - target, derivative: kernel / inside };
		},
		Math.log(Math.abs(normalQuantile(tail))),
		-Infinity,
		Infinity,
	);
	const t = Math.exp(logT);
	return p < 0.5 ? -t : t;
}
