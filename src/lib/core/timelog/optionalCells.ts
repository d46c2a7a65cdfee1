import { issue } from '../issue.ts';
import type { Field } from './fields.ts';
import type { RawColumn } from './rawTable.ts';
import { resolveTexts, type ResolvedTexts } from './resolvedTexts.ts';

/**
 * Cells that do not touch the minutes: an empty one is not registered; one that cannot be read is counted, and is not
 * registered either.
 */
export class OptionalCells {
	unreadable = 0;
	readonly examples = new Set<string>();
	readonly #texts: ResolvedTexts;

	/** @param read  null for a text without meaning; empty texts are not offered */
	constructor(
		readonly field: Field,
		readonly column: RawColumn,
		readonly none: number,
		read: (text: string) => number | null,
	) {
		const fault = issue('missingCell', 'warning', { field });
		this.#texts = resolveTexts(column, (text) => {
			const found = text.trim();
			return found === '' ? none : (read(found) ?? fault);
		});
	}

	number(row: number): number {
		const code = this.#texts.codes[row]!;
		if (!this.#texts.problems[code]) return this.#texts.numbers[code]!;
		this.count(row);
		return this.none;
	}

	/** Counts a cell of this column as unreadable. */
	count(row: number): void {
		this.unreadable++;
		if (this.examples.size < 3) this.examples.add(this.column.values[this.column.codes[row]!]!.trim());
	}
}
