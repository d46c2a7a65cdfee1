import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Every document with the one that corrected it or took it back, where there is one. */
export function publicationsWithSuccessor(database: Kysely<Tables>) {
	return database
		.selectFrom('publications')
		.leftJoin('publications as successor', (join) =>
			join
				.onRef('successor.organisation_id', '=', 'publications.organisation_id')
				.onRef('successor.replaces', '=', 'publications.uuid'),
		);
}

/** The publications that count now: no withdrawals, and nothing that was corrected or taken back. */
export function standingPublications(database: Kysely<Tables>) {
	return publicationsWithSuccessor(database)
		.where('publications.is_withdrawal', '=', false)
		.where('successor.uuid', 'is', null);
}
