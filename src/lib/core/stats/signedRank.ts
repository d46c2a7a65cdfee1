/** The exact distribution of Wilcoxon's signed-rank statistic is given up to this many pairs. */
export const MOST_EXACT_SIGNED_RANK = 1000;

/**
 * Probabilities of every value 0 … n(n + 1)/2 of the sum of the positive ranks of n pairs without ties, when each sign
 * is a fair coin: the product of (1 + z^i)/2 over i = 1 … n. n from 1 to 1,000 (2^−1000 is still a normal double);
 * a RangeError outside. About n³/3 additions.
 * F. Wilcoxon, "Individual comparisons by ranking methods", Biometrics Bulletin 1 (1945) 80–83.
 */
export function signedRankProbabilities(n: number): Float64Array {
	if (!(Number.isInteger(n) && n >= 1 && n <= MOST_EXACT_SIGNED_RANK)) {
		throw new RangeError(`signedRankProbabilities: n must be a whole number from 1 to 1000, found ${n}`);
	}
	const probabilities = new Float64Array((n * (n + 1)) / 2 + 1);
	probabilities[0] = 1;
	let top = 0;
	for (let rank = 1; rank <= n; rank++) {
		top += rank;
		for (let value = top; value >= rank; value--) {
			probabilities[value] = 0.5 * (probabilities[value]! + probabilities[value - rank]!);
		}
		for (let value = rank - 1; value >= 0; value--) probabilities[value]! *= 0.5;
	}
	return probabilities;
}

/** P(V ≤ v) for n pairs, from the smaller side; `probabilities` may be given when they are at hand. */
export function signedRankCdf(v: number, n: number, probabilities = signedRankProbabilities(n)): number {
	const top = probabilities.length - 1;
	if (v < 0) return 0;
	if (v >= top) return 1;
	const whole = Math.floor(v);
	const fromBelow = whole <= top / 2;
	let sum = 0;
	for (let value = 0; value <= (fromBelow ? whole : top - whole - 1); value++) sum += probabilities[value]!;
	return fromBelow ? sum : 1 - sum;
}

/** The smallest v with P(V ≤ v) ≥ p, 0 < p ≤ ½ (all that a two-sided interval needs); a RangeError outside. */
export function signedRankQuantile(p: number, n: number, probabilities = signedRankProbabilities(n)): number {
	if (!(p > 0 && p <= 0.5)) throw new RangeError(`signedRankQuantile: p must lie in (0, 0.5], found ${p}`);
	let sum = 0;
	for (let value = 0; value < probabilities.length; value++) {
		sum += probabilities[value]!;
		// A tail that equals p but for rounding counts as reaching it.
		if (sum >= p * (1 - 1e-13)) return value;
	}
	return probabilities.length - 1;
}
