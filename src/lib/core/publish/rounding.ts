/** Steps of public figures, taken before anything is derived from them. */
const SHARES_IN_ONE = 200;
const PROBABILITIES_IN_ONE = 20;
const DIGITS = 3;

/** A share to half a percentage point (0.005). */
export function roundedShare(share: number): number {
	return Math.round(share * SHARES_IN_ONE) / SHARES_IN_ONE + 0;
}

/** A probability to 0.05. */
export function roundedProbability(probability: number): number {
	return Math.round(probability * PROBABILITIES_IN_ONE) / PROBABILITIES_IN_ONE;
}

/** A size (hours, posts, persons, euros) to three significant digits. */
export function roundedSize(size: number): number {
	return Number(size.toPrecision(DIGITS));
}

/** The sizes ≥ 0 that round to `rounded`, both ends included: what a reader knows of a size. */
export function sizesRoundedTo(rounded: number): { readonly low: number; readonly high: number } {
	if (rounded === 0) return { low: 0, high: 0 };
	const half = 10 ** (Math.floor(Math.log10(rounded)) - DIGITS + 1) / 2;
	// Just below a power of ten the grid is ten times finer.
	const below = rounded === 10 ** Math.round(Math.log10(rounded)) ? half / 10 : half;
	return { low: rounded - below, high: rounded + half };
}
