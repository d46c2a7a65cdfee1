import type { BusinessCase, Role, Use } from '../../business/businessCase.ts';
import { rateDomain } from '../../business/quantities.ts';
import type { CaseField } from '../caseField.ts';
import { fieldsAt } from './fieldsAt.ts';

/** A tool can cost time, and cannot take away more than all of it. */
const reductionDomain = { low: -1, high: 1 };

export function savingFields({ saving }: BusinessCase): CaseField[] {
	return fieldsAt('saving', null, [
		['reduction', 'reduction', saving.reduction, 'percent', 'percent', reductionDomain],
		['realisedShare', 'realisedShare', saving.realisedShare, 'percent', 'percent'],
		['persistence', 'persistencePerYear', saving.persistencePerYear, 'percent', 'percentPerYear', rateDomain],
	]);
}

function useFields(use: Use): CaseField[] {
	switch (use.kind) {
		case 'everyone':
			return [];
		case 'ramp':
			return fieldsAt('use', 'use', [
				['startMonth', 'startMonth', use.ramp.startMonth, 'whole', 'months'],
				['months', 'months', use.ramp.months, 'whole', 'months'],
				['useFrom', 'from', use.ramp.from, 'percent', 'percent'],
				['useTo', 'to', use.ramp.to, 'percent', 'percent'],
			]);
		case 'userTypes':
			return use.types.flatMap(({ type, share, startMonth, months, to }, place) =>
				fieldsAt(`use.userTypes.${place}`, type, [
					['typeShare', 'share', share, 'percent', 'percent'],
					['startMonth', 'startMonth', startMonth, 'whole', 'months'],
					['months', 'months', months, 'whole', 'months'],
					['useTo', 'to', to, 'percent', 'percent'],
				]),
			);
	}
}

export function rolloutFields({ rollout, use }: BusinessCase): CaseField[] {
	return [
		...fieldsAt('rollout', 'rollout', [
			['startMonth', 'startMonth', rollout.startMonth, 'whole', 'months'],
			['months', 'months', rollout.months, 'whole', 'months'],
			['rolloutFrom', 'from', rollout.from, 'percent', 'percent'],
			['rolloutTo', 'to', rollout.to, 'percent', 'percent'],
		]),
		...useFields(use),
	];
}

export function roleFields(role: Role): CaseField[] {
	const minutes = ['number', 'minutesPerDay'] as const;
	return fieldsAt(`roles.${role.id}`, role.name, [
		['headcount', 'headcount', role.headcount, 'number', 'persons'],
		['workdays', 'workdaysPerYear', role.workdaysPerYear, 'number', 'days', { low: 0, high: 366 }],
		['baselineMinutes', 'baselineAdminMinutesPerDay', role.baselineAdminMinutesPerDay, ...minutes],
		['reviewMinutes', 'extraReviewMinutesPerDay', role.extraReviewMinutesPerDay, ...minutes],
		['hourlyCost', 'hourlyCostEur', role.hourlyCostEur, 'euro', 'euroPerHour'],
		['ownReduction', 'reduction', role.reduction, 'percent', 'percent', reductionDomain],
	]);
}
