import { publishedEffects } from '#lib/core/goal/reference.ts';
import { sourceOf } from '#lib/i18n/sourceOf.ts';
import effectsFile from '../../../datasets/reference/publishedEffects.json';
import type { PageServerLoad } from './$types';

/** The published share of users for whom the tool became a habit: a scenario takes it over. */
const HIGH_USE = 'jama2026HighUse';

export const load: PageServerLoad = ({ locals }) => {
	const found = publishedEffects(effectsFile).find(({ id }) => id === HIGH_USE);
	if (!found) throw new Error(`published effect ${HIGH_USE} is missing`);
	return {
		publishedUse: {
			share: found.value,
			label: found.label[locals.language],
			source: sourceOf(found, locals.language),
		},
	};
};
