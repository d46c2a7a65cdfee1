import { filterQuery, filtersFrom } from '#lib/core/progress/filterQuery.ts';
import type { ProgressFilters } from '#lib/core/progress/progressFilters.ts';
import { isLanguage } from '#lib/i18n/language.ts';

/** What an address of the public figures asks for. */
export interface Choice {
	readonly filters: ProgressFilters;
	/** The filters as they stand in an address, without `?`. */
	readonly query: string;
	/** The one way to write this choice and its language, with `?` when it is not empty. */
	readonly search: string;
}

/** Reads a choice; what is not known chooses nothing, so that every address leads to one that we gave ourselves. */
export function readChoice({ searchParams }: URL): Choice {
	const filters = filtersFrom((name) => searchParams.get(name));
	const query = filterQuery(filters);
	const language = searchParams.get('lang');
	const parts = [query, isLanguage(language) ? `lang=${language}` : ''].filter((part) => part !== '');
	return { filters, query, search: parts.length === 0 ? '' : `?${parts.join('&')}` };
}
