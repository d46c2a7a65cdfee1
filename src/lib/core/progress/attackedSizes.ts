import type { Publication } from '../publish/publication.ts';
import type { CellFigures } from './release.ts';

/** A size that is public as a rounded sum. */
export interface AttackedSize {
	readonly id: 'persons' | 'fteCovered' | 'funding';
	readonly of: (publication: Publication) => number | null;
	readonly shown: (figures: CellFigures) => number | null;
}

/** The sizes that an attack on a release looks at. */
export const attackedSizes: readonly AttackedSize[] = [
	{ id: 'persons', of: ({ persons }) => persons, shown: ({ persons }) => persons },
	{ id: 'fteCovered', of: ({ fteCovered }) => fteCovered, shown: ({ fteCovered }) => fteCovered },
	{
		id: 'funding',
		of: ({ fundingAfterSubsidyEurPerYear }) => fundingAfterSubsidyEurPerYear,
		shown: ({ funding }) => funding?.eurPerYear ?? null,
	},
];
