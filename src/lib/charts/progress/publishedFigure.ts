import type { ProgressView } from '#lib/core/progress/progressView.ts';
import type { EffectRow, EffectsData } from '../publishedEffects.ts';
import { organisationsText, type ProgressWords } from './progressWords.ts';

/** Published effects of the same scale, with the participants above them; less time is below zero there. */
export function publishedData(
	{ figures, design, release }: ProgressView,
	effects: readonly EffectRow[],
	words: ProgressWords,
): EffectsData {
	const { texts } = words;
	const own: EffectRow[] = figures
		? [
				{
					id: 'own',
					label: texts.published.own[design],
					detail: texts.published.ownDetail(organisationsText(figures.organisations, words), release.id),
					source: texts.published.ownSource,
					isOwn: true,
					isCompared: design === 'controlled',
					change: -figures.effect.estimate,
					low: -figures.effect.high,
					high: -figures.effect.low,
				},
			]
		: [];
	return { groups: [{ unit: 'relative', label: texts.published.group, rows: [...own, ...effects] }] };
}
