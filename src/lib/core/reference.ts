/**
 * How sure a reference value is. S: seen in the source or a report of it · M: believed, not verified, and shown as
 * belief · D: derived, with the sum in its source or note.
 */
export const sourceStatuses = ['S', 'M', 'D'] as const;
export type SourceStatus = (typeof sourceStatuses)[number];

/** A figure that was not measured here, with where it comes from. Kept in `datasets/reference`. */
export interface Sourced<T> {
	readonly id: string;
	readonly value: T;
	readonly unit: string;
	readonly source: string;
	readonly url?: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what the value speaks of. */
	readonly date: string;
	readonly status: SourceStatus;
	readonly note?: string;
}

/** A text of the data itself, in both languages. */
export interface BothLanguages {
	readonly nl: string;
	readonly en: string;
}

/**
 * The entries of a reference file, each held to: a number, a unit, a source, a date and a status. A file that breaks
 * this is a mistake of ours, not of the user: it throws, naming the entry.
 */
export function sourcedNumbers(data: readonly unknown[]): readonly Sourced<number>[] {
	for (const entry of data) {
		const { id, value, unit, source, date, status } = entry as Partial<Sourced<unknown>>;
		const sound =
			filled(id) &&
			Number.isFinite(value) &&
			filled(unit) &&
			filled(source) &&
			/^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(date)) &&
			sourceStatuses.some((known) => known === status);
		if (!sound)
			throw new Error(`Reference value without number, unit, source, date or status: ${String(id)}`);
	}
	return data as readonly Sourced<number>[];
}

function filled(text: unknown): boolean {
	return typeof text === 'string' && text.trim() !== '';
}
