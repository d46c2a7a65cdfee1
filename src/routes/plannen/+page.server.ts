import { planningDefaults, type PlanningDefault } from '#lib/core/estimate/planningDefaults.ts';
import { comparableUnit, isCompared } from '#lib/core/goal/comparableEffects.ts';
import { publishedEffects } from '#lib/core/goal/reference.ts';
import defaultsFile from '../../../datasets/reference/planningDefaults.json';
import effectsFile from '../../../datasets/reference/publishedEffects.json';
import type { PageServerLoad } from './$types';

/** Where a plan starts without a measurement, and the effects that were found with a control group. */
export const load: PageServerLoad = ({ locals }) => {
	const { tau, sigma, registrationMinutesPerDay } = planningDefaults(defaultsFile);
	const written = ({ value, source, status }: PlanningDefault) => ({
		value,
		source,
		isBelief: status === 'M',
	});
	return {
		defaults: {
			tau: written(tau),
			sigma: written(sigma),
			registrationMinutesPerDay: written(registrationMinutesPerDay),
		},
		effects: publishedEffects(effectsFile)
			.filter((effect) => isCompared(effect) && comparableUnit(effect) === 'minutes')
			.map(({ id, label, value, source, date, status }) => ({
				id,
				label: label[locals.language],
				minutes: value,
				source: source.includes(date.slice(0, 4)) ? source : `${source}, ${date.slice(0, 4)}`,
				isBelief: status === 'M',
			})),
	};
};
