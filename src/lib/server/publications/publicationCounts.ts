import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { standingPublications } from './standingPublications.ts';

/** How many publications of each organisation count now, by its id; none is absent. */
export async function publicationCounts(database: Kysely<Tables>): Promise<Readonly<Record<string, number>>> {
	const rows = await standingPublications(database)
		.select(({ fn }) => ['publications.organisation_id', fn.countAll<number>().as('count')])
		.groupBy('publications.organisation_id')
		.execute();
	return Object.fromEntries(rows.map(({ organisation_id, count }) => [organisation_id, Number(count)]));
}
