import { parseIsoDate } from '../period.ts';

export const RECEIPT_SCHEMA = 'halftijd/receipt@1';

/**
 * The proof that a publication was received. The sender keeps it in the study. The same document sent again is
 * answered with the same receipt, word for word.
 */
export interface Receipt {
	readonly schema: typeof RECEIPT_SCHEMA;
	readonly organisation: string;
	readonly uuid: string;
	readonly contentHash: string;
	/** When it was first received: `2026-11-23T16:00:00.000Z`. */
	readonly receivedAt: string;
}

/** True for what can be shown as a receipt. Which server gave it, and whether it still has the publication, is not asked. */
export function isReceipt(value: unknown): value is Receipt {
	if (typeof value !== 'object' || value === null) return false;
	const { schema, organisation, uuid, contentHash, receivedAt } = value as Partial<Record<string, unknown>>;
	return (
		schema === RECEIPT_SCHEMA &&
		[organisation, uuid, contentHash].every((text) => typeof text === 'string' && text !== '') &&
		typeof receivedAt === 'string' &&
		parseIsoDate(receivedAt.slice(0, 10)) !== null
	);
}
