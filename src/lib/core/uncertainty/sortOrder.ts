/**
 * The order that sorts the values, rising: `values[order[0]]` is the least. Radix sort on the bits of the doubles, four
 * passes of sixteen bits; a sort with a comparison function takes ten times as long. Stable; −0 and 0 are equal. No NaN.
 */
export function sortOrder(values: Float64Array): Uint32Array {
	const count = values.length;
	const bits = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer);
	// Doubles order like whole numbers once negative ones are flipped whole and the others in their sign bit.
	for (let k = 0; k < count; k++) {
		const high = bits[2 * k + 1]!;
		if (high >>> 31 === 1) {
			bits[2 * k] = ~bits[2 * k]!;
			bits[2 * k + 1] = ~high;
		} else {
			bits[2 * k + 1] = high | 0x80000000;
		}
	}
	let order = Uint32Array.from({ length: count }, (_, k) => k);
	let next = new Uint32Array(count);
	const starts = new Uint32Array(65536);
	for (let pass = 0; pass < 4; pass++) {
		const word = pass >> 1;
		const shift = (pass & 1) * 16;
		starts.fill(0);
		for (let k = 0; k < count; k++) starts[(bits[2 * k + word]! >>> shift) & 0xffff]!++;
		let start = 0;
		for (let digit = 0; digit < 65536; digit++) {
			const size = starts[digit]!;
			starts[digit] = start;
			start += size;
		}
		for (let k = 0; k < count; k++) {
			const index = order[k]!;
			const digit = (bits[2 * index + word]! >>> shift) & 0xffff;
			next[starts[digit]!++] = index;
		}
		[order, next] = [next, order];
	}
	return order;
}
