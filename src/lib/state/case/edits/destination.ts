import type { BusinessCase, Destinations } from '#lib/core/business/businessCase.ts';
import type { CaseEdit } from '../caseEdit.ts';

/** Gives hours to a destination that the case does not have yet; what an hour is worth there is still to be filled in. */
export function destinationEdits(
	{ parties }: BusinessCase,
	name: keyof Destinations,
	share: number,
): readonly CaseEdit[] {
	const beneficiaries = { [parties[0]!.id]: 1 };
	const values = {
		cash: { share, cashableShare: 0, cashableFromMonth: 0 },
		moreCare: { share, revenuePerHourEur: 0, variableCostPerHourEur: 0, beneficiaries },
		betterCare: { share, valuePerHourEur: 0, beneficiaries },
		relief: { share, valuePerHourEur: 0, beneficiaries },
	};
	return [{ path: `destinations.${name}`, value: values[name] }];
}
