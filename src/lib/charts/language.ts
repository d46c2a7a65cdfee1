import { charts as dutch } from '#lib/i18n/nl/charts.ts';
import { charts as english } from '#lib/i18n/en/charts.ts';
import { formats as dutchFormats } from '#lib/i18n/nl/formats.ts';
import { formats as englishFormats } from '#lib/i18n/en/formats.ts';
import type { Formats } from '#lib/i18n/formats.ts';
import type { ChartTexts } from '#lib/i18n/nl/charts.ts';

export type ChartLanguage = 'nl' | 'en';

/** The words of the charts and the way numbers are written, in one language. */
export interface ChartWords {
	readonly texts: ChartTexts;
	readonly formats: Formats;
}

const words: Readonly<Record<ChartLanguage, ChartWords>> = {
	nl: { texts: dutch, formats: dutchFormats },
	en: { texts: english, formats: englishFormats },
};

export function chartWords(language: ChartLanguage): ChartWords {
	return words[language];
}
