import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { Tables } from '../database/tables.ts';
import type { ReleaseBasis } from './releaseBasis.ts';
import { waitForReleases } from './waitForReleases.ts';

/** A release that waits for somebody to look at it. `hash` names exactly this text. */
export interface PreparedRelease {
	readonly id: string;
	readonly hash: string;
}

/**
 * Puts a release ready: nobody sees it until it is published. One is ready at a time; the one that was ready makes room.
 * @returns what stands in the way: a release of this id was published, or another than `previous` was the last
 */
export function prepareRelease(
	database: Kysely<Tables>,
	release: Release,
	basis: ReleaseBasis,
	now: Date,
): Promise<{ readonly prepared: PreparedRelease; readonly problem: null } | { readonly problem: Issue }> {
	const { id, previous } = release;
	return database.transaction().execute(async (transaction) => {
		await waitForReleases(transaction);
		const published = await transaction
			.selectFrom('releases')
			.select('release_id')
			.where('state', '=', 'published')
			.orderBy('release_id', 'desc')
			.execute();
		if (published.some(({ release_id }) => release_id === id)) {
			return { problem: issue('releasePublishedBefore', 'error', { id }) };
		}
		const expected = published[0]?.release_id ?? null;
		if (previous !== expected || (expected !== null && id < expected)) {
			return { problem: issue('releaseOutOfOrder', 'error', { id, previous, expected }) };
		}
		await transaction.deleteFrom('releases').where('state', '=', 'prepared').execute();
		const document = JSON.stringify(release);
		const hash = createHash('sha256').update(document).digest('hex');
		await transaction
			.insertInto('releases')
			.values({
				release_id: id,
				previous: previous ?? '',
				document,
				document_hash: hash,
				basis: JSON.stringify(basis),
				state: 'prepared',
				prepared_at: now,
				published_at: null,
			})
			.execute();
		return { prepared: { id, hash }, problem: null };
	});
}
