import {
	costCategories,
	type CostLine,
	costUnits,
	frequencies,
	type Price,
	type Tier,
} from './businessCase.ts';
import { below, type FieldReader, type Json } from './fieldReader.ts';
import { nonNegativeDomain, rateDomain, shareDomain } from './quantities.ts';
import { readQuantity } from './readQuantity.ts';
import { type CaseContext, monthDomain, readGrade, readParty, readSpan } from './readShared.ts';

function readTiers(reader: FieldReader, item: Json, path: string): Price {
	const tiers = reader.list(item, 'tiers', path).flatMap((value, place): Tier[] => {
		const at = `${below(path, 'tiers')}.${place}`;
		const tier = reader.object(value, at, ['fromUnits', 'amountEur']);
		if (!tier) return [];
		return [
			{
				fromUnits: reader.number(tier, 'fromUnits', at, nonNegativeDomain),
				amountEur: reader.number(tier, 'amountEur', at, nonNegativeDomain),
			},
		];
	});
	const first = tiers[0];
	if (!first) reader.error('emptyList', below(path, 'tiers'), { list: 'tiers' });
	else if (first.fromUnits !== 0) {
		reader.error('firstTierNotZero', `${below(path, 'tiers')}.0.fromUnits`, { found: first.fromUnits });
	}
	tiers.forEach((tier, place) => {
		const before = tiers[place - 1];
		if (!before || tier.fromUnits > before.fromUnits) return;
		reader.error('tiersNotRising', `${below(path, 'tiers')}.${place}.fromUnits`, {
			before: before.fromUnits,
			found: tier.fromUnits,
		});
	});
	return {
		kind: 'tiers',
		tiers: tiers.length > 0 ? tiers : [{ fromUnits: 0, amountEur: 0 }],
		pooledUnits: reader.number(item, 'pooledUnits', path, nonNegativeDomain, 0),
	};
}

function readPrice(reader: FieldReader, item: Json, path: string, unit: CostLine['unit']): Price {
	const hasTiers = reader.has(item, 'tiers');
	const hasAmount = reader.has(item, 'amountEur');
	if (hasTiers && hasAmount) reader.error('givenTwice', path, { first: 'amountEur', second: 'tiers' });
	if (!hasTiers && !hasAmount) {
		reader.error('givenNeither', path, { first: 'amountEur', second: 'tiers' });
		return { kind: 'amount', amountEur: 0 };
	}
	if (!hasTiers) {
		if (reader.has(item, 'pooledUnits'))
			reader.error('givenTwice', path, { first: 'amountEur', second: 'pooledUnits' });
		return { kind: 'amount', amountEur: readQuantity(reader, item, 'amountEur', path, nonNegativeDomain) };
	}
	if (unit === 'total') reader.error('tiersNeedUsers', path, { unit });
	return readTiers(reader, item, path);
}

const costKeys = [
	...[
		'id',
		'name',
		'category',
		'payer',
		'amountEur',
		'tiers',
		'pooledUnits',
		'unit',
		'every',
		'fromMonth',
		'toMonth',
	],
	...['vatRate', 'vatRecoverableShare', 'index', 'contractEndMonth', 'noticeMonths', 'evidenceGrade'],
];

export function readCosts(reader: FieldReader, source: Json, context: CaseContext): CostLine[] {
	return reader.identified(source, 'costs', true, costKeys, (item, path) => {
		const unit = reader.oneOf(item, 'unit', path, costUnits);
		return {
			id: reader.identifier(item, path),
			name: reader.text(item, 'name', path),
			category: reader.oneOf(item, 'category', path, costCategories),
			payer: readParty(reader, item, 'payer', path, context),
			price: readPrice(reader, item, path, unit),
			unit,
			every: reader.oneOf(item, 'every', path, frequencies),
			...readSpan(reader, item, path, context),
			// A rate of 21 instead of 0.21 is the mistake to catch, so VAT is a share here.
			vatRate: reader.number(item, 'vatRate', path, shareDomain, 0),
			vatRecoverableShare: reader.number(item, 'vatRecoverableShare', path, shareDomain, 0),
			index: reader.number(item, 'index', path, rateDomain, 0),
			contractEndMonth: reader.has(item, 'contractEndMonth')
				? reader.whole(item, 'contractEndMonth', path, monthDomain)
				: null,
			noticeMonths: reader.whole(item, 'noticeMonths', path, monthDomain, 0),
			evidenceGrade: readGrade(reader, item, path),
		};
	});
}
