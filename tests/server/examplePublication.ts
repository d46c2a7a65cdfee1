import { contentHash } from '#lib/core/publish/contentHash.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { publicationWith, uuidOf } from '../core/publish/publicationExample.ts';

/** An invented publication of the organisation that the server's tests know, with the right hash. */
export function examplePublication(fields: Partial<Omit<Publication, 'contentHash'>> = {}): Publication {
	const document = publicationWith({
		uuid: uuidOf(1),
		organisation: 'huisartsen-oost',
		sector: 'generalPractice',
		region: 'gelderland',
		persons: 14,
		beforeMidpoint: '2026-02-10',
		afterMidpoint: '2026-08-11',
		se: 0.021,
		df: 13,
		fteCovered: 9.5,
		fteTotal: 12,
		...fields,
	});
	// the fields may be those of another document, with its hash
	return { ...document, contentHash: contentHash(document) };
}
