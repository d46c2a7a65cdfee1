import { applicationKinds, regions, sectors } from '../publish/classification.ts';
import type { PoolDesign } from './effect.ts';
import { groupOf, viewOf, type ProgressFilters } from './progressFilters.ts';
import { publicFigures } from './publicCell.ts';
import type { CellFigures, CellGroup, CellTrack, Release } from './release.ts';

export type GroupKey = 'sector' | 'applicationKind' | 'region';

export interface GroupRow {
	/** The word of the classification, `all` for the row of all together. */
	readonly id: string;
	readonly group: CellGroup;
	readonly figures: CellFigures | null;
	/** Where the group stands on the way to the chosen goal. */
	readonly track: CellTrack | null;
	/** The reader chose this group. */
	readonly isChosen: boolean;
}

export interface GroupRows {
	readonly key: GroupKey;
	/** What the rows are a part of, as far as releases split: all kinds of care, or the chosen one. */
	readonly within: CellGroup;
	/** True where the choice was too narrow for this split, so that it shows more than was chosen. */
	readonly isWider: boolean;
	readonly all: GroupRow;
	/** Largest effect first; then what cannot be shown, in the order of the classification. */
	readonly rows: readonly GroupRow[];
}

const wordsOf = { sector: sectors, applicationKind: applicationKinds, region: regions } as const;

/** The groups of one split of a release, for the design and the goal that are shown. */
export function groupRows(
	release: Release,
	design: PoolDesign,
	filters: ProgressFilters,
	key: GroupKey,
): GroupRows {
	const chosen = groupOf(filters);
	const outside: CellGroup = { ...chosen, [key]: null };
	const canSplit = wordsOf[key].every((word) => viewOf({ ...outside, [key]: word }) !== null);
	const within: CellGroup = canSplit ? outside : { sector: null, applicationKind: null, region: null };
	const row = (id: string, group: CellGroup, isChosen: boolean): GroupRow => {
		const figures = publicFigures(release, group, design);
		const track = figures?.track.find(({ goal }) => goal === filters.goal) ?? null;
		return { id, group, figures, track, isChosen };
	};
	const rows = wordsOf[key].map((word) => row(word, { ...within, [key]: word }, chosen[key] === word));
	return {
		key,
		within,
		isWider: !canSplit,
		all: row('all', within, false),
		rows: [
			...rows
				.filter(({ figures }) => figures !== null)
				.sort((a, b) => (b.figures?.effect.estimate ?? 0) - (a.figures?.effect.estimate ?? 0)),
			...rows.filter(({ figures }) => figures === null),
		],
	};
}
