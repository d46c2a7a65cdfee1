import type { Formats } from '#lib/i18n/formats.ts';
import { caseCharts as english } from '#lib/i18n/en/caseCharts.ts';
import { formats as englishFormats } from '#lib/i18n/en/formats.ts';
import { caseCharts as dutch, type CaseChartTexts } from '#lib/i18n/nl/caseCharts.ts';
import { formats as dutchFormats } from '#lib/i18n/nl/formats.ts';
import type { ChartLanguage } from '../language.ts';

/** The words of the charts of a business case, in one language. */
export interface CaseWords {
	readonly texts: CaseChartTexts;
	readonly formats: Formats;
}

const words: Readonly<Record<ChartLanguage, CaseWords>> = {
	nl: { texts: dutch, formats: dutchFormats },
	en: { texts: english, formats: englishFormats },
};

export function caseWords(language: ChartLanguage): CaseWords {
	return words[language];
}
