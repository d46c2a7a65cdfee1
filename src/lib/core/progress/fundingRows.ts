import { sectors, type Sector } from '../publish/classification.ts';
import { poolDesigns, type PoolDesign } from './effect.ts';
import { publicFigures } from './publicCell.ts';
import type { CellGroup, Release } from './release.ts';

/** What keeping the tools costs a year once subsidies have ended, of the organisations that said it. */
export interface FundingRow {
	readonly id: Sector | 'all';
	/** One part per design that is public; the parts hold different measurements, so they may be added. */
	readonly parts: readonly {
		readonly design: PoolDesign;
		readonly organisations: number;
		readonly eurPerYear: number;
	}[];
	readonly organisations: number;
	readonly eurPerYear: number;
}

/** All together first, then the sectors in the order of the classification; a row without parts has nothing public. */
export function fundingRows(release: Release): FundingRow[] {
	return [null, ...sectors].map((sector) => {
		const group: CellGroup = { sector, applicationKind: null, region: null };
		const parts = poolDesigns.flatMap((design) => {
			const funding = publicFigures(release, group, design)?.funding;
			return funding ? [{ design, ...funding }] : [];
		});
		return {
			id: sector ?? 'all',
			parts,
			organisations: parts.reduce((sum, part) => sum + part.organisations, 0),
			eurPerYear: parts.reduce((sum, part) => sum + part.eurPerYear, 0),
		};
	});
}
