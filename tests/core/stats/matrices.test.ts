import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, choleskyInverse, lowerInverse } from '#lib/core/stats/cholesky.ts';
import { symmetricEigen } from '#lib/core/stats/symmetricEigen.ts';
import { symmetricJacobian } from '#lib/core/stats/symmetricJacobian.ts';

const size = 4;
const entries = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
	minLength: size * size,
	maxLength: size * size,
});

function product(a: ArrayLike<number>, b: ArrayLike<number>, isTransposed = false): number[] {
	return Array.from({ length: size * size }, (_, at) => {
		const [row, column] = [Math.floor(at / size), at % size];
		let sum = 0;
		for (let k = 0; k < size; k++) {
			sum += a[row * size + k]! * (isTransposed ? b[column * size + k]! : b[k * size + column]!);
		}
		return sum;
	});
}

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, digits: number) {
	for (let index = 0; index < expected.length; index++)
		expect(found[index]).toBeCloseTo(expected[index]!, digits);
}

const identity = Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0));
/** A Aᵀ + I: symmetric, and positive definite with a condition number that double precision bears easily. */
const definite = entries.map((a) =>
	Float64Array.from(product(a, a, true), (value, at) => value + identity[at]!),
);

describe('cholesky', () => {
	it('multiplies back, and inverts', () => {
		fc.assert(
			fc.property(definite, (matrix) => {
				const lower = cholesky(matrix, size)!;
				expectClose(product(lower, lower, true), matrix, 10);
				expectClose(product(lower, lowerInverse(lower, size)), identity, 10);
				expectClose(product(matrix, choleskyInverse(lower, size)), identity, 9);
			}),
		);
	});

	it('is null for a matrix that is not positive definite', () => {
		expect(cholesky(Float64Array.of(1, 2, 2, 4), 2)).toBeNull();
		expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
		expect(cholesky(Float64Array.of(0), 1)).toBeNull();
	});
});

describe('symmetricEigen', () => {
	it('gives orthonormal vectors and values that rebuild the matrix', () => {
		fc.assert(
			fc.property(entries, (a) => {
				const matrix = Float64Array.from(identity, (_, at) => {
					const [row, column] = [Math.floor(at / size), at % size];
					return a[row * size + column]! + a[column * size + row]!;
				});
				const { values, vectors } = symmetricEigen(matrix, size);
				expectClose(product(vectors, vectors, true), identity, 12);
				const scaled = vectors.map((value, at) => value * values[at % size]!);
				expectClose(product(scaled, vectors, true), matrix, 11);
			}),
		);
	});

	it('finds 3 and 1 for [2 1; 1 2]', () => {
		const { values } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
		expectClose([...values].sort(), [1, 3], 14);
	});
});

describe('symmetricJacobian', () => {
	// f = x³y + y², its gradient by hand.
	const gradient = ([x, y]: readonly number[]) => [3 * x! ** 2 * y!, x! ** 3 + 2 * y!];

	it('finds the second derivatives of x³y + y² at (2, 3)', () => {
		expectClose(symmetricJacobian([2, 3], gradient, true)!, [36, 12, 12, 2], 9);
		expectClose(symmetricJacobian([2, 3], gradient, false)!, [36, 12, 12, 2], 4);
	});

	it('is null where the gradient is', () => {
		expect(symmetricJacobian([1], () => undefined, true)).toBeNull();
	});
});
