import { error, redirect } from '@sveltejs/kit';
import { progressView } from '#lib/core/progress/progressView.ts';
import { readChoice } from '#lib/server/progress/readChoice.ts';
import { libraryOf, prefixOf, storeOf } from '#lib/server/releases/stores.ts';
import { namedBudgets, publishedKnowledge } from './published.ts';

/**
 * All that the page of a release shows. Without an id it is the newest release. A choice has one address: any other way
 * of writing it, such as that of the form, is sent on to it.
 */
export async function loadProgress(url: URL, language: App.Locals['language'], id?: string) {
	const store = storeOf(url.pathname);
	const library = libraryOf(store);
	const ids = await library.list();
	const { filters, query, search } = readChoice(url);
	if (url.search !== search) {
		const asked = url.searchParams.get('uitgave');
		const toRelease = asked === null ? id : ids.find((each) => each === asked);
		const path = `${prefixOf(store)}/voortgang${toRelease === undefined ? '' : `/${toRelease}`}`;
		redirect(303, path + search);
	}
	const chain = await library.chain(id);
	if (id !== undefined && chain === null) error(404);
	return {
		store,
		prefix: prefixOf(store),
		query,
		isPermalink: id !== undefined,
		releases: [...ids].reverse(),
		view: chain && progressView(chain, filters),
		known: publishedKnowledge(language),
		budgets: namedBudgets(),
	};
}

export type ProgressData = Awaited<ReturnType<typeof loadProgress>>;
