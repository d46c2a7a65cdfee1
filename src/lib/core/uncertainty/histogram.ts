/** How often a net present value fell where: bins of equal width, of which zero is an edge. */
export interface NpvHistogram {
	/** Where the first bin starts, in euros; a multiple of `step`. */
	readonly low: number;
	/** Width of a bin in euros: 1, 2 or 5 times a power of ten. */
	readonly step: number;
	/** Share of the draws in each bin. A value on an edge counts in the bin above it. */
	readonly shares: readonly number[];
	/** Shares of the draws outside the picture. */
	readonly below: number;
	readonly above: number;
}

/** Outside the picture: a thousandth of the draws on each side, which would make it mostly empty. */
const TAIL = 0.001;
const BINS = 60;

/** The least of 1, 2 and 5 times a power of ten that is at least `width`. */
function roundStep(width: number): number {
	const power = 10 ** Math.floor(Math.log10(width));
	return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= width * (1 - 1e-12))!;
}

/** Shares by bin. `order` sorts the values, so that the ends of the picture need no second sort. */
export function npvHistogram(values: Float64Array, order: Uint32Array): NpvHistogram {
	const count = values.length;
	const least = values[order[Math.floor(TAIL * (count - 1))]!]!;
	const most = values[order[Math.ceil((1 - TAIL) * (count - 1))]!]!;
	const spread = most - least;
	// a value that does not vary is one bar, as wide as its own size allows; nothing is finer than a cent
	const varies = spread > 1e-9 * Math.abs(most);
	const step = roundStep(Math.max(0.01, (varies ? spread : Math.abs(most)) / BINS || 1));
	const first = Math.floor(least / step);
	const bins = Math.floor(most / step) - first + 1;
	const counts = new Uint32Array(bins);
	let below = 0;
	let above = 0;
	for (let k = 0; k < count; k++) {
		const bin = Math.floor(values[k]! / step) - first;
		if (bin < 0) below++;
		else if (bin >= bins) above++;
		else counts[bin]!++;
	}
	return {
		low: first * step,
		step,
		shares: Array.from(counts, (found) => found / count),
		below: below / count,
		above: above / count,
	};
}
