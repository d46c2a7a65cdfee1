import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';

/**
 * Waits until nobody else prepares or publishes a release, and keeps others waiting until this transaction ends; who reads
 * does not wait. So what is looked at first is still so when it is acted upon, whichever server does it.
 */
export async function waitForReleases(transaction: Transaction<Tables>): Promise<void> {
	await sql`lock table releases in share row exclusive mode`.execute(transaction);
}
