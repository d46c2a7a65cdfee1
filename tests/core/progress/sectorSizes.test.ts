import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '#lib/core/progress/progressFilters.ts';
import { progressView } from '#lib/core/progress/progressView.ts';
import type { Release } from '#lib/core/progress/release.ts';
import { publicRelease } from '#lib/core/progress/releaseSchema.ts';
import { releaseSeries } from '#lib/core/progress/releaseSeries.ts';
import { copyOfSizes, sectorsWithoutSize } from '#lib/core/progress/sectorSize.ts';
import { readSectorSize } from '#lib/core/progress/readSectorSize.ts';
import { sectors } from '#lib/core/publish/classification.ts';
import { published, quartersOf, range, settings, sizesOf } from './releaseExample.ts';

const TODAY = '2026-11-23';
const typed = {
	sector: 'youthCare',
	fte: '31.500',
	source: 'Telling Jeugdzorg 2025',
	date: '2025-06-30',
	standsFor: 'werknemers',
};
const codesOf = (changes: Partial<typeof typed>) =>
	readSectorSize({ ...typed, ...changes }, TODAY).issues.map(({ code, where }) => [where.path, code]);

describe('the size of a sector', () => {
	it('is read out of what was typed', () => {
		expect(readSectorSize({ ...typed, source: '  Telling\u0000\n Jeugdzorg\u200b 2025 ' }, TODAY)).toEqual({
			sector: 'youthCare',
			size: {
				fte: 31_500,
				source: 'Telling Jeugdzorg 2025',
				date: '2025-06-30',
				standsFor: 'werknemers',
			},
			issues: [],
		});
		for (const fte of ['31500', '31.500', '31,500', '31 500', ' 31\u00a0500 '])
			expect(readSectorSize({ ...typed, fte }, TODAY).size?.fte).toBe(31_500);
		expect(codesOf({ date: TODAY })).toEqual([]);
	});

	it('is refused at the field that is wrong', () => {
		for (const fte of ['', 'veel', '12,5', '12.5', '1.2345', '1e5', '0x10', 'NaN', '١٢'])
			expect(codesOf({ fte }), fte).toEqual([['fte', 'sectorSizeNotANumber']]);
		for (const fte of ['-5', '−5', '0', '10.000.001', '9'.repeat(400)])
			expect(codesOf({ fte }), fte).toEqual([['fte', 'sectorSizeOutOfReach']]);
		expect(codesOf({ source: ' \u200b ' })).toEqual([['source', 'sectorSizeTextMissing']]);
		expect(codesOf({ source: 'x'.repeat(301) })).toEqual([['source', 'sectorSizeTextTooLong']]);
		expect(codesOf({ standsFor: '' })).toEqual([['standsFor', 'sectorSizeTextMissing']]);
		expect(codesOf({ sector: 'banks' })).toEqual([['sector', 'sectorSizeSectorUnknown']]);
		for (const date of ['', '30-6-2025', '2025-02-30'])
			expect(codesOf({ date }), date).toEqual([['date', 'sectorSizeDateMissing']]);
		for (const date of ['2026-11-24', '1999-12-31'])
			expect(codesOf({ date }), date).toEqual([['date', 'sectorSizeDateOutside']]);
		expect(codesOf({ sector: '', fte: '', source: '', date: '', standsFor: '' })).toHaveLength(5);
	});

	it('is whole and in reach, or refused, whatever was typed', () => {
		const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-0-9., ]{0,12}$/));
		fc.assert(
			fc.property(text, text, text, text, (fte, source, date, standsFor) => {
				const { size, issues } = readSectorSize({ sector: 'other', fte, source, date, standsFor }, TODAY);
				expect(size === null).toBe(issues.length > 0);
				if (size) {
					expect(Number.isInteger(size.fte) && size.fte > 0).toBe(true);
					expect(size.source + size.standsFor).not.toMatch(/[\p{Cc}\p{Cs}]/u);
				}
			}),
		);
	});
});

describe('a release', () => {
	const all = sizesOf({
		hospitals: 200,
		mentalHealth: 300,
		generalPractice: 400,
		longTermCare: 9000,
		disabilityCare: 50,
		youthCare: 25,
		other: 25,
	});
	const releaseWith = (sectorSizes: typeof all | null) =>
		releaseSeries(quartersOf(range(1, 20).map((n) => published(n))), { ...settings, sectorSizes })[0]!;
	const viewOf = (release: Release) => progressView([release], noFilters);

	it('carries the sizes with their sources, in a fixed order', () => {
		const { release } = releaseWith(Object.fromEntries(Object.entries(all).reverse()) as typeof all).record;
		expect(release.sectorSizes).toEqual(all);
		expect(Object.keys(release.sectorSizes!)).toEqual(sectors);
		expect(publicRelease(release)).toEqual(release);
		expect(viewOf(release).sectorSizes.known[0]).toEqual({ sector: 'hospitals', ...all.hospitals });
		expect(viewOf(release).sectorSizes.missing).toEqual([]);
	});

	it('has no coverage while a sector has no size, and says which', () => {
		const { youthCare: _, other: __, ...some } = all;
		const { release } = releaseWith(some).record;
		expect(release.coverage.map(({ coverage }) => coverage)).toEqual([null, null]);
		expect(release.sectorSizes).toEqual(some);
		expect(publicRelease(release)).toEqual(release);
		expect(viewOf(release).sectorSizes.missing).toEqual(['youthCare', 'other']);
		expect(releaseWith(null).record.release.sectorSizes).toBeNull();
		expect([copyOfSizes({}), sectorsWithoutSize(null)]).toEqual([null, sectors]);
	});

	it('of before sizes were kept is read as it is', () => {
		const { sectorSizes: _, ...old } = releaseWith(null).record.release;
		expect('sectorSizes' in publicRelease(old)).toBe(false);
		expect(viewOf(old).sectorSizes).toEqual({ known: [], missing: sectors });
	});

	it('hides nothing and shows nothing else for the sizes', () => {
		expect(releaseWith(all).record.release.cells).toEqual(releaseWith(null).record.release.cells);
	});

	it('warns when more was measured in a sector than it has', () => {
		const codes = (fte: number) =>
			releaseWith({ ...all, ...sizesOf({ longTermCare: fte }) }).findings.map(({ code }) => code);
		expect(codes(9000)).toEqual([]);
		expect(codes(20)).toEqual(['sectorSizeExceeded']);
	});
});
