import type { Plan } from '#lib/core/estimate/planMeasurement.ts';
import type { PlanCurveData, PlanCurvePoint } from './planCurve.ts';

/** The chart of a plan: a line per number of days, its own among them, above what endless days would find. */
export function curveOfPlan(plan: Plan, limit: readonly PlanCurvePoint[]): PlanCurveData {
	const days = [...new Set(plan.curve.map((point) => point.days))];
	return {
		lines: days.map((count) => ({
			days: count,
			isOwn: count === plan.days,
			points: plan.curve
				.filter((point) => point.days === count)
				.map(({ persons, effectMinutes }) => ({ persons, effectMinutes })),
		})),
		limit,
		own:
			plan.persons === null || plan.effectMinutes === null
				? null
				: { persons: plan.persons, days: plan.days, effectMinutes: plan.effectMinutes },
	};
}
