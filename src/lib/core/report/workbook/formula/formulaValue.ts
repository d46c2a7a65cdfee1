/** A value that a formula could not give, as spreadsheets name it. */
export interface FormulaError {
	readonly error: '#VALUE!' | '#DIV/0!' | '#N/A' | '#NUM!' | '#REF!';
}

/** One value; null = an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** Rows of columns. */
export type Matrix = readonly (readonly Scalar[])[];

export type FormulaValue = Scalar | Matrix;

export function isMatrix(value: FormulaValue): value is Matrix {
	return Array.isArray(value);
}

export function isError(value: FormulaValue): value is FormulaError {
	return typeof value === 'object' && value !== null && !isMatrix(value);
}

/** A number as arithmetic reads it: nothing is 0, true is 1, a text is an error. */
export function asNumber(value: Scalar): number | FormulaError {
	if (typeof value === 'number') return value;
	if (typeof value === 'boolean') return value ? 1 : 0;
	if (value === null) return 0;
	return typeof value === 'string' ? { error: '#VALUE!' } : value;
}

export function finite(value: number): number | FormulaError {
	return Number.isFinite(value) ? value : { error: '#NUM!' };
}

/** All single values in rows. */
export function flat(value: FormulaValue): Scalar[] {
	return isMatrix(value) ? value.flat() : [value];
}

/** Applies an operation place by place; one row or one column is repeated, as in an array formula. */
export function broadcast(
	left: FormulaValue,
	right: FormulaValue,
	apply: (a: Scalar, b: Scalar) => Scalar,
): FormulaValue {
	if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
	const a: Matrix = isMatrix(left) ? left : [[left]];
	const b: Matrix = isMatrix(right) ? right : [[right]];
	const rows = Math.max(a.length, b.length);
	const columns = Math.max(a[0]!.length, b[0]!.length);
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (_, column) => apply(cellOf(a, row, column), cellOf(b, row, column))),
	);
}

function cellOf(matrix: Matrix, row: number, column: number): Scalar {
	const line = matrix[matrix.length === 1 ? 0 : row];
	const found = line?.[line.length === 1 ? 0 : column];
	return found === undefined ? { error: '#N/A' } : found;
}
