import type { Publication } from '../publish/publication.ts';
import { countedPublications } from './countedPublications.ts';
import type { PoolDesign } from './effect.ts';
import { isInGroup, releaseGroups } from './releaseGroups.ts';
import type { ReleaseRecord } from './releaseRecord.ts';
import type { CellFigures } from './release.ts';

/** Who is in each public group of one design, in the order of `releaseGroups`. */
export type Members = readonly (readonly Publication[])[];

/** One release of the past for one design: who was in each group, and which figures it showed. */
export interface PastRelease {
	readonly id: string;
	readonly members: Members;
	readonly figures: readonly (CellFigures | null)[];
}

export function membersOf(publications: readonly Publication[], design: PoolDesign): Members {
	const counted = countedPublications(publications, design);
	return releaseGroups.map(({ group }) => counted.filter((publication) => isInGroup(publication, group)));
}

export function pastRelease({ release, publications }: ReleaseRecord, design: PoolDesign): PastRelease {
	return {
		id: release.id,
		members: membersOf(publications, design),
		figures: release.cells.filter((cell) => cell.design === design).map(({ figures }) => figures),
	};
}
