import type { Issue } from '../issue.ts';
import type { Codes } from './rawTable.ts';

/**
 * Entries that can be used, column by column: index k of every array is one entry. Names of persons are gone:
 * `persons` holds pseudonyms.
 */
export interface ParsedLog {
	readonly count: number;
	readonly persons: readonly string[];
	/** Distinct activities, first spelling met, folded spelling as key elsewhere. */
	readonly activities: readonly string[];
	readonly roles: readonly string[];
	readonly departments: readonly string[];
	readonly organisations: readonly string[];
	readonly person: Codes;
	/** Epoch day on which the entry starts. */
	readonly day: Uint16Array | Int32Array;
	readonly activity: Codes;
	/** Duration in whole seconds. */
	readonly seconds: Uint32Array;
	/** 0 before, 1 after. */
	readonly period: Uint8Array;
	/** 0 intervention, 1 control. */
	readonly group: Uint8Array;
	/** Index + 1 into `roles`; 0 = not registered. Null when no file has the column. */
	readonly role: Uint16Array | null;
	readonly department: Uint16Array | null;
	readonly organisation: Uint16Array | null;
	/** 0 unknown, 1 no, 2 yes. */
	readonly aiUse: Uint8Array | null;
	/** Contacts of the entry; −1 = not registered. */
	readonly contacts: Int32Array | null;
	/** Second of the day at which the entry starts; −1 = only a duration was given. */
	readonly startSecond: Int32Array | null;
	/** 1 where the end lay before the start, so that the entry crosses midnight. */
	readonly crossesMidnight: Uint8Array | null;
	/** Index into the list of files, and the row number in that file. */
	readonly file: Uint8Array;
	readonly row: Uint32Array;
	/**
	 * How many rows each entry stands for, where rows were added up before they came here (a table in a database);
	 * absent: one each.
	 */
	readonly rowsOfEntry?: Uint32Array;
	/** Rows that could not be used, each with its place, what was found and what was expected. */
	readonly rejected: readonly RejectedRow[];
	readonly issues: readonly Issue[];
}

export interface RejectedRow {
	/** Index into the list of files. */
	readonly file: number;
	/** Number of the row in that file. */
	readonly row: number;
	/** How many rows were rejected alike, where rows were added up; absent: one. */
	readonly rows?: number;
	/** Whole seconds when the duration could be read, else null: minutes unknown. */
	readonly seconds: number | null;
	/** What was found and expected; its `where` has file and column, and leaves the row to `row`, as rows share it. */
	readonly problem: Issue;
}
