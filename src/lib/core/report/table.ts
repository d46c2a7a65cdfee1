/**
 * Results as a table. Chart, page, report and CSV are made from the same rows, so they cannot
 * disagree. A number has its exact value (in the unit that the column's label names) and the words on the page.
 */
export interface Table {
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** Head of the remarks, which are a column of their own in a CSV file. */
	readonly noteLabel?: string;
}

export interface TableColumn {
	readonly key: string;
	/** Head of the column, with its unit where it holds numbers: `Aandeel (%)`. */
	readonly label: string;
	readonly numeric: boolean;
	/** A column of intervals is two columns in a CSV file, with these heads. */
	readonly ends?: { readonly low: string; readonly high: string };
}

export interface TableRow {
	readonly id: string;
	/** Cells by the key of their column; the first column heads the row. A missing cell is an absent value. */
	readonly cells: Readonly<Record<string, TableCell>>;
	/** A remark about the row; when the row has no figures, the reason why. */
	readonly note?: string | undefined;
	/** Where the row is explained; its head links to it on the page. */
	readonly href?: string;
	/** True for a row of totals. */
	readonly total?: boolean;
}

export type TableCell = string | NumberCell | RangeCell | null;

export interface NumberCell {
	readonly value: number;
	readonly text: string;
}

export interface RangeCell {
	readonly low: number;
	readonly high: number;
	readonly text: string;
}

/** A number cell, or an absent one. */
export function numberCell(value: number | null, write: (value: number) => string): NumberCell | null {
	return value === null ? null : { value, text: write(value) };
}

/** An interval cell, or an absent one. */
export function rangeCell(
	low: number | null,
	high: number | null,
	write: (low: number, high: number) => string,
): RangeCell | null {
	return low === null || high === null ? null : { low, high, text: write(low, high) };
}

/** What a cell says on the page; an absent value is an en dash. */
export function cellText(cell: TableCell | undefined): string {
	if (cell === null || cell === undefined) return '–';
	return typeof cell === 'string' ? cell : cell.text;
}

/** True for a row that only says why it has no figures. */
export function isReasonOnly(row: TableRow, columns: readonly TableColumn[]): boolean {
	return row.note !== undefined && columns.slice(1).every(({ key }) => (row.cells[key] ?? null) === null);
}
