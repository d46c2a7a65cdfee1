import { CONFIDENCE_LEVEL } from '../estimate/estimate.ts';
import { sectors } from '../publish/classification.ts';
import { roundedShare } from '../publish/rounding.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import type { PoolDesign } from './effect.ts';
import type { CellFigures, ReleaseCell, ReleaseCoverage } from './release.ts';
import type { WeightedMean } from './sectorMean.ts';
import { sectorScenarios, type ScenarioSaving } from './sectorScenarios.ts';
import { sectorsWithoutSize, type SectorSizes } from './sectorSize.ts';

/** A shown sector with the posts that its effect stands for. */
interface Stratum {
	readonly figures: CellFigures;
	readonly fte: number;
}

/**
 * What the participants say about the sector, from the rounded figures of shown cells alone, so that it tells no more
 * than they do. Sectors that are hidden saved as much as participants together, or are left out of "everybody".
 */
export function releaseCoverage(
	cells: readonly ReleaseCell[],
	design: PoolDesign,
	sizes: SectorSizes | null,
	measuredNotPublished: number | null,
): ReleaseCoverage {
	const own = cells.filter((cell) => cell.design === design && cell.figures !== null);
	const all = own.find(({ view }) => view === 'all')?.figures ?? null;
	const whole =
		sizes && sectorsWithoutSize(sizes).length === 0
			? sectors.reduce((sum, sector) => sum + sizes[sector]!.fte, 0)
			: null;
	const shown = own.filter(({ view }) => view === 'sector');
	if (all === null || whole === null || !(whole > 0)) {
		return { coverage: null, nobodyElse: null, everybody: null, measuredNotPublished };
	}
	const coverage = Math.min(1, all.fteCovered / whole);
	const measured = shown.map((cell): Stratum => ({ figures: cell.figures!, fte: cell.figures!.fteCovered }));
	const hidden = all.fteCovered - measured.reduce((sum, { fte }) => sum + fte, 0);
	const participants = meanOf(hidden > 0 ? [...measured, { figures: all, fte: hidden }] : measured);
	const sizeOf = ({ group }: ReleaseCell) => sizes![group.sector!]!.fte;
	const strata = shown.map((cell): Stratum => ({ figures: cell.figures!, fte: sizeOf(cell) }));
	const sector = strata.length > 0 ? meanOf(strata) : participants;
	const { nobodyElse, everybody } = sectorScenarios({ sector, participants, coverage });
	return {
		coverage: roundedShare(coverage),
		nobodyElse: rounded(nobodyElse),
		everybody: strata.length > 0 ? rounded(everybody) : null,
		measuredNotPublished,
	};
}

/** The mean of shown effects weighted by posts; the standard error of each is read back from its interval. */
function meanOf(strata: readonly Stratum[]): WeightedMean {
	const whole = strata.reduce((sum, { fte }) => sum + fte, 0);
	let [estimate, variance, df] = [0, 0, 0];
	for (const { figures, fte } of strata) {
		const { organisations, effect } = figures;
		const reach = studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, organisations - 1);
		estimate += (fte / whole) * effect.estimate;
		variance += ((fte / whole) * ((effect.high - effect.low) / 2 / reach)) ** 2;
		df += organisations - 1;
	}
	const se = Math.sqrt(variance);
	const margin = df > 0 ? studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, df) * se : 0;
	return { estimate, se, df, low: estimate - margin, high: estimate + margin };
}

function rounded({ estimate, low, high }: ScenarioSaving): ScenarioSaving {
	return { estimate: roundedShare(estimate), low: roundedShare(low), high: roundedShare(high) };
}
