import type { Kysely } from 'kysely';
import type { Release } from '#lib/core/progress/release.ts';
import type { ReleaseRecord } from '#lib/core/progress/releaseRecord.ts';
import { currentPublications } from '#lib/core/publish/currentPublications.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import type { Tables } from '../database/tables.ts';
import { basisOf, documentsUntil, receivedDocuments, type ReleaseBasis } from './releaseBasis.ts';

/** Everything that was received and published until now: what the next release is built on. */
export interface ReleaseHistory {
	/** All documents; of each organisation in the order of receipt. */
	readonly documents: readonly Publication[];
	/** By which exactly these documents are found again. */
	readonly basis: ReleaseBasis;
	/** The published releases, oldest first, with the publications that stood behind each. */
	readonly previous: readonly ReleaseRecord[];
}

/** Reads it once. What comes in afterwards is for the release after. */
export async function releaseHistory(database: Kysely<Tables>): Promise<ReleaseHistory> {
	// The releases first: documents are only added, so what stood behind a release is among those read after it.
	const releases = await database
		.selectFrom('releases')
		.select(['document', 'basis'])
		.where('state', '=', 'published')
		.orderBy('release_id')
		.execute();
	const received = await receivedDocuments(database);
	return {
		documents: received.map(({ publication }) => publication),
		basis: basisOf(received),
		previous: releases.map(({ document, basis }) => {
			const documents = documentsUntil(received, JSON.parse(basis) as ReleaseBasis);
			return {
				release: JSON.parse(document) as Release,
				publications: currentPublications(documents).current,
			};
		}),
	};
}
