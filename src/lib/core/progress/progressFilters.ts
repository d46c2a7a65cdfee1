import type { GoalId } from '../goal/goal.ts';
import type { ApplicationKind, Region, Sector } from '../publish/classification.ts';
import type { PoolDesign } from './effect.ts';
import type { CellGroup, ReleaseView } from './release.ts';

/** What a reader chose to see of a release. A key that is null means all of them. */
export interface ProgressFilters {
	readonly sector: Sector | null;
	readonly applicationKind: ApplicationKind | null;
	readonly region: Region | null;
	/** null: before–after results where they are public, else controlled ones. */
	readonly design: PoolDesign | null;
	readonly goal: GoalId;
}

export const noFilters: ProgressFilters = {
	sector: null,
	applicationKind: null,
	region: null,
	design: null,
	goal: 'halve2030',
};

/** The group that a choice speaks of. */
export function groupOf({ sector, applicationKind, region }: ProgressFilters): CellGroup {
	return { sector, applicationKind, region };
}

/** The view that holds a group; null where no release splits that far, such as a region of one sector. */
export function viewOf({ sector, applicationKind, region }: CellGroup): ReleaseView | null {
	if (region !== null) return sector === null && applicationKind === null ? 'region' : null;
	if (sector !== null) return applicationKind === null ? 'sector' : 'sectorAndApplicationKind';
	return applicationKind === null ? 'all' : 'applicationKind';
}
