/**
 * How many of the Walsh averages (x_i + x_j)/2, i ≤ j, are at most `value`; `sorted` ascends. Linear in n: as i rises,
 * the last j that still fits only falls.
 */
export function countWalshAverages(sorted: Float64Array, value: number): number {
	let count = 0;
	let last = sorted.length - 1;
	for (let index = 0; index < sorted.length; index++) {
		while (last >= index && (sorted[index]! + sorted[last]!) / 2 > value) last--;
		if (last < index) break;
		count += last - index + 1;
	}
	return count;
}

/**
 * The Walsh average of rank k (1 = smallest), exactly, without forming all n(n + 1)/2 of them: the interval that must
 * hold it is halved until no double lies between its ends.
 */
export function walshAverage(sorted: Float64Array, rank: number): number {
	const lowest = sorted[0]!;
	if (countWalshAverages(sorted, lowest) >= rank) return lowest;
	let low = lowest;
	let high = sorted[sorted.length - 1]!;
	for (;;) {
		const middle = low + (high - low) / 2;
		if (middle <= low || middle >= high) return high;
		if (countWalshAverages(sorted, middle) >= rank) high = middle;
		else low = middle;
	}
}
