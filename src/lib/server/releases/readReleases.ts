import type { Kysely } from 'kysely';
import type { Release } from '#lib/core/progress/release.ts';
import type { Tables } from '../database/tables.ts';

export interface StoredRelease {
	readonly release: Release;
	/** The text as it was stored: the same bytes for every reader, for ever. */
	readonly text: string;
	/** SHA-256 of the text. */
	readonly hash: string;
}

export interface ReleaseListing {
	readonly id: string;
	readonly hash: string;
	readonly publishedAt: Date;
}

/** The published releases, newest first. */
export async function listReleases(database: Kysely<Tables>): Promise<ReleaseListing[]> {
	const rows = await database
		.selectFrom('releases')
		.select(['release_id', 'document_hash', 'published_at'])
		.where('state', '=', 'published')
		.orderBy('release_id', 'desc')
		.execute();
	return rows.flatMap(({ release_id, document_hash, published_at }) =>
		published_at ? [{ id: release_id, hash: document_hash, publishedAt: published_at }] : [],
	);
}

/** One published release; null when there is none of this id, or only one that is being prepared. */
export function readRelease(database: Kysely<Tables>, id: string): Promise<StoredRelease | null> {
	return read(database, 'published', id);
}

/** The release that waits to be published, for the administrator only. */
export function readPreparedRelease(database: Kysely<Tables>): Promise<StoredRelease | null> {
	return read(database, 'prepared');
}

async function read(
	database: Kysely<Tables>,
	state: 'prepared' | 'published',
	id?: string,
): Promise<StoredRelease | null> {
	const row = await database
		.selectFrom('releases')
		.select(['document', 'document_hash'])
		.where('state', '=', state)
		.$if(id !== undefined, (query) => query.where('release_id', '=', id ?? ''))
		.executeTakeFirst();
	return row
		? { release: JSON.parse(row.document) as Release, text: row.document, hash: row.document_hash }
		: null;
}
