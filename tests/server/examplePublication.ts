import { contentHash } from '#lib/core/publish/contentHash.ts';
import { PUBLICATION_SCHEMA, type Publication } from '#lib/core/publish/publication.ts';

/** A version 4 uuid made of a number. */
export function exampleUuid(number: number): string {
	return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** An invented publication with the right hash. */
export function examplePublication(fields: Partial<Omit<Publication, 'contentHash'>> = {}): Publication {
	const publication: Omit<Publication, 'contentHash'> = {
		schema: PUBLICATION_SCHEMA,
		uuid: exampleUuid(1),
		organisation: 'huisartsen-oost',
		sector: 'generalPractice',
		region: 'gelderland',
		applicationKind: 'recordKeeping',
		design: 'beforeAfter',
		unit: 'person',
		persons: 14,
		controls: 0,
		beforeMidpoint: '2026-02-10',
		afterMidpoint: '2026-08-11',
		shareBefore: 0.385,
		shareAfter: 0.324,
		reduction: 0.158,
		se: 0.021,
		df: 13,
		fteCovered: 9.5,
		fteTotal: 12,
		fundingAfterSubsidyEurPerYear: null,
		methodVersion: '1.0',
		supersedes: null,
		withdraws: null,
		...fields,
	};
	return { ...publication, contentHash: contentHash(publication) };
}
