import type { Kysely } from 'kysely';
import type { Publication } from '#lib/core/publish/publication.ts';
import type { Tables } from '../database/tables.ts';

/** For every organisation how many of its documents were looked at. Documents are only added, so this says which. */
export type ReleaseBasis = Readonly<Record<string, number>>;

/** All documents that there are now, or those of an earlier release; of each organisation in the order of receipt. */
export async function releaseDocuments(
	database: Kysely<Tables>,
	until: ReleaseBasis | null = null,
): Promise<{ readonly documents: readonly Publication[]; readonly basis: ReleaseBasis }> {
	const rows = await database
		.selectFrom('publications')
		.select(['organisation_id', 'sequence', 'document'])
		.orderBy('organisation_id')
		.orderBy('sequence')
		.execute();
	const basis: Record<string, number> = {};
	const documents: Publication[] = [];
	for (const { organisation_id, sequence, document } of rows) {
		if (until && sequence > (until[organisation_id] ?? 0)) continue;
		basis[organisation_id] = sequence;
		documents.push(JSON.parse(document) as Publication);
	}
	return { documents, basis };
}
