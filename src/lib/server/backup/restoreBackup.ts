import { sql, type Transaction } from 'kysely';
import { issue, type Issue } from '#lib/core/issue.ts';
import { appendToAuditLog } from '../audit/appendToAuditLog.ts';
import { migrate } from '../database/migrate.ts';
import { allMigrations } from '../database/migrations/allMigrations.ts';
import type { Database } from '../database/openDatabase.ts';
import type { Tables } from '../database/tables.ts';
import type { BackupRow, BackupTableLine } from './backupFormat.ts';
import { backupTables, leftOutOfBackup } from './backupTables.ts';
import { checkBackup } from './checkBackup.ts';

const ROWS_AT_A_TIME = 500;

/**
 * Puts a backup in place of what is in a database. It is read whole before anything is touched; its rows come in one
 * transaction, so that after a stop halfway the database is empty and the restore can be done again. A backup of an older
 * version is restored as it was and then brought up to date.
 * @param lines reads the backup from its beginning; called twice
 * @param replace may what is in the database be thrown away?
 * @returns why nothing was done, or null
 */
export async function restoreBackup(
	database: Database,
	lines: () => AsyncIterable<string>,
	{ replace, now }: { readonly replace: boolean; readonly now: Date },
): Promise<Issue | null> {
	const { head, end, problem } = await checkBackup(lines());
	if (problem) return problem;
	const known = allMigrations.length;
	if (head.migrations > known) return issue('databaseNewer', 'error', { found: head.migrations, known });
	const rows = await countRows(database);
	if (rows > 0 && !replace) return issue('databaseNotEmpty', 'error', { rows });

	await dropTables(database);
	const upTo = allMigrations.filter(({ number }) => number <= head.migrations);
	const before = await migrate(database, upTo, now);
	if (before) return before;
	await database.transaction().execute(async (transaction) => {
		await insertAll(transaction, lines());
		await appendToAuditLog(transaction, {
			organisation: null,
			account: 'command line',
			at: now,
			action: 'backupRestored',
			subject: end.sha256,
			details: { createdAt: head.createdAt },
		});
	});
	return migrate(database, allMigrations, now);
}

async function countRows(database: Database): Promise<number> {
	let count = 0;
	for (const { name } of backupTables) {
		const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(
			database,
		);
		count += rows[0]?.count ?? 0;
	}
	return count;
}

async function dropTables(database: Database): Promise<void> {
	const names = [...leftOutOfBackup, ...backupTables.map(({ name }) => name).reverse()];
	await database.transaction().execute(async (transaction) => {
		for (const name of names) await sql`drop table if exists ${sql.table(name)}`.execute(transaction);
	});
}

async function insertAll(transaction: Transaction<Tables>, lines: AsyncIterable<string>): Promise<void> {
	let table: BackupTableLine | null = null;
	let rows: BackupRow[] = [];
	const flush = async () => {
		if (table && rows.length > 0) await insert(transaction, table, rows);
		rows = [];
	};
	for await (const line of lines) {
		const value = JSON.parse(line) as BackupRow | BackupTableLine | object;
		if (Array.isArray(value)) {
			rows.push(value as BackupRow);
			if (rows.length >= ROWS_AT_A_TIME) await flush();
		} else {
			await flush();
			table = 'table' in value ? (value as BackupTableLine) : null;
		}
	}
}

/** PostgreSQL itself turns the texts into values, each as its column asks. */
async function insert(
	transaction: Transaction<Tables>,
	{ table, columns }: BackupTableLine,
	rows: readonly BackupRow[],
): Promise<void> {
	const { rows: types } = await sql<{ name: string; type: string }>`
		select attname::text as name, format_type(atttypid, atttypmod) as type from pg_attribute
		where attrelid = to_regclass(quote_ident(${table})) and attnum > 0 and not attisdropped`.execute(transaction);
	const typeOf = new Map(types.map(({ name, type }) => [name, type]));
	const values = columns.map((name, i) => sql`(r ->> ${sql.lit(i)})::${sql.raw(typeOf.get(name) ?? 'text')}`);
	await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
		select ${sql.join(values)} from json_array_elements(${JSON.stringify(rows)}::json) with ordinality as given (r, place)
		order by place`.execute(transaction);
}
