import { sql, type Kysely } from 'kysely';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { Migration } from './migration.ts';
import { allMigrations } from './migrations/allMigrations.ts';
import type { Tables } from './tables.ts';

/** “halftijd” as a number: the name of the lock under which one process at a time changes the tables. */
const LOCK = 4_872_653;

/**
 * Brings the tables up to date. Several servers may start at once: one works, the others wait for it. Each migration is
 * a transaction of its own, so a stop halfway is made good at the next start.
 * @returns what stands in the way, or null: a database that a newer version has changed is left alone
 */
export function migrate(
	database: Kysely<Tables>,
	migrations: readonly Migration[] = allMigrations,
	now: Date = new Date(),
): Promise<Issue | null> {
	return database.connection().execute(async (connection) => {
		await sql`select pg_advisory_lock(${sql.lit(LOCK)})`.execute(connection);
		try {
			await sql`create table if not exists migrations (
				number integer primary key,
				name text not null,
				applied_at timestamptz not null
			)`.execute(connection);
			const rows = await connection.selectFrom('migrations').select('number').execute();
			const found = Math.max(0, ...rows.map(({ number }) => number));
			const known = Math.max(0, ...migrations.map(({ number }) => number));
			if (found > known) return issue('databaseNewer', 'error', { found, known });
			for (const migration of migrations.filter(({ number }) => number > found)) {
				await connection.transaction().execute((transaction) => apply(transaction, migration, now));
			}
			return null;
		} finally {
			await sql`select pg_advisory_unlock(${sql.lit(LOCK)})`.execute(connection);
		}
	});
}

async function apply(transaction: Kysely<Tables>, migration: Migration, now: Date): Promise<void> {
	for (const statement of migration.statements) await sql.raw(statement).execute(transaction);
	const { number, name } = migration;
	await transaction.insertInto('migrations').values({ number, name, applied_at: now }).execute();
}
