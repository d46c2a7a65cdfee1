import { sql } from 'kysely';
import type { Database } from './openDatabase.ts';

/** Asks the database something that costs nothing. @throws what the database throws when it is away */
export async function databaseIsAnswering(database: Database): Promise<void> {
	await sql`select 1`.execute(database);
}
