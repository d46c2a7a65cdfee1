import type { Field } from './fields.ts';
import { dateParts } from './date.ts';
import { fieldOfHeader } from './headerSynonyms.ts';

const MANY_TEXTS: ReadonlySet<Field> = new Set(['person', 'date', 'start', 'end', 'minutes']);

/**
 * Whether a column with tens of thousands of different texts can still be a person, a moment or a duration. Other
 * meanings have few different texts, so anything else is free text or a numbering.
 */
export function couldBeNeeded(name: string, samples: readonly string[]): boolean {
	const meaning = fieldOfHeader(name);
	if (meaning && MANY_TEXTS.has(meaning.field)) return true;
	const moments = samples.filter((text) => (dateParts(text)?.clock ?? '') !== '').length;
	return moments * 2 > samples.length;
}
