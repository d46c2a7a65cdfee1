import type { ProgressView } from '#lib/core/progress/progressView.ts';
import {
	chanceText,
	effectText,
	organisationsText,
	progressWords,
	rangeText,
} from '#lib/charts/progress/progressWords.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { Language } from '#lib/i18n/language.ts';

/** The first words of the page: what was found, how sure it is, and what it means for the goal. */
export interface ProgressHead {
	readonly sentence: string;
	readonly interval: string;
	readonly verdict: {
		readonly level: 'ok' | 'attention' | 'stop' | 'none';
		readonly word: string;
		readonly text: string;
	} | null;
	/** The same, found in the other way. */
	readonly other: string;
}

const levels = {
	notEnoughData: 'none',
	tooEarly: 'none',
	reached: 'ok',
	onTrack: 'ok',
	possible: 'attention',
	behind: 'attention',
	farBehind: 'stop',
} as const;

export function progressHead(view: ProgressView, { progress }: Dictionary, language: Language): ProgressHead {
	const words = progressWords(language);
	const otherFigures = view.other.figures;
	const other = otherFigures
		? progress.other[view.other.design](
				effectText(otherFigures.effect.estimate, words),
				rangeText(otherFigures.effect.low, otherFigures.effect.high, words),
				organisationsText(otherFigures.organisations, words),
			)
		: progress.otherHidden[view.other.design];
	const { figures, track } = view;
	if (!figures) {
		return view.isSplit
			? { sentence: progress.sentence.hidden, interval: progress.hiddenMore, verdict: null, other }
			: {
					sentence: progress.sentence.notSplit,
					interval: progress.notSplitMore,
					verdict: null,
					other: '',
				};
	}
	const { estimate, low, high } = figures.effect;
	const size = effectText(Math.abs(estimate), words);
	const found = progress.sentence[estimate < 0 ? 'more' : 'less'][view.design](size);
	const required = track?.required ?? null;
	const path =
		required === null ? '' : ` ${progress.sentence.path[view.filters.goal](effectText(required, words))}`;
	const spread = figures.prediction
		? progress.spread(rangeText(figures.prediction.low, figures.prediction.high, words))
		: '';
	return {
		sentence: found + path,
		interval: [
			progress.interval(rangeText(low, high, words)),
			progress.counts(organisationsText(figures.organisations, words), words.formats.number(figures.persons)),
			progress.noSample,
		].join(' '),
		verdict: track
			? {
					level: levels[track.class],
					word: progress.verdict[track.class],
					text: joined(
						track.probability === null ? '' : progress.chance(chanceText(track.probability, words)),
						spread,
						view.filters.goal === 'halve2030' && view.outlook
							? progress.outlook(effectText(view.outlook.flat, words))
							: '',
					),
				}
			: { level: 'none', word: progress.noVerdict, text: joined(spread, progress.noPlace) },
		other,
	};
}

function joined(...sentences: readonly string[]): string {
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
