import { comparableUnit, isCompared } from '#lib/core/goal/comparableEffects.ts';
import { baselineReferences, goalReferences, publishedEffects } from '#lib/core/goal/reference.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import baselineFile from '../../../datasets/reference/baselines.json';
import goalFile from '../../../datasets/reference/goals.json';
import effectsFile from '../../../datasets/reference/publishedEffects.json';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { sourceOf } from '#lib/i18n/sourceOf.ts';
import type { PageServerLoad } from './$types';

/** Baselines to choose from and the sources of the goals, in the reader's language. */
export const load: PageServerLoad = ({ locals }) => ({
	baselines: baselineReferences(baselineFile).map((entry) => ({
		id: entry.id,
		share: entry.value,
		day: parseIsoDate(entry.date)!,
		label: entry.label[locals.language],
		source: sourceOf(entry, locals.language),
		contested: entry.contested,
	})),
	goalSources: Object.fromEntries(
		goalReferences(goalFile).map((entry) => [
			entry.id,
			`${sourceOf(entry, locals.language)}, ${dictionaries[locals.language].formats.date(parseIsoDate(entry.date))}`,
		]),
	),
	effects: publishedEffects(effectsFile).map((effect) => ({
		id: effect.id,
		label: effect.label[locals.language],
		source: sourceOf(effect, locals.language),
		year: effect.date.slice(0, 4),
		design: effect.design,
		isCompared: isCompared(effect),
		isBelief: effect.status === 'M',
		unit: effect.unit,
		beside: comparableUnit(effect),
		value: effect.value,
		low: effect.low ?? null,
		high: effect.high ?? null,
	})),
});
