import type { Plan } from './planMeasurement.ts';

/**
 * What endless days would find with so many persons, in minutes a day: τ alone is left of the spread, so the effect of
 * a point of the curve shrinks by τ/√(τ² + 2σ²/D). By persons; zero everywhere when τ is zero.
 */
export function planLimit(
	plan: Plan,
): readonly { readonly persons: number; readonly effectMinutes: number }[] {
	const fewestDays = Math.min(...plan.curve.map(({ days }) => days));
	return plan.curve
		.filter(({ days }) => days === fewestDays)
		.map(({ persons, days, effectMinutes }) => ({
			persons,
			effectMinutes: effectMinutes * (plan.tau / Math.sqrt(plan.tau ** 2 + (2 * plan.sigma ** 2) / days)),
		}));
}
