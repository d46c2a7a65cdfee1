import { goalIds } from '../goal/goal.ts';
import { applicationKinds, regions, sectors } from '../publish/classification.ts';
import { poolDesigns } from './effect.ts';
import { noFilters, type ProgressFilters } from './progressFilters.ts';

/** The filters as they stand in an address, in this order: `sector=hospitals&doel=max20`. */
export const filterNames = {
	sector: 'sector',
	applicationKind: 'soort',
	region: 'provincie',
	design: 'opzet',
	goal: 'doel',
} as const satisfies Record<keyof ProgressFilters, string>;

/** Reads filters from an address; a word that is not known, or an empty one, chooses nothing. */
export function filtersFrom(valueOf: (name: string) => string | null): ProgressFilters {
	const one = <Word extends string>(words: readonly Word[], name: string): Word | null => {
		const found = valueOf(name);
		return words.find((word) => word === found) ?? null;
	};
	return {
		sector: one(sectors, filterNames.sector),
		applicationKind: one(applicationKinds, filterNames.applicationKind),
		region: one(regions, filterNames.region),
		design: one(poolDesigns, filterNames.design),
		goal: one(goalIds, filterNames.goal) ?? noFilters.goal,
	};
}

/** The one way to write a choice in an address, without `?`; empty when nothing was chosen. */
export function filterQuery(filters: ProgressFilters): string {
	const keys = Object.keys(filterNames) as (keyof ProgressFilters)[];
	return keys
		.filter((key) => filters[key] !== noFilters[key])
		.map((key) => `${filterNames[key]}=${String(filters[key])}`)
		.join('&');
}
