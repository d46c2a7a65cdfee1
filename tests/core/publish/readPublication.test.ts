import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicationSchema, type Publication } from '#lib/core/publish/publication.ts';
import { readPublication } from '#lib/core/publish/readPublication.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { publicationWith } from './publicationExample.ts';

const codesOf = (document: unknown) =>
	readPublication(document).issues.map(({ code, where }) => [code, where.path]);

describe('reading a publication', () => {
	it('takes a sound document as it is', () => {
		const document = publicationWith();
		expect(readPublication(document)).toEqual({
			publication: document,
			issues: [],
		});
		const controlled = publicationWith({
			design: 'controlled',
			controls: 14,
			df: 13,
			reduction: 0.09,
		});
		expect(readPublication(controlled).publication).toEqual(controlled);
	});

	it.each<[Partial<Record<keyof Publication, unknown>>, string, string]>([
		[{ sector: 'banks' }, 'publicationFieldChoice', 'sector'],
		[{ schema: 'halftijd/publication@2' }, 'publicationFieldChoice', 'schema'],
		[{ persons: 40.5 }, 'publicationFieldType', 'persons'],
		[{ persons: 1 }, 'publicationFieldRange', 'persons'],
		[{ se: 0 }, 'publicationFieldRange', 'se'],
		[{ se: NaN }, 'publicationFieldType', 'se'],
		[{ shareBefore: '0.385' }, 'publicationFieldType', 'shareBefore'],
		[{ uuid: '0B0C1F60-6f0a-4c61-9d6c-5f9a3a2f9d10' }, 'publicationFieldForm', 'uuid'],
		[{ beforeMidpoint: '2025-02-30' }, 'publicationFieldForm', 'beforeMidpoint'],
		[{ contentHash: 'abc' }, 'publicationFieldForm', 'contentHash'],
		[{ organisation: 'Zorggroep Noord' }, 'publicationFieldForm', 'organisation'],
		[{ df: undefined }, 'publicationFieldMissing', 'df'],
		[{ region: null }, 'publicationFieldChoice', 'region'],
	])('refuses %o at its path', (changes, code, path) => {
		expect(codesOf({ ...publicationWith(), ...changes })).toEqual([[code, path]]);
	});

	it('names every problem at once, unknown fields too', () => {
		const document = {
			...publicationWith(),
			remark: 'ours',
			se: -1,
			sector: 'x',
		};
		expect(new Set(codesOf(document).map(([code]) => code))).toEqual(
			new Set(['publicationFieldUnknown', 'publicationFieldRange', 'publicationFieldChoice']),
		);
	});

	it.each<[Partial<Publication>, string]>([
		[{ contentHash: '0'.repeat(64) }, 'publicationHashWrong'],
		[{ fteCovered: 411 }, 'publicationFteExceeded'],
		[{ afterMidpoint: '2025-09-15' }, 'publicationDatesReversed'],
		[{ beforeMidpoint: '1999-09-15' }, 'publicationDateImplausible'],
		[{ design: 'controlled', controls: 4, df: 3 }, 'publicationControlsTooFew'],
		[{ controls: 1 }, 'publicationControlsUnexpected'],
		[{ reduction: 0.17 }, 'publicationReductionDiffers'],
		[{ df: 41 }, 'publicationDegreesTooMany'],
		[{ supersedes: publicationWith().uuid }, 'publicationRefersToItself'],
		[
			{
				supersedes: '00000000-0000-4000-8000-000000000001',
				withdraws: '00000000-0000-4000-8000-000000000002',
			},
			'publicationCorrectsAndWithdraws',
		],
	])('refuses %o', (changes, code) => {
		expect(codesOf(publicationWith(changes)).map(([found]) => found)).toEqual([code]);
	});

	it('allows for shares and a reduction that were rounded to a tenth of a per cent', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.02, max: 0.9, noNaN: true }),
				fc.double({ min: 0.02, max: 0.9, noNaN: true }),
				(before, after) => {
					const rounded = (value: number) => Math.round(value * 1000) / 1000;
					const document = publicationWith({
						shareBefore: rounded(before),
						shareAfter: rounded(after),
						reduction: rounded(1 - after / before),
					});
					if (document.reduction >= -10) expect(codesOf(document)).toEqual([]);
				},
			),
		);
	});

	it('answers anything with issues that have words, never with an exception', () => {
		const field = fc.constantFrom(...Object.keys(publicationSchema.shape));
		const damaged = fc
			.dictionary(field, fc.anything(), { maxKeys: 5 })
			.map((changes) => ({ ...publicationWith(), ...changes }));
		fc.assert(
			fc.property(fc.oneof(fc.anything(), damaged), (document) => {
				const { publication, issues } = readPublication(document);
				expect(publication === null).toBe(issues.length > 0);
				for (const found of issues) {
					expect(sayDutch(found)).toMatch(/\.$/);
					expect(sayEnglish(found)).toMatch(/\.$/);
				}
			}),
		);
	});
});
