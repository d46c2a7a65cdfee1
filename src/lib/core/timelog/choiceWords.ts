import { foldHeader } from './headerSynonyms.ts';

/** The few words by which a cell says which of two it is; the texts are folded first. */
function reader<Value>(words: readonly (readonly [Value, string])[]): (text: string) => Value | null {
	const meanings = new Map<string, Value>();
	for (const [value, list] of words) for (const word of list.split('|')) meanings.set(word, value);
	return (text) => meanings.get(foldHeader(text)) ?? null;
}

export type Period = 'before' | 'after';
export type Group = 'intervention' | 'control';

/** `voor`, `nulmeting`, `baseline`, `0` … against `na`, `1-meting`, `follow-up`, `1`. */
export const periodOfText = reader<Period>([
	[
		'before',
		'voor|vooraf|voormeting|voor ai|voor go live|nulmeting|0 meting|t0|0|before|pre|pre ai|baseline|zonder|zonder ai|fase 0|periode 0',
	],
	[
		'after',
		'na|nadien|achteraf|nameting|na ai|na go live|eenmeting|1 meting|t1|1|after|post|post ai|follow up|followup|met|met ai|fase 1|periode 1',
	],
]);

/** `interventie`, `pilot`, `ai` … against `controle`, `usual care`. */
export const groupOfText = reader<Group>([
	[
		'intervention',
		'interventie|interventiegroep|pilot|pilotgroep|ai|met ai|experimenteel|experiment|i|1|intervention|treatment|treated|exposed|user',
	],
	[
		'control',
		'controle|controlegroep|vergelijking|vergelijkingsgroep|geen ai|zonder ai|c|0|control|controls|comparison|usual care|unexposed|non user',
	],
]);

/** Yes and no in Dutch, English and the signs of exports. */
export const yesOrNo = reader<boolean>([
	[true, 'ja|j|yes|y|waar|true|1|1 0|x|aan|on|wel|met ai|ai'],
	[false, 'nee|n|no|onwaar|false|0|0 0|uit|off|niet|geen|zonder ai|geen ai'],
]);
