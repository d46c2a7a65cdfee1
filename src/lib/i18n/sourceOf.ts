import { dictionaries } from './dictionary.ts';
import type { Language } from './language.ts';

/** The source of a reference value in the reader's language: by its id, by its series, else as the data words it. */
export function sourceOf(
	{ id, series, source }: { readonly id: string; readonly series?: string | null; readonly source: string },
	language: Language,
): string {
	const { sources } = dictionaries[language].common;
	return sources[id] ?? sources[series ?? ''] ?? source;
}
