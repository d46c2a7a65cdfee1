import { createContext } from 'svelte';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { Language } from '#lib/i18n/language.ts';

/** The texts of the page in the reader's language; read through a function so that a change of language is followed. */
interface Reading {
	readonly texts: Dictionary;
	readonly language: Language;
}

export const [readTexts, provideTexts] = createContext<() => Reading>();
