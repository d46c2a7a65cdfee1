import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/openDatabase.ts';
import { BACKUP_SCHEMA, type BackupEnd, type BackupHead, type BackupTableLine } from './backupFormat.ts';
import { backupTables, type BackupTable } from './backupTables.ts';

const ROWS_AT_A_TIME = 1000;

/**
 * Everything in the database as lines of text, the same for every kind of database: what was written on one can be read
 * on another. All of it is of one moment, also while others write. Values are in the words of PostgreSQL, so that none
 * is rounded on the way.
 * @param write takes the lines, in order; the next come when it is done
 */
export async function writeBackup(
	database: Database,
	{ version, now }: { readonly version: string; readonly now: Date },
	write: (text: string) => void | Promise<void>,
): Promise<BackupEnd> {
	const hash = createHash('sha256');
	const rows: Record<string, number> = {};
	const say = async (text: string) => {
		hash.update(text);
		await write(text);
	};
	await database
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (transaction) => {
			await sql`set local timezone to 'UTC'`.execute(transaction);
			await sql`set local datestyle to 'ISO, YMD'`.execute(transaction);
			const { migrations } = await transaction
				.selectFrom('migrations')
				.select(({ fn }) => fn.max('number').as('migrations'))
				.executeTakeFirstOrThrow();
			const head: BackupHead = {
				schema: BACKUP_SCHEMA,
				version,
				createdAt: now.toISOString(),
				migrations: Number(migrations),
			};
			await say(line(head));
			for (const table of backupTables) {
				const columns = await columnsOf(transaction, table.name);
				const announced: BackupTableLine = { table: table.name, columns };
				await say(line(announced));
				rows[table.name] = await writeRows(transaction, table, columns, say);
			}
		});
	const end: BackupEnd = { rows, sha256: hash.digest('hex') };
	await write(line(end));
	return end;
}

/** The columns of a table in their own order. */
export async function columnsOf(database: Database, table: string): Promise<string[]> {
	const { rows } = await sql<{ name: string }>`
		select column_name::text as name from information_schema.columns
		where table_schema = current_schema() and table_name = ${table} order by ordinal_position`.execute(database);
	return rows.map(({ name }) => name);
}

async function writeRows(
	transaction: Database,
	{ name, order }: BackupTable,
	columns: readonly string[],
	say: (text: string) => Promise<void>,
): Promise<number> {
	const values = sql.join(columns.map((column) => sql`${sql.ref(column)}::text`));
	const ordered = sql.join(order.map((column) => sql.ref(column)));
	await sql`declare backup_rows no scroll cursor for
		select json_build_array(${values})::text as row from ${sql.table(name)} order by ${ordered}`.execute(
		transaction,
	);
	let count = 0;
	for (;;) {
		const { rows } = await sql<{
			row: string;
		}>`fetch ${sql.lit(ROWS_AT_A_TIME)} from backup_rows`.execute(transaction);
		if (rows.length === 0) break;
		count += rows.length;
		// Written anew: PostgreSQL puts spaces between the values.
		await say(rows.map(({ row }) => line(JSON.parse(row))).join(''));
	}
	await sql`close backup_rows`.execute(transaction);
	return count;
}

function line(value: unknown): string {
	return `${JSON.stringify(value)}\n`;
}
