import type { Interner } from './interner.ts';
import type { RawColumn } from './rawTable.ts';

/** A column as numbers of texts in a list over all files; a text gets its number when a used row first needs it. */
export class SharedTexts {
	readonly #codes: Int32Array;

	constructor(
		readonly column: RawColumn,
		readonly interner: Interner,
	) {
		this.#codes = new Int32Array(column.values.length).fill(-2);
	}

	/** −1 for an empty cell. */
	code(row: number): number {
		const own = this.column.codes[row]!;
		const known = this.#codes[own]!;
		if (known !== -2) return known;
		const text = this.column.values[own]!;
		return (this.#codes[own] = text.trim() === '' ? -1 : this.interner.code(text));
	}
}
