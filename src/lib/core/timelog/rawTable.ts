/** Codes of a column, as narrow as the number of distinct texts allows: memory per row is what limits a large file. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column as it stands in the file, each distinct text once. `codes[row]` points into `values`.
 * Parsing a million rows then means parsing some thousand distinct texts.
 */
export interface RawColumn {
	readonly name: string;
	readonly values: readonly string[];
	/** One code per row. Empty when the column is not stored. */
	readonly codes: Codes;
	/**
	 * False when the column held so many different texts that it must be free text, which nothing needs: its cells
	 * were searched for personal data and then let go. `values` then holds the first few, as samples.
	 */
	readonly stored: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** One file as read: nothing interpreted, nothing dropped. */
export interface RawTable {
	readonly file: string;
	readonly sha256: string;
	readonly bytes: number;
	readonly encoding: Encoding;
	readonly delimiter: string;
	/** Number of data rows (the header, title lines above it and blank lines are not rows). */
	readonly rowCount: number;
	/** For each row its number in the file as a spreadsheet shows it, the header included, from 1. */
	readonly rowNumbers: Uint32Array;
	/**
	 * For each row a number made of all its cells, the ones that are not stored too. Equal rows have equal numbers;
	 * rows that differ nearly always have different ones.
	 */
	readonly rowHashes: Uint32Array;
	/** Rows that hold text beyond the last column, so that it is not certain which cell belongs where. */
	readonly overlong: ReadonlyMap<number, number>;
	/** True when the file has no line of column names; the columns are then called A, B, C … */
	readonly headerMissing: boolean;
	readonly columns: readonly RawColumn[];
}
