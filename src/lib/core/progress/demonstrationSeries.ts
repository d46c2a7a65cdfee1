import { demonstration } from './demonstration.ts';
import type { ReleaseRecord } from './releaseRecord.ts';
import { releaseSeries } from './releaseSeries.ts';
import type { SectorSize, SectorSizes } from './sectorSize.ts';

/** Invented like everything here: full-time posts per sector, so that the demonstration can show coverage too. */
const INVENTED_SIZES: SectorSizes = {
	hospitals: invented(200_000),
	mentalHealth: invented(75_000),
	generalPractice: invented(30_000),
	longTermCare: invented(300_000),
	disabilityCare: invented(120_000),
	youthCare: invented(30_000),
	other: invented(50_000),
};

/** In both languages, for the source of a size is shown as it stands. */
function invented(fte: number): SectorSize {
	return {
		fte,
		source: 'verzonnen / invented',
		date: '2024-09-30',
		standsFor: 'verzonnen / invented',
	};
}

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
