import { issue, type Issue } from '../issue.ts';
import { absent, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { estimateIds, type Estimate, type EstimateId } from './estimate.ts';
import { pairedMinutesPerDay } from './pairedMinutesPerDay.ts';
import { minutesPer8h, shareDifference } from './shareDifference.ts';
import { shareReduction } from './shareReduction.ts';

export interface EstimateSettings {
	/** Bootstrap replicates. */
	readonly replicates: number;
	readonly seed: number;
}

type Estimator = (table: PersonPeriodTable, settings: EstimateSettings) => Outcome<Estimate>;

const estimators: Partial<Record<EstimateId, Estimator>> = {
	shareReduction,
	shareDifference,
	minutesPer8h,
	pairedMinutesPerDay,
};

/** Every estimate of the method, or null with the reason among the issues. */
export function allEstimates(
	table: PersonPeriodTable,
	settings: EstimateSettings,
): { readonly estimates: Record<EstimateId, Estimate | null>; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const estimates = {} as Record<EstimateId, Estimate | null>;
	for (const id of estimateIds) {
		const outcome =
			estimators[id]?.(table, settings) ?? absent(issue('notYetComputed', 'note', { estimate: id }));
		estimates[id] = outcome.value;
		if (outcome.value === null) {
			issues.push({ ...outcome.reason, where: { path: `estimates.${id}` } } as Issue);
		}
	}
	return { estimates, issues };
}
