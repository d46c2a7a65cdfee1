import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase } from './businessCase.ts';
import { type CostFlow, costFlow } from './costs.ts';
import { bookDestinations, correctedBenefit, type DestinationHours } from './destinations.ts';
import { discountFactors, nominalRate } from './discount.ts';
import { dueMonths } from './due.ts';
import { modelYear, yearlyGrowth } from './growth.ts';
import { hoursOf, type RoleHours } from './hours.ts';
import { valueOf } from './quantity.ts';
import { type SubsidyFlow, subsidyFlow } from './subsidies.ts';
import { transferFlow } from './transfers.ts';
import { type Users, usersOf } from './users.ts';

/** The signed lines of one party by month: costs below zero, so that the net cash is a plain sum. */
export interface PartyLedger<T> {
	readonly cost: T[];
	readonly subsidy: T[];
	readonly benefitCash: T[];
	readonly benefitNonCash: T[];
	readonly transfer: T[];
	/** Subsidies and transfers received, and those paid, both ≥ 0: the sides of the benefit–cost ratio. */
	readonly received: T[];
	readonly paidOut: T[];
}

/** Every flow of a case by month. Parties, roles, costs, subsidies and transfers are in the order of the case. */
export interface Ledger<T> {
	readonly rate: T;
	readonly discount: readonly T[];
	readonly users: Users<T>;
	readonly roleHours: readonly RoleHours<T>[];
	readonly destinationHours: DestinationHours<T>;
	readonly costs: readonly CostFlow<T>[];
	readonly subsidies: readonly SubsidyFlow<T>[];
	readonly transfers: readonly (readonly T[])[];
	readonly parties: readonly PartyLedger<T>[];
}

/** The monthly ledger in any arithmetic; `corrected` applies the evidence grades. */
export function ledgerOf<T>(a: Arithmetic<T>, businessCase: BusinessCase, corrected = false): Ledger<T> {
	const { horizonMonths } = businessCase;
	const none = () => Array.from({ length: horizonMonths }, () => a.zero);
	const parties = businessCase.parties.map((): PartyLedger<T> => ({
		cost: none(),
		subsidy: none(),
		benefitCash: none(),
		benefitNonCash: none(),
		transfer: none(),
		received: none(),
		paidOut: none(),
	}));
	const partyIndex = new Map(businessCase.parties.map((party, index) => [party.id, index]));
	const ledgerFor = (id: string) => parties[partyIndex.get(id)!]!;
	const addTo = (column: T[], month: number, value: T) => {
		column[month] = a.add(column[month]!, value);
	};

	const rate = nominalRate(a, businessCase.discounting);
	const users = usersOf(a, businessCase);
	const roleHours = hoursOf(a, businessCase, users);
	const destinationHours = bookDestinations(
		a,
		businessCase,
		roleHours,
		(party, month, value, cash) =>
			addTo(cash ? parties[party]!.benefitCash : parties[party]!.benefitNonCash, month, value),
		corrected,
	);
	for (const benefit of businessCase.otherBenefits) {
		const index = yearlyGrowth(a, benefit.index, horizonMonths);
		const ledger = ledgerFor(benefit.party);
		for (const month of dueMonths(benefit, horizonMonths)) {
			const value = a.multiply(a.of(valueOf(benefit.amountEur)), index[modelYear(month)]!);
			const booked = correctedBenefit(a, value, benefit.evidenceGrade, corrected);
			addTo(benefit.cash ? ledger.benefitCash : ledger.benefitNonCash, month, booked);
		}
	}

	const costs = businessCase.costs.map((line) => {
		const flow = costFlow(a, businessCase, line, users, corrected);
		const { cost } = ledgerFor(line.payer);
		flow.borne.forEach((amount, month) => {
			cost[month] = a.subtract(cost[month]!, amount);
		});
		return flow;
	});

	const move = (from: string, to: string, column: 'subsidy' | 'transfer', flow: readonly T[]) => {
		const payer = ledgerFor(from);
		const payee = ledgerFor(to);
		flow.forEach((amount, month) => {
			if (a.isZero(amount)) return;
			payer[column][month] = a.subtract(payer[column][month]!, amount);
			addTo(payee[column], month, amount);
			const back = a.isNegative(amount);
			const size = back ? a.subtract(a.zero, amount) : amount;
			addTo((back ? payee : payer).paidOut, month, size);
			addTo((back ? payer : payee).received, month, size);
		});
	};
	const subsidies = businessCase.subsidies.map((subsidy) => {
		const flow = subsidyFlow(a, businessCase, subsidy, costs);
		move(subsidy.grantor, subsidy.receiver, 'subsidy', flow.payment);
		return flow;
	});
	// Transfers look at cash benefits only, never at each other, so their order does not matter.
	const transfers = businessCase.transfers.map((transfer) => {
		const flow = transferFlow(a, businessCase, transfer, roleHours, ledgerFor(transfer.from).benefitCash);
		move(transfer.from, transfer.to, 'transfer', flow);
		return flow;
	});

	return {
		rate,
		discount: discountFactors(a, rate, horizonMonths),
		users,
		roleHours,
		destinationHours,
		costs,
		subsidies,
		transfers,
		parties,
	};
}
