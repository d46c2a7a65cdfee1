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
