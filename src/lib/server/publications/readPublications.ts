import type { Kysely } from 'kysely';
import type { Publication } from '#lib/core/publish/publication.ts';
import type { Receipt } from '#lib/core/study/receipt.ts';
import type { PublicationState } from '#lib/core/study/sentPublications.ts';
import type { Tables } from '../database/tables.ts';
import { publicationsWithSuccessor, standingPublications } from './standingPublications.ts';

export interface StoredPublication {
	readonly publication: Publication;
	readonly receipt: Receipt;
	readonly state: PublicationState;
	/** 1, 2, 3 … in the order of arrival at the organisation. */
	readonly sequence: number;
	/** The document that corrected this one or took it back. */
	readonly replacedBy: string | null;
}

/** What counts now: the publications of all organisations that were not corrected and not taken back. */
export async function readCurrentPublications(database: Kysely<Tables>): Promise<Publication[]> {
	const rows = await standingPublications(database)
		.select('publications.document')
		.orderBy('publications.organisation_id')
		.orderBy('publications.sequence')
		.execute();
	return rows.map(({ document }) => JSON.parse(document) as Publication);
}

/** Everything one organisation ever published, in the order of arrival. */
export async function readPublicationHistory(
	database: Kysely<Tables>,
	organisation: string,
): Promise<StoredPublication[]> {
	const rows = await publicationsWithSuccessor(database)
		.select([
			'publications.document',
			'publications.receipt',
			'publications.sequence',
			'publications.is_withdrawal',
			'successor.uuid as replaced_by',
			'successor.is_withdrawal as is_withdrawn',
		])
		.where('publications.organisation_id', '=', organisation)
		.orderBy('publications.sequence')
		.execute();
	return rows.map((row) => ({
		publication: JSON.parse(row.document) as Publication,
		receipt: JSON.parse(row.receipt) as Receipt,
		state: stateOf(row),
		sequence: row.sequence,
		replacedBy: row.replaced_by,
	}));
}

function stateOf(row: {
	readonly is_withdrawal: boolean;
	readonly replaced_by: string | null;
	readonly is_withdrawn: boolean | null;
}): PublicationState {
	if (row.is_withdrawal) return 'withdrawal';
	if (row.replaced_by === null) return 'current';
	return row.is_withdrawn ? 'withdrawn' : 'corrected';
}
