import pg from 'pg';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { Statement } from './sqlText.ts';

/** A reading connection: one snapshot, in which nothing can be written. */
export interface Connection {
	/** Rows by the names of their columns. */
	records<Row>(statement: Statement): Promise<readonly Row[]>;
	/** Rows as lists of texts, as they travel: nothing is parsed. */
	texts(statement: Statement): Promise<readonly (readonly (string | null)[])[]>;
	/**
	 * For adding up: groups are found by hashing. The planner guesses too many groups and would sort every row, which
	 * takes three times as long.
	 */
	withoutSorting<Found>(ask: () => Promise<Found>): Promise<Found>;
	close(): Promise<void>;
}

const AS_TEXT = {
	getTypeParser: () => (text: string) => text,
} as unknown as pg.CustomTypesConfig;

/** Room for the groups of a large table: the usual 4 MB make PostgreSQL write them to disk. */
const WORK_MEMORY = '128MB';

/**
 * Connects to `postgres://…` and opens a transaction that can only read. The address holds a password, so no problem
 * ever quotes it: only host, port and database.
 */
export async function connect(
	url: string,
): Promise<
	| { readonly connection: Connection; readonly problem: null }
	| { readonly connection: null; readonly problem: Issue }
> {
	const place = placeOf(url);
	if (place === null)
		return {
			connection: null,
			problem: issue('sourceAddressUnreadable', 'error', {}),
		};
	const client = new pg.Client({
		connectionString: url,
		application_name: 'halftijd',
		keepAlive: true,
	});
	// A connection that breaks between two statements is told by the next statement.
	client.on('error', () => undefined);
	try {
		await client.connect();
		await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
		await client.query(`SET LOCAL work_mem = '${WORK_MEMORY}'`);
		await client.query('SET LOCAL intervalstyle = postgres');
		await client.query('SET LOCAL datestyle = ISO');
	} catch (failure) {
		await client.end().catch(() => undefined);
		return {
			connection: null,
			problem: issue('sourceUnreachable', 'error', {
				place,
				reason: reasonOf(failure),
			}),
		};
	}
	return {
		connection: {
			async records<Row>({ text, values }: Statement) {
				return (await client.query(text, [...values])).rows as Row[];
			},
			async texts({ text, values }) {
				const { rows } = await client.query<(string | null)[]>({
					text,
					values: [...values],
					rowMode: 'array',
					types: AS_TEXT,
				});
				return rows;
			},
			async withoutSorting(ask) {
				await client.query('SET LOCAL enable_sort = off');
				const found = await ask();
				await client.query('SET LOCAL enable_sort = on');
				return found;
			},
			async close() {
				await client.query('ROLLBACK').catch(() => undefined);
				await client.end().catch(() => undefined);
			},
		},
		problem: null,
	};
}

/** `host:port/database`, without user and password; null when it is no address of a PostgreSQL. */
function placeOf(url: string): string | null {
	try {
		const { protocol, host, pathname } = new URL(url);
		if (protocol !== 'postgres:' && protocol !== 'postgresql:') return null;
		return `${host}${pathname}`;
	} catch {
		return null;
	}
}

/** What the database or the network said; neither repeats a password. */
export function reasonOf(failure: unknown): string {
	if (failure instanceof AggregateError) return failure.errors.map(reasonOf).join('; ');
	return failure instanceof Error ? failure.message || failure.name : String(failure);
}
