import { createHash } from 'node:crypto';

/** Plain values only, so that the same details are the same text everywhere. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** One thing that was done. Accounts are named by their id: no name, no address, no e-mail. */
export interface AuditEntry {
	/** null for what concerns no single organisation. */
	readonly organisation: string | null;
	readonly account: string;
	readonly at: Date;
	/** What was done: `publicationReceived`, `releasePublished` … */
	readonly action: string;
	/** What it was done to: a uuid or an id. */
	readonly subject: string;
	readonly details: AuditDetails;
}

/** Where a chain begins. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** SHA-256 over the entry, its place and the hash before it. `details` is the JSON text as stored. */
export function auditHash(
	entry: Omit<AuditEntry, 'details'> & { readonly details: string },
	sequence: number,
	previousHash: string,
): string {
	const { organisation, account, at, action, subject, details } = entry;
	const parts = [previousHash, sequence, organisation, account, at.toISOString(), action, subject, details];
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
