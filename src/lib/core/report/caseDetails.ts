import {
	type BusinessCase,
	costCategories,
	type CostLine,
	costUnits,
	frequencies,
	type OtherBenefit,
	type Party,
	partyKinds,
	type Role,
	type Subsidy,
	type Transfer,
	transferKinds,
} from '../business/businessCase.ts';
import { valueOf } from '../business/quantity.ts';
import type { CaseDetail } from './caseDetail.ts';
import { DetailsAt } from './fields/detailsAt.ts';

type PartyIds = readonly string[];

function partyDetails({ id, name, kind, required, outsideOptionEur }: Party): CaseDetail[] {
	const at = new DetailsAt(`parties.${id}`);
	return [
		at.name(name),
		at.choice('partyKind', 'kind', kind, 'partyKinds', partyKinds),
		at.yesNo('required', 'required', required),
		at.euros('outsideOption', 'outsideOptionEur', outsideOptionEur),
	];
}

function roleDetails({ id, name, party, reduction }: Role, parties: PartyIds, common: number): CaseDetail[] {
	const at = new DetailsAt(`roles.${id}`);
	return [
		at.name(name),
		at.choice('employer', 'party', party, 'parties', parties),
		at.given('hasOwnReduction', 'reduction', reduction !== null, common),
	];
}

/** The last month is only a detail when it is not the end of the horizon. */
function lastMonth(at: DetailsAt, toMonth: number, horizonMonths: number): CaseDetail {
	return at.months('toMonth', 'toMonth', toMonth >= horizonMonths - 1 ? null : toMonth, true);
}

function costDetails(line: CostLine, parties: PartyIds, horizonMonths: number): CaseDetail[] {
	const at = new DetailsAt(`costs.${line.id}`);
	return [
		at.name(line.name),
		at.choice('category', 'category', line.category, 'categories', costCategories),
		at.choice('payer', 'payer', line.payer, 'parties', parties),
		at.choice('unit', 'unit', line.unit, 'units', costUnits),
		at.choice('priceKind', 'price', line.price.kind, 'priceKinds', ['amount', 'tiers']),
		at.choice('every', 'every', line.every, 'frequencies', frequencies),
		at.months('fromMonth', 'fromMonth', line.fromMonth),
		...(line.every === 'once' ? [] : [lastMonth(at, line.toMonth, horizonMonths)]),
		at.share('vatRate', 'vatRate', line.vatRate),
		at.share('vatRecoverable', 'vatRecoverableShare', line.vatRecoverableShare),
		...(line.category === 'licence'
			? [
					at.months('contractEnd', 'contractEndMonth', line.contractEndMonth, true),
					at.months('notice', 'noticeMonths', line.noticeMonths),
				]
			: []),
		at.grade(line.evidenceGrade),
	];
}

function benefitDetails(benefit: OtherBenefit, parties: PartyIds, horizonMonths: number): CaseDetail[] {
	const at = new DetailsAt(`otherBenefits.${benefit.id}`);
	const { every } = benefit;
	return [
		at.name(benefit.name),
		at.choice('beneficiary', 'party', benefit.party, 'parties', parties),
		at.yesNo('isCash', 'cash', benefit.cash),
		at.choice('every', 'every', every, 'frequencies', frequencies),
		at.months('fromMonth', 'fromMonth', benefit.fromMonth),
		...(every === 'once'
			? []
			: [lastMonth(at, benefit.toMonth, horizonMonths), at.rate('index', 'index', benefit.index)]),
		at.grade(benefit.evidenceGrade),
	];
}

function subsidyDetails(subsidy: Subsidy, parties: PartyIds): CaseDetail[] {
	const at = new DetailsAt(`subsidies.${subsidy.id}`);
	return [
		at.name(subsidy.name),
		at.choice('grantor', 'grantor', subsidy.grantor, 'parties', parties),
		at.choice('receiver', 'receiver', subsidy.receiver, 'parties', parties),
		at.several('eligible', 'eligible', subsidy.eligible, 'categories', costCategories),
		at.yesNo('vatEligible', 'vatEligible', subsidy.vatEligible),
		at.months('fromMonth', 'fromMonth', subsidy.fromMonth),
		at.given('hasCap', 'capEur', subsidy.capEur !== null, 0),
		at.share('advanceShare', 'advanceShare', subsidy.advanceShare),
		at.months('settlementLag', 'settlementLagMonths', subsidy.settlementLagMonths),
	];
}

function transferDetails(transfer: Transfer, parties: PartyIds, horizonMonths: number): CaseDetail[] {
	const at = new DetailsAt(`transfers.${transfer.id}`);
	return [
		at.name(transfer.name),
		at.choice('from', 'from', transfer.from, 'parties', parties),
		at.choice('to', 'to', transfer.to, 'parties', parties),
		at.choice('transferKind', 'kind', transfer.kind, 'transferKinds', transferKinds),
		at.months('fromMonth', 'fromMonth', transfer.fromMonth),
		lastMonth(at, transfer.toMonth, horizonMonths),
	];
}

function destinationDetails({ destinations }: BusinessCase): [string, CaseDetail[]][] {
	return (['cash', 'moreCare', 'betterCare', 'relief'] as const).flatMap((name): [string, CaseDetail[]][] => {
		const destination = destinations[name];
		if (!destination) return [];
		const path = `destinations.${name}`;
		const at = new DetailsAt(path);
		const room = destinations.moreCare?.annualRevenueRoomEur ?? null;
		return [
			[
				path,
				[
					...(name === 'moreCare' ? [at.given('hasRoom', 'annualRevenueRoomEur', room !== null, 0)] : []),
					at.grade(destination.evidenceGrade),
				],
			],
		];
	});
}

/** What can be changed of each line, party and role beside its numbers, by the path of the line. */
export function caseDetails(businessCase: BusinessCase): ReadonlyMap<string, readonly CaseDetail[]> {
	const { horizonMonths, saving } = businessCase;
	const parties = businessCase.parties.map(({ id }) => id);
	const lines = <Line extends { readonly id: string }>(
		list: string,
		items: readonly Line[],
		details: (line: Line) => CaseDetail[],
	) => items.map((line): [string, CaseDetail[]] => [`${list}.${line.id}`, details(line)]);
	return new Map([
		...lines('parties', businessCase.parties, partyDetails),
		...lines('roles', businessCase.roles, (role) => roleDetails(role, parties, valueOf(saving.reduction))),
		...destinationDetails(businessCase),
		...lines('costs', businessCase.costs, (line) => costDetails(line, parties, horizonMonths)),
		...lines('otherBenefits', businessCase.otherBenefits, (line) =>
			benefitDetails(line, parties, horizonMonths),
		),
		...lines('subsidies', businessCase.subsidies, (line) => subsidyDetails(line, parties)),
		...lines('transfers', businessCase.transfers, (line) => transferDetails(line, parties, horizonMonths)),
	]);
}
