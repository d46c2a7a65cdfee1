import { contentHash } from '#lib/core/publish/contentHash.ts';
import type { Publication } from '#lib/core/publish/publication.ts';

const fields: Omit<Publication, 'contentHash'> = {
	schema: 'halftijd/publication@1',
	uuid: '0b0c1f60-6f0a-4c61-9d6c-5f9a3a2f9d10',
	organisation: 'zorggroep-noord',
	sector: 'longTermCare',
	region: 'groningen',
	applicationKind: 'recordKeeping',
	design: 'beforeAfter',
	unit: 'person',
	persons: 41,
	controls: 0,
	beforeMidpoint: '2025-09-15',
	afterMidpoint: '2026-03-16',
	shareBefore: 0.385,
	shareAfter: 0.324,
	reduction: 0.158,
	se: 0.0235,
	df: 40,
	fteCovered: 32.5,
	fteTotal: 410,
	fundingAfterSubsidyEurPerYear: null,
	methodVersion: '1.0',
	supersedes: null,
	withdraws: null,
};

/** A sound publication with some fields replaced, hashed again. */
export function publicationWith(changes: Partial<Publication> = {}): Publication {
	const changed = { ...fields, ...changes };
	return {
		...changed,
		contentHash: changes.contentHash ?? contentHash(changed),
	};
}

/** The nth uuid of version 4, in order. */
export function uuidOf(n: number): string {
	return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}
