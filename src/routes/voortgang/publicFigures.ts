import { redirect } from '@sveltejs/kit';
import { progressFigures, type ProgressFigure } from '#lib/charts/progress/progressFigures.ts';
import { progressView, type ProgressView } from '#lib/core/progress/progressView.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { Language } from '#lib/i18n/language.ts';
import { readChoice } from '#lib/server/progress/readChoice.ts';
import { libraryOf, storeOf, type StoreName } from '#lib/server/releases/stores.ts';
import { publishedKnowledge } from './published.ts';

/** What a file, an archive or an embedded figure is made of. */
export interface PublicFigures {
	readonly store: StoreName;
	readonly release: Release;
	readonly view: ProgressView;
	readonly figures: readonly ProgressFigure[];
	readonly language: Language;
	readonly query: string;
}

/** The figures of a release for the choice in an address, which is sent on to the one way of writing it; null: no such release. */
export async function publicFigures(url: URL, id: string, language: Language): Promise<PublicFigures | null> {
	const { filters, query, search } = readChoice(url);
	if (url.search !== search) redirect(303, url.pathname + search);
	const store = storeOf(url.pathname);
	const chain = await libraryOf(store).chain(id);
	const release = chain?.at(-1);
	if (!chain || !release) return null;
	const view = progressView(chain, filters);
	const figures = progressFigures(view, publishedKnowledge(language), language);
	return { store, release, view, figures, language, query };
}

/** What stands before the extension: `halftijd-demonstratie-2026-3-pad`. */
export function fileName({ store, release }: PublicFigures, part: string): string {
	return ['halftijd', ...(store === 'demonstration' ? ['demonstratie'] : []), release.id, part].join('-');
}
