import type { Dictionary } from './dictionary.ts';
import type { Language } from './language.ts';

const loaders: Readonly<Record<Language, () => Promise<Dictionary>>> = {
	nl: async () => (await import('./nl/dictionary.ts')).nl,
	en: async () => (await import('./en/dictionary.ts')).en,
};

/** The texts of one language. A browser fetches the other language only when it is asked for. */
export function loadDictionary(language: Language): Promise<Dictionary> {
	return loaders[language]();
}
