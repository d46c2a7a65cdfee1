import type { BusinessCase, CostUnit, TransferKind } from '#lib/core/business/businessCase.ts';
import { valueOf } from '#lib/core/business/quantity.ts';
import type { CaseEdit } from '../caseEdit.ts';

function unitEdits(businessCase: BusinessCase, line: string, unit: CostUnit): CaseEdit[] {
	const path = `costs.${line}`;
	const price = businessCase.costs.find(({ id }) => id === line)?.price;
	const one: CaseEdit[] =
		unit === 'total' && price?.kind === 'tiers' ? priceEdits(businessCase, line, 'amount') : [];
	return [...one, { path: `${path}.unit`, value: unit }];
}

/** One price, or a price list that begins with that price; a list needs users to count. */
function priceEdits(businessCase: BusinessCase, line: string, kind: string): CaseEdit[] {
	const path = `costs.${line}`;
	const found = businessCase.costs.find(({ id }) => id === line);
	if (!found || found.price.kind === kind) return [];
	if (found.price.kind === 'tiers') {
		return [
			{ path: `${path}.tiers`, value: undefined },
			{ path: `${path}.pooledUnits`, value: undefined },
			{ path: `${path}.amountEur`, value: found.price.tiers[0]!.amountEur },
		];
	}
	const tiers = [{ fromUnits: 0, amountEur: valueOf(found.price.amountEur) }];
	return [
		{ path: `${path}.amountEur`, value: undefined },
		{ path: `${path}.tiers`, value: tiers },
		...(found.unit === 'total' ? [{ path: `${path}.unit`, value: 'perUser' }] : []),
	];
}

function transferEdits(businessCase: BusinessCase, line: string, kind: TransferKind): CaseEdit[] {
	const path = `transfers.${line}`;
	const before = businessCase.transfers.find(({ id }) => id === line)?.kind;
	const isShare = kind === 'shareOfCashBenefit';
	const wasShare = before === 'shareOfCashBenefit';
	const amount: CaseEdit[] =
		isShare === wasShare
			? []
			: [
					{ path: `${path}.${isShare ? 'amountEur' : 'amountShare'}`, value: undefined },
					{ path: `${path}.${isShare ? 'amountShare' : 'amountEur'}`, value: 0 },
				];
	return [...amount, { path: `${path}.kind`, value: kind }];
}

/**
 * The changes that go with a choice: most are one word, some have to change what hangs on it.
 *
 * @param value undefined takes an optional choice away
 */
export function choiceEdits(businessCase: BusinessCase, path: string, value: unknown): readonly CaseEdit[] {
	const [list, line = '', key] = path.split('.');
	if (list === 'costs' && key === 'unit') return unitEdits(businessCase, line, value as CostUnit);
	if (list === 'costs' && key === 'price') return priceEdits(businessCase, line, String(value));
	if (list === 'transfers' && key === 'kind') {
		return transferEdits(businessCase, line, value as TransferKind);
	}
	if (key === 'evidenceGrade') return [{ path, value: value === '' ? undefined : Number(value) }];
	return [{ path, value }];
}

/** Another step at the end of a price list: at the same price, from twice as many users on. */
export function addTierEdits(businessCase: BusinessCase, line: string): readonly CaseEdit[] {
	const price = businessCase.costs.find(({ id }) => id === line)?.price;
	if (price?.kind !== 'tiers') return [];
	const last = price.tiers.at(-1)!;
	const next = { fromUnits: last.fromUnits > 0 ? last.fromUnits * 2 : 50, amountEur: last.amountEur };
	return [{ path: `costs.${line}.tiers`, value: [...price.tiers, next] }];
}
