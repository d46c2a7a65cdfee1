import type { BusinessCase } from '../business/businessCase.ts';
import { discountDomain, rateDomain } from '../business/quantities.ts';
import type { CaseField, CaseGroup } from './caseField.ts';
import { destinationFields } from './fields/destinationFields.ts';
import { fieldsAt, type Shown } from './fields/fieldsAt.ts';
import { benefitFields, costFields, subsidyFields, transferFields } from './fields/moneyFields.ts';
import { roleFields, rolloutFields, savingFields } from './fields/peopleFields.ts';

function generalFields({ discounting, wageIndex, horizonMonths }: BusinessCase): CaseField[] {
	const perYear = ['percent', 'percentPerYear'] as const;
	const rates: readonly Shown[] =
		discounting.kind === 'nominal'
			? [['discountRate', 'discountRate', discounting.discountRate, ...perYear, discountDomain]]
			: [
					['realDiscountRate', 'realDiscountRate', discounting.realDiscountRate, ...perYear, discountDomain],
					['inflation', 'inflation', discounting.inflation, ...perYear, discountDomain],
				];
	return fieldsAt('', null, [
		...rates,
		['wageIndex', 'wageIndex', wageIndex, ...perYear, rateDomain],
		['horizon', 'horizonMonths', horizonMonths, 'whole', 'months', { low: 1, high: 180 }],
	]);
}

/** The assumptions of a case in six groups, in the order in which a finance person asks for them. */
export function caseFields(businessCase: BusinessCase): CaseGroup[] {
	const { roles, costs, otherBenefits, subsidies, transfers } = businessCase;
	return [
		{ id: 'saving', fields: savingFields(businessCase) },
		{ id: 'rollout', fields: rolloutFields(businessCase) },
		{ id: 'roles', fields: roles.flatMap(roleFields) },
		{ id: 'destinations', fields: destinationFields(businessCase) },
		{ id: 'money', fields: [...costs.flatMap(costFields), ...otherBenefits.flatMap(benefitFields)] },
		{
			id: 'agreements',
			fields: [
				...subsidies.flatMap(subsidyFields),
				...transfers.flatMap(transferFields),
				...generalFields(businessCase),
			],
		},
	];
}
