import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** An organisation that may publish. */
export interface Organisation {
	readonly id: string;
	readonly name: string;
}

/** Adds an organisation. @returns false when the id is taken */
export async function addOrganisation(
	database: Kysely<Tables>,
	{ id, name }: Organisation,
	now: Date,
): Promise<boolean> {
	const added = await database
		.insertInto('organisations')
		.values({ organisation_id: id, name, created_at: now })
		.onConflict((conflict) => conflict.column('organisation_id').doNothing())
		.executeTakeFirst();
	return added.numInsertedOrUpdatedRows === 1n;
}

/** All organisations, by id. */
export async function organisations(database: Kysely<Tables>): Promise<Organisation[]> {
	const rows = await database
		.selectFrom('organisations')
		.select(['organisation_id', 'name'])
		.orderBy('organisation_id')
		.execute();
	return rows.map(({ organisation_id, name }) => ({ id: organisation_id, name }));
}
