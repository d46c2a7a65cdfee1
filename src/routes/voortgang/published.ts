import { comparableUnit, isCompared } from '#lib/core/goal/comparableEffects.ts';
import { baselineReferences, goalReferences, publishedEffects } from '#lib/core/goal/reference.ts';
import { nationalSeries } from '#lib/core/progress/nationalSeries.ts';
import type { PublishedKnowledge } from '#lib/charts/progress/progressFigures.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import type { Language } from '#lib/i18n/language.ts';
import { sourceOf } from '#lib/i18n/sourceOf.ts';
import baselineFile from '../../../datasets/reference/baselines.json';
import goalFile from '../../../datasets/reference/goals.json';
import effectsFile from '../../../datasets/reference/publishedEffects.json';
import subsidyFile from '../../../datasets/reference/subsidies.json';

const national = nationalSeries(baselineReferences(baselineFile), goalReferences(goalFile));
const relativeEffects = publishedEffects(effectsFile).filter(
	(effect) => comparableUnit(effect) === 'relative',
);

/** What others published, beside the participants: the official series, and effects on the scale of a reduction. */
export function publishedKnowledge(language: Language): PublishedKnowledge {
	const { effects } = dictionaries[language];
	return {
		national,
		effects: relativeEffects.map((effect) => ({
			id: effect.id,
			label: effect.label[language],
			detail: effects.detail(effects.designs[effect.design], effect.date.slice(0, 4), effect.status === 'M'),
			source: sourceOf(effect, language),
			isOwn: false,
			isCompared: isCompared(effect),
			change: effect.value,
			low: effect.low ?? null,
			high: effect.high ?? null,
		})),
	};
}

/** Public money that was named for what comes after the subsidies of today, in euros. */
export function namedBudgets() {
	const named = (id: string) => {
		const found = subsidyFile.find((entry) => entry.id === id);
		if (found?.unit !== 'eur') throw new Error(`The reference files lack the amount of ${id}.`);
		return { year: found.date.slice(0, 4), eur: found.value };
	};
	return { first: named('azwa2027'), second: named('azwa2028'), nictiz: named('nictizRegistration') };
}
