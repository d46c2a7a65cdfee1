/** Which unknowns stand in which equations, row lists of all unknowns behind one another. */
export interface SparseSystem {
	readonly unknowns: number;
	readonly rows: number;
	/** The rows of unknown k stand from `starts[k]` to `starts[k + 1]`. */
	readonly starts: Int32Array;
	readonly rowList: Int32Array;
}

/** Squared length of what may be left of the equations. */
const EXACT = 1e-14;
/** Solutions of what the one before left over. */
const REFINEMENTS = 3;
/** An equation with less than this part of its own left follows from those before it. */
const DEPENDENT = 1e-11;

/** The system of unknowns, each given by its equations, whatever their numbers are. */
export function sparseSystem(unknowns: readonly (readonly number[])[]): SparseSystem {
	const rows = new Map<number, number>();
	const starts = new Int32Array(unknowns.length + 1);
	const rowList: number[] = [];
	unknowns.forEach((equations, k) => {
		const own = equations.map((equation) => {
			let row = rows.get(equation);
			if (row === undefined) rows.set(equation, (row = rows.size));
			return row;
		});
		rowList.push(...own.sort((a, b) => a - b));
		starts[k + 1] = rowList.length;
	});
	return { unknowns: unknowns.length, rows: rows.size, starts, rowList: Int32Array.from(rowList) };
}

/**
 * The moves with the least Σ δ²/w that add up to −1 in the equations of the first unknown and to 0 elsewhere:
 * δ = w·Eᵀλ with E·w·Eᵀλ = b, by Cholesky with equations that follow from others left out, and refined by what is left
 * (N. J. Higham, Accuracy and Stability of Numerical Algorithms (2002), chapters 10 and 12). null when there are none.
 */
export function leastMoves(system: SparseSystem, weights: Float64Array): Float64Array | null {
	const { unknowns, rows, starts, rowList } = system;
	const factor = choleskyFactor(normalMatrix(system, weights), rows);
	const moves = new Float64Array(unknowns);
	const lambda = new Float64Array(rows);
	for (let refinement = 0; refinement <= REFINEMENTS; refinement++) {
		const rest = new Float64Array(rows);
		for (let at = 0; at < starts[1]!; at++) rest[rowList[at]!] = -1;
		for (let k = 0; k < unknowns; k++) {
			let sum = 0;
			const end = starts[k + 1]!;
			for (let at = starts[k]!; at < end; at++) sum += lambda[rowList[at]!]!;
			moves[k] = weights[k]! * sum;
			if (moves[k] !== 0) for (let at = starts[k]!; at < end; at++) rest[rowList[at]!]! -= moves[k]!;
		}
		if (rest.reduce((sum, value) => sum + value * value, 0) <= EXACT) return moves;
		solveInto(factor, rows, rest);
		for (let row = 0; row < rows; row++) lambda[row]! += rest[row]!;
	}
	return null;
}

/** E·w·Eᵀ, the lower half of it, row by row. */
function normalMatrix(
	{ unknowns, rows, starts, rowList }: SparseSystem,
	weights: Float64Array,
): Float64Array {
	const matrix = new Float64Array(rows * rows);
	for (let k = 0; k < unknowns; k++) {
		const weight = weights[k]!;
		if (weight === 0) continue;
		const [start, end] = [starts[k]!, starts[k + 1]!];
		for (let one = start; one < end; one++) {
			const base = rowList[one]! * rows;
			// rows rise within an unknown
			for (let other = start; other <= one; other++) matrix[base + rowList[other]!]! += weight;
		}
	}
	return matrix;
}

/** L with L·Lᵀ = the matrix, in its place; a row that follows from those before has a zero on the diagonal. */
function choleskyFactor(matrix: Float64Array, rows: number): Float64Array {
	for (let row = 0; row < rows; row++) {
		const base = row * rows;
		const own = matrix[base + row]!;
		for (let column = 0; column <= row; column++) {
			const other = column * rows;
			let value = matrix[base + column]!;
			for (let k = 0; k < column; k++) value -= matrix[base + k]! * matrix[other + k]!;
			if (column < row) {
				const pivot = matrix[other + column]!;
				matrix[base + column] = pivot > 0 ? value / pivot : 0;
			} else matrix[base + row] = value > DEPENDENT * own ? Math.sqrt(value) : 0;
		}
	}
	return matrix;
}

/** Solves L·Lᵀx = the vector, in its place, with zero for rows that were left out. */
function solveInto(factor: Float64Array, rows: number, vector: Float64Array): void {
	for (let row = 0; row < rows; row++) {
		const pivot = factor[row * rows + row]!;
		let value = vector[row]!;
		for (let k = 0; k < row; k++) value -= factor[row * rows + k]! * vector[k]!;
		vector[row] = pivot > 0 ? value / pivot : 0;
	}
	for (let row = rows - 1; row >= 0; row--) {
		const pivot = factor[row * rows + row]!;
		const value = pivot > 0 ? vector[row]! / pivot : 0;
		vector[row] = value;
		if (value !== 0) for (let k = 0; k < row; k++) vector[k]! -= factor[row * rows + k]! * value;
	}
}
