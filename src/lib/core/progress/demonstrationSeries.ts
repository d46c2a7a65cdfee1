import { demonstration } from './demonstration.ts';
import type { SectorSizes } from './releaseCoverage.ts';
import type { ReleaseRecord } from './releaseRecord.ts';
import { releaseSeries } from './releaseSeries.ts';

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

/** Invented figures have nobody to protect; the rules are applied all the same, to show what they do. */
export const DEMONSTRATION_PROTECTION = 0.1;

/** The releases of the demonstration with what stands behind them, oldest first. Seconds of work: kept as a data set. */
export function demonstrationSeries(version: string): readonly ReleaseRecord[] {
	return releaseSeries(demonstration(), {
		version,
		methodVersion: '1.0',
		isDemonstration: true,
		protection: DEMONSTRATION_PROTECTION,
		sectorSizes: INVENTED_SIZES,
	}).map(({ record }) => record);
}
