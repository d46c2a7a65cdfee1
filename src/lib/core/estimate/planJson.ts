import type { Issue } from '../issue.ts';
import type { Plan } from './planMeasurement.ts';

export const PLAN_SCHEMA = 'halftijd/plan@1';

/** `halftijd/plan@1`: the exported form of a plan. `say` words an issue in the language of the reader. */
export function planJson(
	plan: Plan,
	issues: readonly Issue[],
	version: string,
	say: (found: Issue) => string,
) {
	return {
		schema: PLAN_SCHEMA,
		version,
		persons: plan.persons,
		days: plan.days,
		effectMinutes: plan.effectMinutes,
		power: plan.power,
		alpha: plan.alpha,
		tau: plan.tau,
		sigma: plan.sigma,
		varD: plan.varD,
		solvedFor: plan.solvedFor,
		registrationMinutes: plan.registrationMinutes,
		curve: plan.curve,
		issues: issues.map((found) => ({
			code: found.code,
			severity: found.severity,
			where: found.where,
			message: say(found),
		})),
	};
}
