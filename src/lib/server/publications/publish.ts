import type { Kysely, Transaction } from 'kysely';
import { issue, type Issue } from '#lib/core/issue.ts';
import { currentPublications } from '#lib/core/publish/currentPublications.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { readPublication } from '#lib/core/publish/readPublication.ts';
import { RECEIPT_SCHEMA, type Receipt } from '#lib/core/study/receipt.ts';
import { appendToAuditLog } from '../audit/appendToAuditLog.ts';
import type { Tables } from '../database/tables.ts';

/** Who sends: an account, for an organisation. */
export interface Sender {
	readonly organisation: string;
	readonly account: string;
}

/**
 * `received`: stored now. `known`: the same document came before, here is its receipt. `conflict`: the state of what was
 * published before does not allow it. `refused`: the document itself is wrong.
 */
export type PublishAnswer =
	| { readonly kind: 'received' | 'known'; readonly receipt: Receipt }
	| { readonly kind: 'conflict' | 'refused'; readonly problems: readonly Issue[] };

/**
 * Receives one publication. The answer `received` is given when it is on the disk together with its entry in the audit
 * log. Senders of one organisation wait for each other, so that the order of arrival is one order, whatever the clocks
 * say; different organisations do not.
 * @param now for the receipt only: nothing depends on its order
 */
export async function publish(
	database: Kysely<Tables>,
	sender: Sender,
	document: unknown,
	now: Date,
): Promise<PublishAnswer> {
	const { publication, issues } = readPublication(document);
	if (!publication) return { kind: 'refused', problems: issues };
	if (publication.organisation !== sender.organisation) {
		const params = { found: publication.organisation, expected: sender.organisation };
		return refuse('refused', [issue('publicationOfAnother', 'error', params, { path: 'organisation' })]);
	}
	return database.transaction().execute((transaction) => receive(transaction, sender, publication, now));
}

async function receive(
	transaction: Transaction<Tables>,
	{ organisation, account }: Sender,
	publication: Publication,
	now: Date,
): Promise<PublishAnswer> {
	const { uuid } = publication;
	const owner = await transaction
		.selectFrom('organisations')
		.select('organisation_id')
		.where('organisation_id', '=', organisation)
		.forUpdate()
		.executeTakeFirst();
	if (!owner) return refuse('refused', [issue('organisationUnknown', 'error', { organisation })]);

	const known = await transaction
		.selectFrom('publications')
		.select(['content_hash', 'receipt'])
		.where('organisation_id', '=', organisation)
		.where('uuid', '=', uuid)
		.executeTakeFirst();
	if (known && known.content_hash !== publication.contentHash) {
		return refuse('conflict', [issue('publicationExistsDifferently', 'error', { uuid }, { path: 'uuid' })]);
	}
	if (known) return { kind: 'known', receipt: JSON.parse(known.receipt) as Receipt };

	const replaces = publication.supersedes ?? publication.withdraws;
	const problems = replaces === null ? [] : await replacementProblems(transaction, publication);
	if (problems.length > 0) return refuse('conflict', problems);

	const { last } = await transaction
		.selectFrom('publications')
		.select(({ fn }) => fn.max('sequence').as('last'))
		.where('organisation_id', '=', organisation)
		.executeTakeFirstOrThrow();
	const receipt: Receipt = {
		schema: RECEIPT_SCHEMA,
		organisation,
		uuid,
		contentHash: publication.contentHash,
		receivedAt: now.toISOString(),
	};
	await transaction
		.insertInto('publications')
		.values({
			organisation_id: organisation,
			uuid,
			sequence: ((last as number | null) ?? 0) + 1,
			content_hash: publication.contentHash,
			document: JSON.stringify(publication),
			replaces,
			is_withdrawal: publication.withdraws !== null,
			received_at: now,
			receipt: JSON.stringify(receipt),
		})
		.execute();
	await appendToAuditLog(transaction, {
		organisation,
		account,
		at: now,
		action: publication.withdraws === null ? 'publicationReceived' : 'publicationWithdrawn',
		subject: uuid,
		details: { contentHash: publication.contentHash, replaces },
	});
	return { kind: 'received', receipt };
}

/** Why this document may not correct or take back what it names. What is of another organisation is simply not there. */
async function replacementProblems(
	transaction: Transaction<Tables>,
	publication: Publication,
): Promise<readonly Issue[]> {
	const rows = await transaction
		.selectFrom('publications')
		.select('document')
		.where('organisation_id', '=', publication.organisation)
		.orderBy('sequence')
		.execute();
	const history = rows.map(({ document }) => JSON.parse(document) as Publication);
	return currentPublications([...history, publication]).issues;
}

function refuse(kind: 'conflict' | 'refused', problems: readonly Issue[]): PublishAnswer {
	return { kind, problems };
}
