import { baselineReferences, goalReferences } from '#lib/core/goal/reference.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import baselineFile from '../../datasets/reference/baselines.json';
import goalFile from '../../datasets/reference/goals.json';
import { sourceOf } from '#lib/i18n/sourceOf.ts';
import type { PageServerLoad } from './$types';

/** The national series of one source, and the goal agreed for the end of 2030. */
export const load: PageServerLoad = ({ locals }) => {
	const point = (entry: {
		id: string;
		date: string;
		value: number;
		source: string;
		series?: string | null;
		label: { nl: string; en: string };
	}) => ({
		day: parseIsoDate(entry.date)!,
		share: entry.value,
		label: entry.label[locals.language],
		source: sourceOf(entry, locals.language),
	});
	const series = baselineReferences(baselineFile).filter(
		({ series, sector }) => series === 'azw' && sector === null,
	);
	const goal = goalReferences(goalFile).find(({ id }) => id === 'max20')!;
	return { sector: { points: series.map(point), goal: { ...point(goal), day: parseIsoDate(goal.at)! } } };
};
