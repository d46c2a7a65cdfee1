import type { GoalId } from '../goal/goal.ts';
import type { TrackClass } from '../goal/position.ts';
import type { ApplicationKind, Region, Sector } from '../publish/classification.ts';
import type { PoolDesign } from './effect.ts';
import type { SectorSizes } from './sectorSize.ts';

export const RELEASE_SCHEMA = 'halftijd/release@1';

/** The ways in which public figures are split. All views together are one system: what one hides no other may tell. */
export const releaseViews = [
	'all',
	'sector',
	'applicationKind',
	'region',
	'sectorAndApplicationKind',
] as const;
export type ReleaseView = (typeof releaseViews)[number];

/** What a cell is about; a key that is null holds for all. */
export interface CellGroup {
	readonly sector: Sector | null;
	readonly applicationKind: ApplicationKind | null;
	readonly region: Region | null;
}

/** Shares rounded to half a percentage point (0.005), before anything is derived from them. */
export interface RoundedInterval {
	readonly low: number;
	readonly high: number;
}

/** Where a typical participant stands on the way to one goal, derived from rounded figures only. */
export interface CellTrack {
	readonly goal: GoalId;
	/** The reduction that the path asks for now, rounded like an effect; null where there is no class to give. */
	readonly required: number | null;
	/** Rounded to 0.05; null where there is no class to give. */
	readonly probability: number | null;
	readonly class: TrackClass;
}

/** The figures of a public cell. Every one was rounded before it came here. */
export interface CellFigures {
	readonly organisations: number;
	/** Units measured before and after. */
	readonly persons: number;
	/** Full-time posts that the measurements speak for, to three significant digits. */
	readonly fteCovered: number;
	/** Pooled relative reduction with its 95 % interval. */
	readonly effect: { readonly estimate: number } & RoundedInterval;
	/** How far organisations differ: 95 % prediction interval for a next one. null below ten organisations. */
	readonly prediction: RoundedInterval | null;
	readonly track: readonly CellTrack[];
	/** What the licences cost a year once subsidies have ended, of those who said it; null where too few did. */
	readonly funding: { readonly organisations: number; readonly eurPerYear: number } | null;
	/** The release in which these figures came about: a cell in which too little changed keeps its figures. */
	readonly since: string;
}

/** One group of participants of one design. `figures` is null where the cell is hidden; why is not public. */
export interface ReleaseCell {
	readonly view: ReleaseView;
	readonly group: CellGroup;
	readonly design: PoolDesign;
	readonly figures: CellFigures | null;
}

/** What the participants say about the whole sector. Suppositions, named as such. Effects as shares, rounded. */
export interface ReleaseCoverage {
	/** Full-time posts measured as a share of all in care, rounded to 0.005; null without a sourced size of the sector. */
	readonly coverage: number | null;
	readonly nobodyElse: ({ readonly estimate: number } & RoundedInterval) | null;
	readonly everybody: ({ readonly estimate: number } & RoundedInterval) | null;
	/** Organisations that measured and chose not to publish; null below the threshold. */
	readonly measuredNotPublished: number | null;
}

/** A batch of public figures (`halftijd/release@1`). Once published it never changes. */
export interface Release {
	readonly schema: typeof RELEASE_SCHEMA;
	readonly version: string;
	/** Year and number of the quarter: `2026-3`. */
	readonly id: string;
	/** Day of publication, `YYYY-MM-DD`. */
	readonly date: string;
	readonly previous: string | null;
	readonly methodVersion: string;
	/** Invented figures: said on every page and in every file. */
	readonly isDemonstration: boolean;
	/** In the fixed order of views, groups and designs, hidden cells included, so that order and number tell nothing. */
	readonly cells: readonly ReleaseCell[];
	readonly coverage: readonly ({ readonly design: PoolDesign } & ReleaseCoverage)[];
	/**
	 * The sizes that were in force, with their sources; null when no sector had one. Coverage needs all of them. Absent in
	 * releases of before sizes were kept.
	 */
	readonly sectorSizes?: SectorSizes | null;
	/** What changed since the previous release, in codes: worded in `i18n`. */
	readonly revisions: readonly {
		readonly code: 'methodChanged' | 'withdrawal' | 'correction';
		readonly text: string;
	}[];
}
