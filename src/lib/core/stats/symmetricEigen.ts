export interface SymmetricEigen {
	readonly values: Float64Array;
	/** Column j (entries `row * size + j`) is the unit eigenvector of value j. */
	readonly vectors: Float64Array;
}

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations, to full double accuracy; in no
 * particular order. Source: G. H. Golub & C. F. Van Loan, Matrix Computations, §8.5.
 */
export function symmetricEigen(matrix: Float64Array, size: number): SymmetricEigen {
	const a = matrix.slice();
	const vectors = new Float64Array(size * size);
	for (let index = 0; index < size; index++) vectors[index * size + index] = 1;
	for (let sweep = 0; sweep < 60; sweep++) {
		let off = 0;
		let all = 0;
		for (let row = 0; row < size; row++) {
			for (let column = 0; column < size; column++) {
				const square = a[row * size + column]! ** 2;
				all += square;
				if (row !== column) off += square;
			}
		}
		if (off <= all * 1e-32) break;
		for (let p = 0; p < size - 1; p++) {
			for (let q = p + 1; q < size; q++) rotate(a, vectors, size, p, q);
		}
	}
	const values = new Float64Array(size);
	for (let index = 0; index < size; index++) values[index] = a[index * size + index]!;
	return { values, vectors };
}

/** Turns the plane of p and q so that the entry (p, q) becomes zero. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
	const apq = a[p * size + q]!;
	if (apq === 0) return;
	const ratio = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
	const tangent = Math.sign(ratio || 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
	const cosine = 1 / Math.sqrt(1 + tangent * tangent);
	const sine = tangent * cosine;
	for (let k = 0; k < size; k++) {
		const kp = a[k * size + p]!;
		const kq = a[k * size + q]!;
		a[k * size + p] = cosine * kp - sine * kq;
		a[k * size + q] = sine * kp + cosine * kq;
	}
	for (let k = 0; k < size; k++) {
		const pk = a[p * size + k]!;
		const qk = a[q * size + k]!;
		a[p * size + k] = cosine * pk - sine * qk;
		a[q * size + k] = sine * pk + cosine * qk;
		const vp = vectors[k * size + p]!;
		const vq = vectors[k * size + q]!;
		vectors[k * size + p] = cosine * vp - sine * vq;
		vectors[k * size + q] = sine * vp + cosine * vq;
	}
	a[p * size + q] = 0;
	a[q * size + p] = 0;
}
