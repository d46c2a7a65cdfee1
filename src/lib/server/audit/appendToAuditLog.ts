import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { auditHash, FIRST_PREVIOUS_HASH, type AuditEntry } from './auditEntry.ts';

/**
 * Adds an entry to the chain of its organisation, in the transaction of what it tells about: both are stored, or
 * neither. Writers of one chain wait for each other.
 */
export async function appendToAuditLog(transaction: Transaction<Tables>, entry: AuditEntry): Promise<void> {
	const details = JSON.stringify(entry.details);
	if (/@/.test(`${entry.account}${entry.subject}${details}`)) {
		throw new Error('The audit log holds ids, and this looks like an e-mail address');
	}
	const organisation_id = entry.organisation ?? '';
	await transaction
		.insertInto('audit_heads')
		.values({ organisation_id, sequence: 0, hash: FIRST_PREVIOUS_HASH })
		.onConflict((conflict) => conflict.column('organisation_id').doNothing())
		.execute();
	const head = await transaction
		.selectFrom('audit_heads')
		.select(['sequence', 'hash'])
		.where('organisation_id', '=', organisation_id)
		.forUpdate()
		.executeTakeFirstOrThrow();
	const sequence = head.sequence + 1;
	const hash = auditHash({ ...entry, details }, sequence, head.hash);
	await transaction
		.insertInto('audit_log')
		.values({
			organisation_id,
			sequence,
			at: entry.at,
			account_id: entry.account,
			action: entry.action,
			subject: entry.subject,
			details,
			previous_hash: head.hash,
			hash,
		})
		.execute();
	await transaction
		.updateTable('audit_heads')
		.set({ sequence, hash })
		.where('organisation_id', '=', organisation_id)
		.execute();
}
