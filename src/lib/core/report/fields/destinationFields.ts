import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseField } from '../caseField.ts';
import { fieldsAt } from './fieldsAt.ts';

/** What an hour is worth at each place it can go to. */
export function destinationFields({ destinations }: BusinessCase): CaseField[] {
	const { cash, moreCare } = destinations;
	const ofCash =
		cash &&
		fieldsAt(
			'destinations.cash',
			'cash',
			[
				['cashableShare', 'cashableShare', cash.cashableShare, 'percent', 'percent'],
				['cashableFrom', 'cashableFromMonth', cash.cashableFromMonth, 'whole', 'months'],
			],
			cash.evidenceGrade,
		);
	const ofMoreCare =
		moreCare &&
		fieldsAt(
			'destinations.moreCare',
			'moreCare',
			[
				['revenue', 'revenuePerHourEur', moreCare.revenuePerHourEur, 'euro', 'euroPerHour'],
				['variableCost', 'variableCostPerHourEur', moreCare.variableCostPerHourEur, 'euro', 'euroPerHour'],
				['room', 'annualRevenueRoomEur', moreCare.annualRevenueRoomEur, 'euro', 'euroPerYear'],
			],
			moreCare.evidenceGrade,
		);
	const ofOthers = (['betterCare', 'relief'] as const).flatMap((name) => {
		const valued = destinations[name];
		if (!valued) return [];
		const { valuePerHourEur, evidenceGrade } = valued;
		return fieldsAt(
			`destinations.${name}`,
			name,
			[['valuePerHour', 'valuePerHourEur', valuePerHourEur, 'euro', 'euroPerHour']],
			evidenceGrade,
		);
	});
	return [...(ofCash ?? []), ...(ofMoreCare ?? []), ...ofOthers];
}
