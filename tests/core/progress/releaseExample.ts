import type { Quarter } from '#lib/core/progress/releaseSeries.ts';
import { releaseSeries } from '#lib/core/progress/releaseSeries.ts';
import type { SectorSizes } from '#lib/core/progress/sectorSize.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { Sector } from '#lib/core/publish/classification.ts';
import { contentHash } from '#lib/core/publish/contentHash.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { publicationWith, uuidOf } from '../publish/publicationExample.ts';

export const settings = {
	version: '1.0.0',
	methodVersion: '1.0',
	isDemonstration: false,
	protection: 0.1,
	sectorSizes: null,
} as const;

/** Publication n of organisation n, with values that differ a little between organisations. */
export function published(n: number, changes: Partial<Publication> = {}): Publication {
	const persons = 30 + ((n * 7) % 23);
	const shareAfter = 0.3 + ((n * 13) % 41) / 1000;
	return publicationWith({
		uuid: uuidOf(n),
		organisation: `organisation-${n}`,
		persons,
		df: persons - 1,
		shareAfter,
		reduction: Math.round((1 - shareAfter / 0.385) * 1e4) / 1e4,
		fteCovered: persons * 0.9,
		...changes,
	});
}

/** A withdrawal of a publication. */
export function withdrawal(n: number, of: Publication): Publication {
	const document = { ...of, uuid: uuidOf(n), supersedes: null, withdraws: of.uuid };
	return { ...document, contentHash: contentHash(document) };
}

export const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** One quarter for every list of documents. */
export function quartersOf(...received: readonly (readonly Publication[])[]): readonly Quarter[] {
	return received.map((documents, k) => ({
		id: `2026-${k + 1}`,
		date: '2026-01-15',
		documents,
		measuredNotPublished: { controlled: 0, beforeAfter: 0 },
	}));
}

export function seriesOf(...received: readonly (readonly Publication[])[]) {
	return releaseSeries(quartersOf(...received), settings);
}

/** The figures of one before–after cell of a release. */
export function figuresIn(
	release: Release,
	view: Release['cells'][number]['view'],
	group: Partial<Release['cells'][number]['group']> = {},
) {
	const all = { sector: null, applicationKind: null, region: null, ...group };
	return release.cells.find(
		(cell) =>
			cell.view === view &&
			cell.design === 'beforeAfter' &&
			JSON.stringify(cell.group) === JSON.stringify(all),
	)!.figures;
}

/** Sizes of sectors with a source that says whose they are. */
export function sizesOf(fte: Readonly<Partial<Record<Sector, number>>>): SectorSizes {
	const sizes = Object.entries(fte).map(([sector, posts]) => [
		sector,
		{ fte: posts, source: `telling van ${sector}`, date: '2025-06-30', standsFor: 'iedereen' },
	]);
	return Object.fromEntries(sizes) as SectorSizes;
}
