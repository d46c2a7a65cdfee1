import { sentPublications, type PublicationState } from '../study/sentPublications.ts';
import type { Study } from '../study/study.ts';
import type { Publication } from './publication.ts';

/** A publication of an organisation, as a server has it. */
export interface ServedPublication {
	readonly publication: Publication;
	readonly receivedAt: string;
	readonly state: PublicationState;
}

/** A publication that can be looked at, corrected or taken back. */
export interface OwnPublication {
	readonly uuid: string;
	readonly receivedAt: string;
	/** null: not known here. */
	readonly state: PublicationState | null;
	/** null where only the receipt is at hand: without the document nothing can be done about it. */
	readonly publication: Publication | null;
}

/** The publications of an organisation: those sent from the open study, and all others. */
export interface OwnPublications {
	readonly ofStudy: readonly OwnPublication[];
	readonly others: readonly OwnPublication[];
}

/**
 * Brings what a study knows together with what the server has. The server knows what was done elsewhere, so it goes first;
 * what a study says of another organisation stays as it says.
 *
 * @param served null while nobody is signed in for an organisation
 */
export function ownPublications(
	study: Pick<Study, 'publications' | 'log'>,
	served: { readonly organisation: string; readonly own: readonly ServedPublication[] } | null,
): OwnPublications {
	const sent = sentPublications(study);
	const byUuid = new Map(served?.own.map((one) => [one.publication.uuid, one]));
	const ofStudy = sent.map(({ receipt, state }): OwnPublication => {
		const { uuid, receivedAt } = receipt;
		const found = byUuid.get(uuid);
		if (found) return { uuid, receivedAt, state: found.state, publication: found.publication };
		const isElsewhere = served === null || served.organisation !== receipt.organisation;
		return { uuid, receivedAt, state: isElsewhere ? state : null, publication: null };
	});
	const known = new Set(sent.map(({ receipt }) => receipt.uuid));
	const others = (served?.own ?? []).flatMap(({ publication, receivedAt, state }): OwnPublication[] =>
		known.has(publication.uuid) ? [] : [{ uuid: publication.uuid, receivedAt, state, publication }],
	);
	return { ofStudy, others };
}
