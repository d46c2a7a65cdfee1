import type { Kysely } from 'kysely';
import { issue, type Issue } from '#lib/core/issue.ts';
import { appendToAuditLog } from '../audit/appendToAuditLog.ts';
import type { Tables } from '../database/tables.ts';
import type { PreparedRelease } from './prepareRelease.ts';
import { waitForReleases } from './waitForReleases.ts';

/**
 * Publishes the release that was looked at: the text with this hash and no other. From then on it never changes.
 * @param account who decided; in the audit log
 * @returns why not, or null
 */
export function publishRelease(
	database: Kysely<Tables>,
	{ id, hash }: PreparedRelease,
	account: string,
	now: Date,
): Promise<Issue | null> {
	return database.transaction().execute(async (transaction) => {
		await waitForReleases(transaction);
		const found = await transaction
			.selectFrom('releases')
			.select(['state', 'document_hash'])
			.where('release_id', '=', id)
			.executeTakeFirst();
		if (!found) return issue('releaseUnknown', 'error', { id });
		if (found.state === 'published') return issue('releasePublishedBefore', 'error', { id });
		if (found.document_hash !== hash) return issue('releaseChanged', 'error', { id });
		await transaction
			.updateTable('releases')
			.set({ state: 'published', published_at: now })
			.where('release_id', '=', id)
			.where('state', '=', 'prepared')
			.execute();
		await appendToAuditLog(transaction, {
			organisation: null,
			account,
			at: now,
			action: 'releasePublished',
			subject: id,
			details: { hash },
		});
		return null;
	});
}
