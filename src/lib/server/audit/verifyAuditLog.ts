import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { auditHash, FIRST_PREVIOUS_HASH } from './auditEntry.ts';

/** The first place where a chain does not hold. */
export interface BrokenChain {
	/** null: the chain of what concerns no single organisation. */
	readonly organisation: string | null;
	/** The number of the entry that is missing, changed or out of place. */
	readonly sequence: number;
}

/**
 * Recalculates every chain of the audit log. Each entry's hash covers the one before it, and the end of each chain is
 * noted apart, so that a changed, removed or inserted entry is found, wherever it is.
 * @returns one entry per chain that does not hold; none when all is well
 */
export async function verifyAuditLog(database: Kysely<Tables>): Promise<BrokenChain[]> {
	const heads = await database.selectFrom('audit_heads').selectAll().orderBy('organisation_id').execute();
	const headless = await database
		.selectFrom('audit_log')
		.select('organisation_id')
		.distinct()
		.where('organisation_id', 'not in', ({ selectFrom }) =>
			selectFrom('audit_heads').select('organisation_id'),
		)
		.execute();
	const broken: BrokenChain[] = headless.map(({ organisation_id }) => named(organisation_id, 1));
	for (const head of heads) {
		const sequence = await firstFault(database, head);
		if (sequence !== null) broken.push(named(head.organisation_id, sequence));
	}
	return broken;
}

async function firstFault(
	database: Kysely<Tables>,
	head: { readonly organisation_id: string; readonly sequence: number; readonly hash: string },
): Promise<number | null> {
	const rows = await database
		.selectFrom('audit_log')
		.selectAll()
		.where('organisation_id', '=', head.organisation_id)
		.orderBy('sequence')
		.execute();
	let hash = FIRST_PREVIOUS_HASH;
	for (const [index, row] of rows.entries()) {
		const sequence = index + 1;
		const { at, action, subject, details } = row;
		const entry = {
			organisation: row.organisation_id || null,
			account: row.account_id,
			...{ at, action, subject, details },
		};
		const expected = auditHash(entry, sequence, hash);
		if (row.sequence !== sequence || row.previous_hash !== hash || row.hash !== expected) return sequence;
		hash = row.hash;
	}
	return rows.length === head.sequence && hash === head.hash ? null : rows.length + 1;
}

function named(organisation_id: string, sequence: number): BrokenChain {
	return { organisation: organisation_id || null, sequence };
}
