import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { appendToAuditLog } from './appendToAuditLog.ts';
import type { AuditDetails, AuditEntry } from './auditEntry.ts';

/**
 * Does something and adds it to the audit log, in one transaction: both are stored, or neither. Work that answers false
 * changed nothing and leaves no entry.
 */
export function performAudited(
	database: Kysely<Tables>,
	entry: Omit<AuditEntry, 'at' | 'details'> & { readonly details?: AuditDetails },
	at: Date,
	work: (transaction: Transaction<Tables>) => Promise<boolean>,
): Promise<boolean> {
	return database.transaction().execute(async (transaction) => {
		const isDone = await work(transaction);
		if (isDone) await appendToAuditLog(transaction, { details: {}, ...entry, at });
		return isDone;
	});
}
