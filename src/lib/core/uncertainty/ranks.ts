/** Ranks from 1; equal values share the mean of their ranks. `order` sorts the values. */
export function ranks(values: Float64Array, order: Uint32Array): Float64Array {
	const count = values.length;
	const ranked = new Float64Array(count);
	for (let start = 0; start < count;) {
		let end = start + 1;
		const value = values[order[start]!]!;
		while (end < count && values[order[end]!]! === value) end++;
		for (let k = start; k < end; k++) ranked[order[k]!] = (start + end + 1) / 2;
		start = end;
	}
	return ranked;
}
