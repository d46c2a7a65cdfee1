/**
 * Symmetrised derivative of a gradient, row by row, by central differences; null where the gradient is undefined. With
 * `isExtrapolated` one step of Richardson's extrapolation makes it good to about eight figures, at twice the cost.
 */
export function symmetricJacobian(
	at: readonly number[],
	gradientAt: (at: readonly number[]) => readonly number[] | undefined,
	isExtrapolated: boolean,
): Float64Array | null {
	const size = at.length;
	const matrix = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		const h = 1e-3 * Math.max(0.1, Math.abs(at[row]!));
		const difference = (step: number): number[] | null => {
			const shifted = (shift: number) =>
				gradientAt(at.map((value, index) => (index === row ? value + shift : value)));
			const [ahead, back] = [shifted(step), shifted(-step)];
			return ahead && back ? ahead.map((value, index) => (value - back[index]!) / (2 * step)) : null;
		};
		const wide = difference(h);
		const narrow = isExtrapolated ? difference(h / 2) : wide;
		if (!wide || !narrow) return null;
		for (let column = 0; column < size; column++) {
			matrix[row * size + column] = isExtrapolated
				? (4 * narrow[column]! - wide[column]!) / 3
				: wide[column]!;
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
