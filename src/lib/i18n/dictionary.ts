import { en } from './en/dictionary.ts';
import type { Language } from './language.ts';
import { nl } from './nl/dictionary.ts';

/** Every text of the interface. Dutch sets the shape; the compiler proves that English is complete. */
export type Dictionary = typeof nl;

export const dictionaries: Readonly<Record<Language, Dictionary>> = { nl, en };
