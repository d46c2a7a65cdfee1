import { gammaKernel, incompleteGamma } from './incompleteGamma.ts';
import { monotoneRoot } from './monotoneRoot.ts';

/** Distribution function of chi-squared with real df > 0. */
export function chiSquaredCdf(x: number, df: number): number {
	return incompleteGamma(x / 2, df / 2).lower;
}

/** 1 − chiSquaredCdf with full relative accuracy: the p value of a chi-squared statistic. */
export function chiSquaredUpperTail(x: number, df: number): number {
	return incompleteGamma(x / 2, df / 2).upper;
}

/** Quantile of chi-squared with real df > 0 and 0 < p < 1 (a RangeError outside), by Newton's method on logarithms. */
export function chiSquaredQuantile(p: number, df: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`chiSquaredQuantile: p must lie in (0, 1), found ${p}`);
	const shape = df / 2;
	const fromBelow = p <= 0.5;
	const target = Math.log(fromBelow ? p : 1 - p);
	const logX = monotoneRoot(
		(u) => {
			const x = Math.exp(u);
			const tails = incompleteGamma(x, shape);
			const tail = fromBelow ? tails.lower : tails.upper;
			return {
				value: fromBelow ? Math.log(tail) - target : target - Math.log(tail),
				derivative: (gammaKernel(x, shape) * shape) / tail,
			};
		},
		Math.log(shape),
		-Infinity,
		Infinity,
	);
	return 2 * Math.exp(logX);
}
