import { CONFIDENCE_LEVEL } from '../estimate/estimate.ts';
import { parseIsoDate, type EpochDay } from '../period.ts';
import type { Publication } from '../publish/publication.ts';
import { studentTQuantile } from '../stats/studentT.ts';
import { poolDesigns, type PoolDesign } from './effect.ts';
import { publicFigures } from './publicCell.ts';
import type { CellFigures, Release } from './release.ts';

/** One own publication with its 95 % interval, t with its own degrees of freedom. Shares. */
export interface OwnResult {
	readonly uuid: string;
	readonly design: PoolDesign;
	/** Midpoint of the period after. */
	readonly day: EpochDay;
	readonly persons: number;
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
}

/** Own results over time, beside participants together and never beside another organisation. */
export interface OwnResults {
	/** Oldest first. */
	readonly own: readonly OwnResult[];
	/** All participants of each design that the organisation used; without figures while those are hidden. */
	readonly together: readonly { readonly design: PoolDesign; readonly figures: CellFigures | null }[];
}

/** `publications`: those of one organisation that count now. `release`: the newest public one, if any. */
export function ownResults(publications: readonly Publication[], release: Release | null): OwnResults {
	const own = publications
		.map((publication): OwnResult => {
			const { uuid, design, persons, reduction, se, df, afterMidpoint } = publication;
			const margin = studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, df) * se;
			const day = parseIsoDate(afterMidpoint)!;
			return {
				uuid,
				design,
				day,
				persons,
				estimate: reduction,
				low: reduction - margin,
				high: reduction + margin,
			};
		})
		.sort((a, b) => a.day - b.day || (a.uuid < b.uuid ? -1 : 1));
	const everybody = { sector: null, applicationKind: null, region: null };
	const together = poolDesigns
		.filter((design) => own.some((result) => result.design === design))
		.map((design) => ({ design, figures: release && publicFigures(release, everybody, design) }));
	return { own, together };
}
