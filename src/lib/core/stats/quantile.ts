/**
 * Quantile of a sample by linear interpolation between order statistics (type 7 of R. J. Hyndman and Y. Fan,
 * "Sample quantiles in statistical packages", The American Statistician 50 (1996) 361–365), p in [0, 1].
 * `sorted` ascends and is not empty; anything else is a RangeError.
 */
export function quantileType7(sorted: Float64Array, p: number): number {
	const n = sorted.length;
	if (n === 0 || !(p >= 0 && p <= 1)) {
		throw new RangeError(`quantileType7: needs values and p in [0, 1], found ${n} values and p = ${p}`);
	}
	const position = (n - 1) * p;
	const index = Math.floor(position);
	const low = sorted[index]!;
	const high = sorted[Math.min(index + 1, n - 1)]!;
	return low === high ? low : low + (position - index) * (high - low);
}
