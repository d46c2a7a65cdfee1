import type { RawTable } from './rawTable.ts';

export interface PreviewRow {
	/** Number of the row in the file. */
	readonly row: number;
	/** One text per column; null where the column is not kept. */
	readonly cells: readonly (string | null)[];
}

/** The first rows of a file as they stand in it. */
export function preview(table: RawTable, count = 20): readonly PreviewRow[] {
	return Array.from({ length: Math.min(count, table.rowCount) }, (_, row) => ({
		row: table.rowNumbers[row]!,
		cells: table.columns.map(({ values, codes, stored }) => (stored ? values[codes[row]!]! : null)),
	}));
}
