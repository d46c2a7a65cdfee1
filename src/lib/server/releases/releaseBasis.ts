import type { Kysely } from 'kysely';
import type { Publication } from '#lib/core/publish/publication.ts';
import type { Tables } from '../database/tables.ts';

/** For every organisation how many of its documents were looked at. Documents are only added, so this says which. */
export type ReleaseBasis = Readonly<Record<string, number>>;

/** A document with its place in the order of receipt of its organisation. */
export interface ReceivedDocument {
	readonly organisation: string;
	readonly sequence: number;
	readonly publication: Publication;
}

/** All documents that there are now; of each organisation in the order of receipt. */
export async function receivedDocuments(database: Kysely<Tables>): Promise<readonly ReceivedDocument[]> {
	const rows = await database
		.selectFrom('publications')
		.select(['organisation_id', 'sequence', 'document'])
		.orderBy('organisation_id')
		.orderBy('sequence')
		.execute();
	return rows.map(({ organisation_id, sequence, document }) => ({
		organisation: organisation_id,
		sequence,
		publication: JSON.parse(document) as Publication,
	}));
}

/** The documents of an earlier release. */
export function documentsUntil(
	received: readonly ReceivedDocument[],
	until: ReleaseBasis,
): readonly Publication[] {
	return received
		.filter(({ organisation, sequence }) => sequence <= (until[organisation] ?? 0))
		.map(({ publication }) => publication);
}

/** What these documents are found again by. */
export function basisOf(received: readonly ReceivedDocument[]): ReleaseBasis {
	// in their order, so that the last of an organisation stays
	return Object.fromEntries(received.map(({ organisation, sequence }) => [organisation, sequence]));
}
