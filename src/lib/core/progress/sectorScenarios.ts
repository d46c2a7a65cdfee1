import type { SectorMean, WeightedMean } from './sectorMean.ts';

/** A saving of the whole sector, as a share of its administration. */
export type ScenarioSaving = Pick<WeightedMean, 'estimate' | 'low' | 'high'>;

/** What the sector saves under a supposition about those who did not measure. Suppositions, never measurements. */
export interface SectorScenarios {
	/** Only the participants save: coverage · what they saved. */
	readonly nobodyElse: ScenarioSaving;
	/** Everybody saves as much as the participants of the same stratum. */
	readonly everybody: ScenarioSaving;
}

export function sectorScenarios({
	sector,
	participants,
	coverage,
}: Pick<SectorMean, 'sector' | 'participants' | 'coverage'>): SectorScenarios {
	const { estimate, low, high } = participants;
	return {
		nobodyElse: { estimate: coverage * estimate, low: coverage * low, high: coverage * high },
		everybody: { estimate: sector.estimate, low: sector.low, high: sector.high },
	};
}
