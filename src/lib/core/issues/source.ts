import type { Field } from '../timelog/fields.ts';

/** Why rows of a table were rejected together. */
export type RejectReason =
	| 'personMissing'
	| 'dateMissing'
	| 'dateUnusable'
	| 'activityMissing'
	| 'total'
	| 'durationMissing'
	| 'durationUnreadable'
	| 'durationNegative'
	| 'durationZero'
	| 'durationTooLong'
	| 'clockUnreadable'
	| 'endBeforeStart'
	| 'periodUnreadable'
	| 'groupUnreadable'
	| 'duplicate';

/** Problems of a table in a database that holds a time log. */
export interface SourceIssues {
	/** The address of the database is none of PostgreSQL. It is not repeated: it holds a password. */
	sourceAddressUnreadable: Record<string, never>;
	/** No connection; `place` = host, port and database. */
	sourceUnreachable: { readonly place: string; readonly reason: string };
	/** The database refused or broke off a question. */
	sourceFailed: { readonly table: string; readonly reason: string };
	/** There is no such table or view, or this user may not see it. */
	sourceTableMissing: { readonly table: string };
	/** The same table was named twice, so that every row would count twice. */
	sourceTableTwice: { readonly table: string };
	/** The type of a column cannot hold what it was chosen for. */
	columnTypeNotAccepted: {
		readonly column: string;
		readonly field: Field;
		readonly found: string;
		readonly expected: readonly string[];
	};
	/** A column of texts holds dates with clock times, which SQL cannot add up. */
	momentsAsText: { readonly column: string; readonly field: Field };
	/** Rows of a table that were rejected for one reason. */
	rowsOfTableRejected: {
		readonly reason: RejectReason;
		readonly count: number;
	};
}
