/**
 * Lower triangle L of the positive definite `size` × `size` matrix A = L Lᵀ, row by row; only the lower triangle of A
 * is read. null when a pivot is not above `smallest` times the diagonal it came from.
 */
export function cholesky(matrix: Float64Array, size: number, smallest = 1e-14): Float64Array | null {
	const lower = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column <= row; column++) {
			let sum = matrix[row * size + column]!;
			for (let k = 0; k < column; k++) sum -= lower[row * size + k]! * lower[column * size + k]!;
			if (row === column) {
				if (!(sum > smallest * matrix[row * size + row]!)) return null;
				lower[row * size + row] = Math.sqrt(sum);
			} else {
				lower[row * size + column] = sum / lower[column * size + column]!;
			}
		}
	}
	return lower;
}

/** Inverse of L Lᵀ from its lower triangle L, as a full symmetric matrix. */
export function choleskyInverse(lower: Float64Array, size: number): Float64Array {
	const half = lowerInverse(lower, size);
	const inverse = new Float64Array(size * size);
	for (let row = 0; row < size; row++) {
		for (let column = 0; column <= row; column++) {
			let sum = 0;
			for (let k = row; k < size; k++) sum += half[k * size + row]! * half[k * size + column]!;
			inverse[row * size + column] = sum;
			inverse[column * size + row] = sum;
		}
	}
	return inverse;
}

/** Inverse of a lower triangle, lower again. */
export function lowerInverse(lower: Float64Array, size: number): Float64Array {
	const inverse = new Float64Array(size * size);
	for (let column = 0; column < size; column++) {
		inverse[column * size + column] = 1 / lower[column * size + column]!;
		for (let row = column + 1; row < size; row++) {
			let sum = 0;
			for (let k = column; k < row; k++) sum -= lower[row * size + k]! * inverse[k * size + column]!;
			inverse[row * size + column] = sum / lower[row * size + row]!;
		}
	}
	return inverse;
}
