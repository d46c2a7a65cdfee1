import type { CostLine, OtherBenefit, Subsidy, Transfer } from '../../business/businessCase.ts';
import { anyDomain, rateDomain } from '../../business/quantities.ts';
import type { CaseField } from '../caseField.ts';
import { fieldsAt, type Shown } from './fieldsAt.ts';

function priceFields({ price, unit, every }: CostLine): Shown[] {
	const per = `${unit}.${every}` as const;
	if (price.kind === 'amount') return [['price', 'amountEur', price.amountEur, 'euro', per]];
	return [
		...price.tiers.map(({ amountEur }, place): Shown => [
			'tierPrice',
			`tiers.${place}.amountEur`,
			amountEur,
			'euro',
			per,
		]),
		['pooledUnits', 'pooledUnits', price.pooledUnits, 'number', 'users'],
	];
}

/** What comes once has no growth of prices. */
const indexField = (every: CostLine['every'], index: number): Shown[] =>
	every === 'once' ? [] : [['index', 'index', index, 'percent', 'percentPerYear', rateDomain]];

export function costFields(line: CostLine): CaseField[] {
	const shown = [...priceFields(line), ...indexField(line.every, line.index)];
	return fieldsAt(`costs.${line.id}`, line.name, shown, line.evidenceGrade);
}

export function benefitFields({ id, name, amountEur, every, evidenceGrade }: OtherBenefit): CaseField[] {
	return fieldsAt(
		`otherBenefits.${id}`,
		name,
		[['benefit', 'amountEur', amountEur, 'euro', `total.${every}`, anyDomain]],
		evidenceGrade,
	);
}

export function subsidyFields({ id, name, share, capEur, toMonth, probability }: Subsidy): CaseField[] {
	return fieldsAt(`subsidies.${id}`, name, [
		['subsidyShare', 'share', share, 'percent', 'percent'],
		['cap', 'capEur', capEur, 'euro', 'euro'],
		['lastMonth', 'toMonth', toMonth, 'whole', 'months'],
		['probability', 'probability', probability, 'percent', 'percent'],
	]);
}

export function transferFields({ id, name, kind, amount }: Transfer): CaseField[] {
	const shown: Shown =
		kind === 'shareOfCashBenefit'
			? ['shareOfBenefit', 'amountShare', amount, 'percent', 'percent', anyDomain]
			: kind === 'perRealisedHour'
				? ['perHour', 'amountEur', amount, 'euro', 'euroPerHour', anyDomain]
				: ['perMonth', 'amountEur', amount, 'euro', 'euroPerMonth', anyDomain];
	return fieldsAt(`transfers.${id}`, name, [shown]);
}
