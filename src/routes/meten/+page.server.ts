import { baselineReferences, goalReferences } from '#lib/core/goal/reference.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import baselineFile from '../../../datasets/reference/baselines.json';
import goalFile from '../../../datasets/reference/goals.json';
import type { PageServerLoad } from './$types';

/** Baselines to choose from and the sources of the goals, in the reader's language. */
export const load: PageServerLoad = ({ locals }) => ({
	baselines: baselineReferences(baselineFile).map((entry) => ({
		id: entry.id,
		share: entry.value,
		day: parseIsoDate(entry.date)!,
		label: entry.label[locals.language],
		source: entry.source,
		contested: entry.contested,
	})),
	goalSources: Object.fromEntries(
		goalReferences(goalFile).map(({ id, source, date }) => [id, `${source}, ${date}`]),
	),
});
