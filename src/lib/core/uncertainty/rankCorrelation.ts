/** Spearman's rank correlation from the ranks of both; null when either has only ties. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number | null {
	const count = a.length;
	const middle = (count + 1) / 2;
	let product = 0;
	let squareA = 0;
	let squareB = 0;
	for (let k = 0; k < count; k++) {
		const x = a[k]! - middle;
		const y = b[k]! - middle;
		product += x * y;
		squareA += x * x;
		squareB += y * y;
	}
	return squareA === 0 || squareB === 0 ? null : product / Math.sqrt(squareA * squareB);
}
