import { applicationKinds, regions, sectors } from '../publish/classification.ts';
import type { Publication } from '../publish/publication.ts';
import { releaseViews, type CellGroup, type ReleaseView } from './release.ts';

/** A public group, whoever is in it. */
export interface ReleaseGroup {
	readonly view: ReleaseView;
	readonly group: CellGroup;
}

const ALL: CellGroup = { sector: null, applicationKind: null, region: null };

const groupsOfView: Readonly<Record<ReleaseView, readonly CellGroup[]>> = {
	all: [ALL],
	sector: sectors.map((sector) => ({ ...ALL, sector })),
	applicationKind: applicationKinds.map((applicationKind) => ({ ...ALL, applicationKind })),
	region: regions.map((region) => ({ ...ALL, region })),
	sectorAndApplicationKind: sectors.flatMap((sector) =>
		applicationKinds.map((applicationKind) => ({ ...ALL, sector, applicationKind })),
	),
};

/** Every public group in the fixed order of a release. */
export const releaseGroups: readonly ReleaseGroup[] = releaseViews.flatMap((view) =>
	groupsOfView[view].map((group) => ({ view, group })),
);

/** True when the publication belongs to the group. */
export function isInGroup(publication: Publication, { sector, applicationKind, region }: CellGroup): boolean {
	return (
		(sector === null || sector === publication.sector) &&
		(applicationKind === null || applicationKind === publication.applicationKind) &&
		(region === null || region === publication.region)
	);
}
