/**
 * A column as it stands in the file, each distinct text once. `codes[row]` points into `values`.
 * Parsing a million rows then means parsing some thousand distinct texts.
 */
export interface RawColumn {
	readonly name: string;
	readonly values: readonly string[];
	readonly codes: Uint32Array;
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
	/** For each row its number in the file as a reader counts records, the header included, from 1. */
	readonly rowNumbers: Uint32Array;
	readonly columns: readonly RawColumn[];
}
