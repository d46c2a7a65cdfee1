/** EVPI = E[max(NPV, 0)] − max(E[NPV], 0): what knowing everything before deciding is worth. Never below zero. */
export function perfectInformation(values: Float64Array, mean: number): number {
	let gains = 0;
	for (let k = 0; k < values.length; k++) gains += Math.max(0, values[k]!);
	return Math.max(0, gains / values.length - Math.max(0, mean));
}

const BINS = 50;

/**
 * EVPPI of one input: E[max(E[NPV | input], 0)] − max(E[NPV], 0), with the inner mean over equal-count bins of the
 * input. M. Strong and J. E. Oakley, "An efficient method for computing single-parameter partial expected value of
 * perfect information", Medical Decision Making 33 (2013) 755–766. Equal inputs stay in one bin, so that a yes/no
 * input is exact.
 *
 * @param order sorts the draws by the input
 */
export function partialInformation(
	input: Float64Array,
	order: Uint32Array,
	values: Float64Array,
	mean: number,
): number {
	const count = values.length;
	let gains = 0;
	for (let bin = 0, start = 0; bin < BINS && start < count; bin++) {
		let end = Math.max(start, Math.round(((bin + 1) * count) / BINS));
		while (end > start && end < count && input[order[end]!]! === input[order[end - 1]!]!) end++;
		let sum = 0;
		for (let k = start; k < end; k++) sum += values[order[k]!]!;
		gains += Math.max(0, sum);
		start = end;
	}
	return Math.max(0, gains / count - Math.max(0, mean));
}
