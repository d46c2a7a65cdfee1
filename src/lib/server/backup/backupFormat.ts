export const BACKUP_SCHEMA = 'halftijd/backup@1';

/**
 * A backup is lines of JSON: this first; then of each table a `BackupTableLine` and its rows, each row a list of texts
 * as PostgreSQL writes the values; last a `BackupEnd`.
 */
export interface BackupHead {
	readonly schema: typeof BACKUP_SCHEMA;
	/** The version of the program that made it. */
	readonly version: string;
	readonly createdAt: string;
	/** The number of the last migration of the tables. */
	readonly migrations: number;
}

/** Announces the rows of one table. */
export interface BackupTableLine {
	readonly table: string;
	readonly columns: readonly string[];
}

/** Proves that nothing is missing and nothing changed. */
export interface BackupEnd {
	/** Rows per table. */
	readonly rows: Readonly<Record<string, number>>;
	/** SHA-256 of all bytes before this line. */
	readonly sha256: string;
}

export type BackupRow = readonly (string | null)[];
