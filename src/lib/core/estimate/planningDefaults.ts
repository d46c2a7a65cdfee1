import { sourcedNumbers, type BothLanguages, type Sourced } from '../reference.ts';

/** A value that a plan starts from until somebody has measured their own. */
export interface PlanningDefault extends Sourced<number> {
	readonly id: 'planTau' | 'planSigma' | 'planRegistrationMinutes';
	readonly label: BothLanguages;
}

export interface PlanningDefaults {
	readonly tau: PlanningDefault;
	readonly sigma: PlanningDefault;
	readonly registrationMinutesPerDay: PlanningDefault;
}

/** The entries of `datasets/reference/planningDefaults.json`; throws when one is missing or not above zero. */
export function planningDefaults(data: readonly unknown[]): PlanningDefaults {
	const entries = sourcedNumbers(data) as readonly PlanningDefault[];
	const find = (id: PlanningDefault['id']) => {
		const entry = entries.find((one) => one.id === id);
		if (!entry || entry.value <= 0) throw new Error(`Planning default missing or not above zero: ${id}`);
		return entry;
	};
	return {
		tau: find('planTau'),
		sigma: find('planSigma'),
		registrationMinutesPerDay: find('planRegistrationMinutes'),
	};
}
