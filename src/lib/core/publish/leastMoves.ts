/** Which unknowns stand in which equations, row lists of all unknowns behind one another. */
export interface SparseSystem {
	readonly unknowns: number;
	readonly rows: number;
	/** The rows of unknown k stand from `starts[k]` to `starts[k + 1]`. */
	readonly starts: Int32Array;
	readonly rowList: Int32Array;
}

const STEPS = 300;
const EXACT = 1e-14;

/** The system of unknowns, each given by its equations, whatever their numbers are. */
export function sparseSystem(unknowns: readonly (readonly number[])[]): SparseSystem {
	const rows = new Map<number, number>();
	const starts = new Int32Array(unknowns.length + 1);
	const rowList: number[] = [];
	unknowns.forEach((equations, k) => {
		for (const equation of equations) {
			let row = rows.get(equation);
			if (row === undefined) rows.set(equation, (row = rows.size));
			rowList.push(row);
		}
		starts[k + 1] = rowList.length;
	});
	return { unknowns: unknowns.length, rows: rows.size, starts, rowList: Int32Array.from(rowList) };
}

/**
 * The moves with the least Σ δ²/w that add up to −1 in the equations of the first unknown and to 0 elsewhere: δ = w·Eᵀλ,
 * with λ by conjugate gradients (M. R. Hestenes and E. Stiefel, Journal of Research of the NBS 49 (1952) 409–436), which
 * bear equations that follow from others. `lambda` is where the search starts and where it ends. null when there are none.
 */
export function leastMoves(
	{ unknowns, rows, starts, rowList }: SparseSystem,
	weights: Float64Array,
	lambda: Float64Array,
): Float64Array | null {
	const moves = new Float64Array(unknowns);
	const image = new Float64Array(rows);
	/** Sets `moves` to w·Eᵀ of a vector, and `image` to E of that. */
	const apply = (vector: Float64Array) => {
		image.fill(0);
		for (let k = 0; k < unknowns; k++) {
			let sum = 0;
			const end = starts[k + 1]!;
			for (let at = starts[k]!; at < end; at++) sum += vector[rowList[at]!]!;
			const move = weights[k]! * sum;
			moves[k] = move;
			if (move !== 0) for (let at = starts[k]!; at < end; at++) image[rowList[at]!]! += move;
		}
	};
	apply(lambda);
	const rest = image.map((value) => -value);
	for (let at = 0; at < starts[1]!; at++) rest[rowList[at]!]! -= 1;
	const direction = Float64Array.from(rest);
	let norm = rest.reduce((sum, value) => sum + value * value, 0);
	for (let step = 0; step < STEPS && norm > EXACT; step++) {
		apply(direction);
		let curvature = 0;
		for (let row = 0; row < rows; row++) curvature += direction[row]! * image[row]!;
		if (!(curvature > 0)) return null;
		const length = norm / curvature;
		let next = 0;
		for (let row = 0; row < rows; row++) {
			lambda[row]! += length * direction[row]!;
			rest[row]! -= length * image[row]!;
			next += rest[row]! * rest[row]!;
		}
		for (let row = 0; row < rows; row++) direction[row] = rest[row]! + (next / norm) * direction[row]!;
		norm = next;
	}
	if (norm > EXACT) return null;
	apply(lambda);
	return moves;
}
