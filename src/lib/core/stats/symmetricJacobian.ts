/**
 * Symmetrised derivative of a gradient, by central differences with one step of Richardson's extrapolation; null where
 * the gradient is undefined. Row by row.
 */
export function symmetricJacobian(
	at: readonly number[],
	gradientAt: (at: readonly number[]) => readonly number[] | undefined,
): Float64Array | null {
	const size = at.length;
	const matrix = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		const h = 1e-3 * Math.max(0.1, Math.abs(at[row]!));
		const shifted = [h, -h, h / 2, -h / 2].map((shift) =>
			gradientAt(at.map((value, index) => (index === row ? value + shift : value))),
		);
		const [far, farBack, near, nearBack] = shifted;
		if (!far || !farBack || !near || !nearBack) return null;
		for (let column = 0; column < size; column++) {
			const wide = (far[column]! - farBack[column]!) / (2 * h);
			const narrow = (near[column]! - nearBack[column]!) / h;
			matrix[row * size + column] = (4 * narrow - wide) / 3;
		}
	}
	for (let row = 0; row < size; row++) {
		for (let column = 0; column < row; column++) {
			const mean = (matrix[row * size + column]! + matrix[column * size + row]!) / 2;
			matrix[row * size + column] = mean;
			matrix[column * size + row] = mean;
		}
	}
	return matrix;
}
