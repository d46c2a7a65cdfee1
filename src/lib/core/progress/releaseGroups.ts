import { applicationKinds, regions, sectors } from '../publish/classification.ts';
import type { Publication } from '../publish/publication.ts';
import type { Line } from '../publish/publicTable.ts';
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

const cellsOf = (view: ReleaseView, holds: (group: CellGroup) => boolean = () => true) =>
	releaseGroups.flatMap((cell, index) => (cell.view === view && holds(cell.group) ? [index] : []));

/** How the groups split each other, as numbers in `releaseGroups`. */
export const releaseLines: readonly Line[] = [
	...(['sector', 'applicationKind', 'region'] as const).map((view) => ({
		parent: 0,
		children: cellsOf(view),
	})),
	...(['sector', 'applicationKind'] as const).flatMap((view) =>
		cellsOf(view).map((parent) => {
			const value = releaseGroups[parent]!.group[view];
			return { parent, children: cellsOf('sectorAndApplicationKind', (group) => group[view] === value) };
		}),
	),
];
