import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { issue, type Issue } from '#lib/core/issue.ts';
import { databaseProblem } from './databaseProblem.ts';
import type { DatabasePlace } from './environment.ts';
import { FolderPool } from './folderPool.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** The database, ready for use. `destroy()` closes it; of a folder it also gives up the lock. */
export type Database = Kysely<Tables>;

export type Opened =
	| { readonly database: Database; readonly problem: null }
	| { readonly database: null; readonly problem: Issue };

const MOST_CONNECTIONS = 10;
const LONGEST_WAIT_MS = 10_000;

/**
 * Opens the database and brings its tables up to date. What is answered after a commit is on the disk, at both places.
 * In use by another process, not reachable, full, or changed by a newer version: a problem, and nothing is open.
 */
export async function openDatabase(place: DatabasePlace): Promise<Opened> {
	let database: Database | null = null;
	try {
		const pool = place.kind === 'folder' ? await FolderPool.open(place.folder) : serverPool(place.url);
		database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
		const problem = await migrate(database);
		if (problem === null) return { database, problem };
		await database.destroy();
		return { database: null, problem };
	} catch (failure) {
		await database?.destroy().catch(() => undefined);
		const problem = databaseProblem(failure) ?? (database ? null : notOpened(place, failure));
		if (problem === null) throw failure;
		return { database: null, problem };
	}
}

function notOpened(place: DatabasePlace, failure: unknown): Issue {
	const reason = failure instanceof Error ? failure.message : String(failure);
	return place.kind === 'folder'
		? issue('databaseFolderUnusable', 'error', { folder: place.folder, reason })
		: issue('databaseLost', 'error', { reason });
}

function serverPool(url: string): PostgresPool {
	const pool = new pg.Pool({
		connectionString: url,
		max: MOST_CONNECTIONS,
		connectionTimeoutMillis: LONGEST_WAIT_MS,
		keepAlive: true,
		application_name: 'halftijd',
		types: { getTypeParser },
	});
	// A connection that breaks while nobody uses it is replaced at the next question; without this it ends the process.
	pool.on('error', () => undefined);
	pool.on('connect', (client) => {
		// Acknowledged means on the disk, also where the server was set up to answer earlier.
		client
			.query(
				`select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'`,
			)
			.catch(() => undefined);
	});
	return pool;
}

/** Whole days stay text: as a `Date` they would shift with the time zone. Counts are numbers. */
const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
	if (oid === pg.types.builtins.DATE) return (text: string) => text;
	if (oid === pg.types.builtins.INT8) return Number;
	return pg.types.getTypeParser(oid, format as 'text');
}) as typeof pg.types.getTypeParser;
