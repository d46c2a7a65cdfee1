import type { Kysely } from 'kysely';
import { appendToAuditLog } from '../audit/appendToAuditLog.ts';
import type { Tables } from '../database/tables.ts';
import type { Sender } from './publish.ts';

/** Registers how many measurements of a quarter an organisation keeps to itself; a later number takes its place. */
export function countUnpublished(
	database: Kysely<Tables>,
	{ organisation, account }: Sender,
	quarter: string,
	count: number,
	now: Date,
): Promise<void> {
	return database.transaction().execute(async (transaction) => {
		await transaction
			.insertInto('measured_unpublished')
			.values({ organisation_id: organisation, quarter, count, registered_at: now })
			.onConflict((conflict) =>
				conflict.columns(['organisation_id', 'quarter']).doUpdateSet({ count, registered_at: now }),
			)
			.execute();
		await appendToAuditLog(transaction, {
			organisation,
			account,
			at: now,
			action: 'unpublishedCounted',
			subject: quarter,
			details: { count },
		});
	});
}

/** Organisations that measured in a quarter and published nothing of it. */
export async function organisationsThatKeep(database: Kysely<Tables>, quarter: string): Promise<number> {
	const { count } = await database
		.selectFrom('measured_unpublished')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('quarter', '=', quarter)
		.where('count', '>', 0)
		.executeTakeFirstOrThrow();
	return Number(count);
}
