/**
 * The data of a chart as a table. Chart, table on the page and CSV are made from the same rows, so they cannot
 * disagree. A number has its exact value (in the unit that the column's label names) and the words on the page.
 */
export interface ChartTable {
	readonly columns: readonly ChartColumn[];
	readonly rows: readonly ChartRow[];
}

export interface ChartColumn {
	readonly key: string;
	/** Head of the column, with its unit where it holds numbers: `Aandeel (%)`. */
	readonly label: string;
	readonly numeric: boolean;
}

export interface ChartRow {
	readonly id: string;
	/** Cells by the key of their column; the first column heads the row. A missing cell is an absent value. */
	readonly cells: Readonly<Record<string, ChartCell>>;
	/** True for a row of totals. */
	readonly total?: boolean;
}

export type ChartCell = string | NumberCell | null;

export interface NumberCell {
	readonly value: number;
	readonly text: string;
}

/** A number cell, or an absent one. */
export function numberCell(value: number | null, write: (value: number) => string): NumberCell | null {
	return value === null ? null : { value, text: write(value) };
}

/** What a cell says on the page; an absent value is an en dash. */
export function cellText(cell: ChartCell | undefined): string {
	if (cell === null || cell === undefined) return '–';
	return typeof cell === 'string' ? cell : cell.text;
}
