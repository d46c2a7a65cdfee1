import type { Formats } from '#lib/i18n/formats.ts';
import { classification as englishClasses } from '#lib/i18n/en/classification.ts';
import { formats as englishFormats } from '#lib/i18n/en/formats.ts';
import { progressFigures as english } from '#lib/i18n/en/progressFigures.ts';
import { classification as dutchClasses } from '#lib/i18n/nl/classification.ts';
import { formats as dutchFormats } from '#lib/i18n/nl/formats.ts';
import { progressFigures as dutch, type ProgressFigureTexts } from '#lib/i18n/nl/progressFigures.ts';
import type { ChartLanguage } from '../language.ts';

/** The words of the public figures, in one language. */
export interface ProgressWords {
	readonly texts: ProgressFigureTexts;
	readonly names: typeof dutchClasses;
	readonly formats: Formats;
}

const words: Readonly<Record<ChartLanguage, ProgressWords>> = {
	nl: { texts: dutch, names: dutchClasses, formats: dutchFormats },
	en: { texts: english, names: englishClasses, formats: englishFormats },
};

export function progressWords(language: ChartLanguage): ProgressWords {
	return words[language];
}

/** A rounded effect with its sign only where it is below zero: `9,5%`, `−0,5%`. */
export function effectText(effect: number, { formats }: ProgressWords): string {
	return formats.percent(effect, 1);
}

export function rangeText(low: number, high: number, words: ProgressWords): string {
	return words.texts.range(words.formats.number(low * 100, 1), words.formats.percent(high, 1));
}

/** A chance rounded to 5%: its ends are no certainties. */
export function chanceText(probability: number, { texts, formats }: ProgressWords): string {
	if (probability <= 0) return texts.chanceLow;
	return probability >= 1 ? texts.chanceHigh : texts.chance(formats.percent(probability, 0));
}

export function organisationsText(count: number, { texts, formats }: ProgressWords): string {
	return texts.organisations(formats.number(count), count === 1);
}
