import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

export interface ShownAuditEntry {
	readonly at: Date;
	readonly action: string;
	readonly subject: string;
	readonly organisation: string | null;
	readonly account: string;
	readonly sequence: number;
}

/** The newest entries of all chains together, newest first, and how many entries there are. */
export async function latestAuditEntries(
	database: Kysely<Tables>,
	most: number,
): Promise<{ readonly entries: readonly ShownAuditEntry[]; readonly count: number }> {
	const rows = await database
		.selectFrom('audit_log')
		.select(['at', 'action', 'subject', 'organisation_id', 'account_id', 'sequence'])
		.orderBy('at', 'desc')
		.orderBy('organisation_id')
		.orderBy('sequence', 'desc')
		.limit(most)
		.execute();
	const { count } = await database
		.selectFrom('audit_log')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	const entries = rows.map(({ organisation_id, account_id, ...row }) => ({
		...row,
		organisation: organisation_id || null,
		account: account_id,
	}));
	return { entries, count: Number(count) };
}
