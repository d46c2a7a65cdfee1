import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** How many publications of each organisation count now, by its id; none is absent. */
export async function publicationCounts(database: Kysely<Tables>): Promise<Readonly<Record<string, number>>> {
	const rows = await database
		.selectFrom('publications')
		.leftJoin('publications as successor', (join) =>
			join
				.onRef('successor.organisation_id', '=', 'publications.organisation_id')
				.onRef('successor.replaces', '=', 'publications.uuid'),
		)
		.select(({ fn }) => ['publications.organisation_id', fn.countAll<number>().as('count')])
		.where('publications.is_withdrawal', '=', false)
		.where('successor.uuid', 'is', null)
		.groupBy('publications.organisation_id')
		.execute();
	return Object.fromEntries(rows.map(({ organisation_id, count }) => [organisation_id, Number(count)]));
}
