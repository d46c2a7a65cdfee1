import { demonstration } from '#lib/core/progress/demonstration.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { SectorSizes } from '#lib/core/progress/releaseCoverage.ts';
import { releaseSeries } from '#lib/core/progress/releaseSeries.ts';
import type { ReleaseSource } from './releaseSource.ts';

/** Invented like everything here: full-time posts per sector, so that the demonstration can show coverage too. */
const INVENTED_SIZES: SectorSizes = {
	hospitals: 200_000,
	mentalHealth: 75_000,
	generalPractice: 30_000,
	longTermCare: 300_000,
	disabilityCare: 120_000,
	youthCare: 30_000,
	other: 50_000,
};
/** Invented figures have nobody to protect; the rule is applied all the same, to show what it does. */
const PROTECTION = 0.1;

let made: readonly Release[] | null = null;

function releases(): readonly Release[] {
	made ??= releaseSeries(demonstration(), {
		version: __HALFTIJD_VERSION__,
		methodVersion: '1.0',
		isDemonstration: true,
		protection: PROTECTION,
		sectorSizes: INVENTED_SIZES,
	}).map(({ record }) => record.release);
	return made;
}

/** The store of the demonstration: filled in memory on the first visit, and never anywhere near real data. */
export const demonstrationReleases: ReleaseSource = {
	list: async () => releases().map(({ id }) => id),
	read: async (id) => releases().find((release) => release.id === id) ?? null,
};
