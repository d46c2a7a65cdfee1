import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '#lib/core/publish/contentHash.ts';
import { publicationSchema } from '#lib/core/publish/publication.ts';
import { publicationWith } from './publicationExample.ts';

const { contentHash: _, ...fields } = publicationWith();

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
