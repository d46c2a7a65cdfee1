import type { RawTable } from './rawTable.ts';

/** A cell that a person changed, in place of what stands in the file. */
export interface Correction {
	/** Index of the file. */
	readonly file: number;
	/** Number of the row in the file. */
	readonly row: number;
	/** Index of the column. */
	readonly column: number;
	readonly text: string;
}

/** The table with the changed cells. Rows that do not exist and columns that are not kept are passed over. */
export function correctedTable(table: RawTable, corrections: readonly Correction[]): RawTable {
	if (corrections.length === 0) return table;
	const rowOf = new Map<number, number>();
	const wanted = new Set(corrections.map(({ row }) => row));
	for (let row = 0; row < table.rowCount; row++) {
		if (wanted.has(table.rowNumbers[row]!)) rowOf.set(table.rowNumbers[row]!, row);
	}
	const rowHashes = table.rowHashes.slice();
	const columns = table.columns.map((column, index) => {
		const changes = corrections.filter(
			(correction) => correction.column === index && rowOf.has(correction.row),
		);
		if (changes.length === 0 || !column.stored) return column;
		const values = [...column.values];
		const known = new Map(values.map((text, code) => [text, code]));
		const codes = Uint32Array.from(column.codes);
		for (const { row, text } of changes) {
			let code = known.get(text);
			if (code === undefined) {
				code = values.push(text) - 1;
				known.set(text, code);
			}
			codes[rowOf.get(row)!] = code;
			// A row that was changed is no copy of what it was; equal cells decide from now on.
			rowHashes[rowOf.get(row)!] = 0;
		}
		return { ...column, values, codes };
	});
	return { ...table, columns, rowHashes };
}
