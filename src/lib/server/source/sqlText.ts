/** A statement under construction: its text names no value, as values travel beside it. */
export class SqlText {
	readonly values: unknown[] = [];

	/** `$1::type` for a value; the type stands in the text, so that PostgreSQL need not guess. */
	bind(value: unknown, type: 'text' | 'text[]' | 'int4' | 'int4[]' | 'int8[]' | 'oid'): string {
		return `$${this.values.push(value)}::${type}`;
	}
}

/** A statement that is ready to be sent. */
export interface Statement {
	readonly text: string;
	readonly values: readonly unknown[];
}

/** The name of a column or table as PostgreSQL reads it back, whatever it holds. */
export function quoteName(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
