import type { Beneficiaries, BusinessCase, CostLine, Frequency } from '../../../business/businessCase.ts';
import { anyDomain } from '../../../business/quantities.ts';
import type { Assumption } from './assumption.ts';
import { AssumptionList } from './assumptionList.ts';

/** Months between two payments; 0 = one payment. */
const monthsBetween: Readonly<Record<Frequency, number>> = {
	once: 0,
	month: 1,
	year: 12,
};

function beneficiaryShares(
	path: string,
	beneficiaries: Beneficiaries,
	of: (party: string) => string,
): Assumption[] {
	return beneficiaries.flatMap(
		({ party, share }) =>
			new AssumptionList('destinations', `${path}.beneficiaries`, of(party)).share(
				party,
				'beneficiaryShare',
				share,
			).found,
	);
}

function destinationAssumptions(
	{ destinations }: BusinessCase,
	destinationName: (name: string) => string,
	partyName: (id: string) => string,
): Assumption[] {
	const { cash, moreCare, betterCare, relief } = destinations;
	const found: Assumption[] = [];
	const of = (name: string) => (party: string) => `${destinationName(name)}: ${partyName(party)}`;
	const list = (name: string, grade: number | null) =>
		new AssumptionList('destinations', `destinations.${name}`, destinationName(name), grade);
	if (cash) {
		found.push(
			...list('cash', cash.evidenceGrade)
				.share('share', 'destinationShare', cash.share)
				.share('cashableShare', 'cashableShare', cash.cashableShare)
				.whole('cashableFromMonth', 'cashableFrom', 'months', cash.cashableFromMonth).found,
		);
	}
	if (moreCare) {
		found.push(
			...list('moreCare', moreCare.evidenceGrade)
				.share('share', 'destinationShare', moreCare.share)
				.euro('revenuePerHourEur', 'revenue', 'euroPerHour', moreCare.revenuePerHourEur)
				.euro('variableCostPerHourEur', 'variableCost', 'euroPerHour', moreCare.variableCostPerHourEur)
				.euro('annualRevenueRoomEur', 'room', 'euroPerYear', moreCare.annualRevenueRoomEur).found,
			...beneficiaryShares('destinations.moreCare', moreCare.beneficiaries, of('moreCare')),
		);
	}
	for (const [name, valued] of [
		['betterCare', betterCare],
		['relief', relief],
	] as const) {
		if (!valued) continue;
		found.push(
			...list(name, valued.evidenceGrade)
				.share('share', 'destinationShare', valued.share)
				.euro('valuePerHourEur', 'valuePerHour', 'euroPerHour', valued.valuePerHourEur).found,
			...beneficiaryShares(`destinations.${name}`, valued.beneficiaries, of(name)),
		);
	}
	return found;
}

function costAssumptions(line: CostLine): Assumption[] {
	const { price, unit, every } = line;
	const list = new AssumptionList('costs', `costs.${line.id}`, line.name, line.evidenceGrade)
		.party('payer', 'ofParty', line.payer)
		.category('category', 'category', line.category);
	if (price.kind === 'amount') list.euro('amountEur', 'price', `${unit}.${every}`, price.amountEur);
	else {
		price.tiers.forEach(({ fromUnits }, place) =>
			list.number(`tiers.${place}.fromUnits`, 'tierFrom', 'users', fromUnits),
		);
		price.tiers.forEach(({ amountEur }, place) =>
			list.euro(`tiers.${place}.amountEur`, 'tierPrice', `${unit}.${every}`, amountEur),
		);
		list.number('pooledUnits', 'pooledUnits', 'users', price.pooledUnits);
	}
	list
		.whole('every', 'everyMonths', 'months', monthsBetween[every])
		.whole('fromMonth', 'fromMonth', 'months', line.fromMonth)
		.whole('toMonth', 'toMonth', 'months', line.toMonth)
		.rate('index', 'index', line.index)
		.share('vatRate', 'vatRate', line.vatRate)
		.share('vatRecoverableShare', 'vatRecoverable', line.vatRecoverableShare);
	if (line.contractEndMonth !== null) {
		list
			.whole('contractEndMonth', 'contractEnd', 'months', line.contractEndMonth)
			.whole('noticeMonths', 'noticeMonths', 'months', line.noticeMonths);
	}
	return list.found;
}

/** Where the hours go, and every line of money. */
export function moneyAssumptions(
	businessCase: BusinessCase,
	destinationName: (name: string) => string,
	partyName: (id: string) => string,
): Assumption[] {
	const ofBenefits = businessCase.otherBenefits.flatMap(
		(line) =>
			new AssumptionList('otherBenefits', `otherBenefits.${line.id}`, line.name, line.evidenceGrade)
				.party('party', 'ofParty', line.party)
				.anyEuro('amountEur', 'benefit', `total.${line.every}`, line.amountEur)
				.flag('cash', 'inCash', line.cash)
				.whole('every', 'everyMonths', 'months', monthsBetween[line.every])
				.whole('fromMonth', 'fromMonth', 'months', line.fromMonth)
				.whole('toMonth', 'toMonth', 'months', line.toMonth)
				.rate('index', 'index', line.index).found,
	);
	const ofSubsidies = businessCase.subsidies.flatMap((subsidy) => {
		const list = new AssumptionList('subsidies', `subsidies.${subsidy.id}`, subsidy.name)
			.party('grantor', 'grantor', subsidy.grantor)
			.party('receiver', 'receiver', subsidy.receiver);
		subsidy.eligible.forEach((category, place) => list.category(`eligible.${place}`, 'eligible', category));
		return list
			.whole('fromMonth', 'subsidyFrom', 'months', subsidy.fromMonth)
			.whole('toMonth', 'lastMonth', 'months', subsidy.toMonth)
			.share('share', 'subsidyShare', subsidy.share)
			.euro('capEur', 'cap', 'euro', subsidy.capEur)
			.flag('vatEligible', 'vatEligible', subsidy.vatEligible)
			.share('advanceShare', 'advance', subsidy.advanceShare)
			.whole('settlementLagMonths', 'settlementLag', 'months', subsidy.settlementLagMonths)
			.share('probability', 'probability', subsidy.probability).found;
	});
	const ofTransfers = businessCase.transfers.flatMap(({ id, name, from, to, kind, amount, ...span }) => {
		const list = new AssumptionList('transfers', `transfers.${id}`, name)
			.party('from', 'transferFrom', from)
			.party('to', 'transferTo', to);
		if (kind === 'shareOfCashBenefit') list.share('amountShare', 'shareOfBenefit', amount, anyDomain);
		else if (kind === 'perRealisedHour') list.anyEuro('amountEur', 'perHour', 'euroPerHour', amount);
		else list.anyEuro('amountEur', 'perMonth', 'euroPerMonth', amount);
		return list
			.whole('fromMonth', 'fromMonth', 'months', span.fromMonth)
			.whole('toMonth', 'toMonth', 'months', span.toMonth).found;
	});
	return [
		...destinationAssumptions(businessCase, destinationName, partyName),
		...ofBenefits,
		...businessCase.costs.flatMap(costAssumptions),
		...ofSubsidies,
		...ofTransfers,
	];
}
