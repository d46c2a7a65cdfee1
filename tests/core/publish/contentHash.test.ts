import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#lib/core/publish/contentHash.ts';
import { publicationSchema, type Publication } from '#lib/core/publish/publication.ts';

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

describe('the hash of a publication', () => {
	it('is that of another implementation, over keys in the order of their names', () => {
		const sorted = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
		const expected = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
		expect(contentHash(fields)).toBe(expected);
		const reversed = Object.fromEntries(Object.entries(fields).reverse()) as typeof fields;
		expect(contentHash(reversed)).toBe(expected);
		expect(contentHash({ ...fields, contentHash: 'other' } as typeof fields)).toBe(expected);
		expect(contentHash({ ...fields, persons: 42 })).not.toBe(expected);
	});

	it('makes a document that the schema takes, and that it refuses with one field more', () => {
		const document = { ...fields, contentHash: contentHash(fields) };
		expect(publicationSchema.parse(document)).toEqual(document);
		expect(publicationSchema.safeParse({ ...document, remark: 'ours' }).success).toBe(false);
		expect(publicationSchema.safeParse({ ...document, se: 0 }).success).toBe(false);
	});
});
