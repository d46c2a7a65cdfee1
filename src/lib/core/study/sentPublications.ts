import type { Receipt } from './receipt.ts';
import type { LogEntry, Study } from './study.ts';

/** `current` counts in the figures; the others are history. A `withdrawal` is the document that took one back. */
export const publicationStates = ['current', 'corrected', 'withdrawn', 'withdrawal'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** What a document that was sent does to an earlier one: the uuid of that one, or null. */
export interface SentReferences {
	readonly supersedes: string | null;
	readonly withdraws: string | null;
}

/** A publication that was sent from a study. */
export interface SentPublication {
	readonly receipt: Receipt;
	/** As the log of the study tells it: what others did about it since is not in there. null: the log does not tell. */
	readonly state: PublicationState | null;
}

const pathOf = (uuid: string) => `publications.${uuid}`;

/**
 * The study with the receipt of what was sent, and a line in its log for each publication whose state changed by it. A
 * receipt that it has already changes nothing.
 */
export function withReceipt(
	study: Study,
	receipt: Receipt,
	{ supersedes, withdraws }: SentReferences,
): Study {
	if (study.publications.some(({ uuid }) => uuid === receipt.uuid)) return study;
	const replaced = supersedes ?? withdraws;
	const earlier = sentPublications(study).find((one) => one.receipt.uuid === replaced);
	const line = (uuid: string, from: PublicationState | null, to: PublicationState): LogEntry => ({
		...{ at: receipt.receivedAt, path: pathOf(uuid), from, to, why: '' },
	});
	return {
		...study,
		publications: [...study.publications, receipt],
		log: [
			...study.log,
			...(earlier
				? [line(earlier.receipt.uuid, earlier.state, withdraws === null ? 'corrected' : 'withdrawn')]
				: []),
			line(receipt.uuid, null, withdraws === null ? 'current' : 'withdrawal'),
		],
	};
}

/** What was sent from the study, in the order of sending. */
export function sentPublications({
	publications,
	log,
}: Pick<Study, 'publications' | 'log'>): readonly SentPublication[] {
	return publications.map((receipt) => {
		const told = log.findLast(({ path }) => path === pathOf(receipt.uuid))?.to;
		return { receipt, state: publicationStates.find((state) => state === told) ?? null };
	});
}
