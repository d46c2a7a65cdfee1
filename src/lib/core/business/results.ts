import type { Arithmetic } from './arithmetic.ts';
import { type InternalRate, internalRates } from './internalRate.ts';
import type { Ledger } from './ledger.ts';
import { modifiedRate } from './modifiedRate.ts';
import { type Payback, paybackOf } from './payback.ts';
import { HALF_A_CENT } from './subsidies.ts';

/** What a flow is worth (B of the result format). Undefined ratios are null. */
export interface FlowResult {
	readonly npv: number;
	readonly irr: InternalRate;
	readonly mirr: number | null;
	readonly paybackMonths: Payback;
	readonly discountedPaybackMonths: Payback;
	readonly pvBenefits: number;
	readonly pvCosts: number;
	readonly bcr: number | null;
	readonly roi: number | null;
}

/** The results of one party, or of all together (R of the result format). */
export interface PartyResult {
	readonly cash: FlowResult;
	readonly total: FlowResult;
	/** The deepest undiscounted cumulative cash; month null when it never falls below zero. */
	readonly peakFunding: { readonly eur: number; readonly month: number | null };
	readonly ownCostPerRealisedHourEur: number | null;
}

export interface Results {
	readonly parties: readonly PartyResult[];
	readonly joint: PartyResult;
}

/** Flows this small are rounding, not money: they give a flow no sign. */
const NO_MONEY = 1e-6;

/** One side of the table: flows with the benefits and costs they consist of, by month. */
interface Sides<T> {
	readonly net: readonly T[];
	readonly benefits: readonly T[];
	readonly costs: readonly T[];
}

function cumulative<T>(a: Arithmetic<T>, flow: readonly T[]): T[] {
	let sum = a.zero;
	return flow.map((value) => (sum = a.add(sum, value)));
}

function presentValue<T>(a: Arithmetic<T>, flow: readonly T[], discount: readonly T[]): T {
	return flow.reduce((sum, value, month) => a.add(sum, a.multiply(value, discount[month]!)), a.zero);
}

function flowResult<T>(a: Arithmetic<T>, sides: Sides<T>, ledger: Ledger<T>): FlowResult {
	const { discount } = ledger;
	const limit = a.of(-HALF_A_CENT);
	const below = (flow: readonly T[]) => cumulative(a, flow).map((sum) => a.lessThan(sum, limit));
	const numbers = sides.net.map((value) => {
		const number = a.toNumber(value);
		return Math.abs(number) <= NO_MONEY ? 0 : number;
	});
	const pvBenefits = presentValue(a, sides.benefits, discount);
	const pvCosts = presentValue(a, sides.costs, discount);
	const npv = a.subtract(pvBenefits, pvCosts);
	const rate = a.toNumber(ledger.rate);
	const years = numbers.map((_, month) => month / 12);
	const hasCosts = a.toNumber(pvCosts) > NO_MONEY;
	let rates: InternalRate | null = null;
	return {
		npv: a.toNumber(npv),
		// Looked for when somebody reads it: the search takes most of the time of a case, and typing waits for the rest.
		get irr() {
			return (rates ??= internalRates(numbers, { stepYears: 1 / 12 }));
		},
		mirr: modifiedRate(numbers, years, rate, rate),
		paybackMonths: paybackOf(below(sides.net)),
		discountedPaybackMonths: paybackOf(below(sides.net.map((value, m) => a.multiply(value, discount[m]!)))),
		pvBenefits: a.toNumber(pvBenefits),
		pvCosts: a.toNumber(pvCosts),
		bcr: hasCosts ? a.toNumber(a.divide(pvBenefits, pvCosts)) : null,
		roi: hasCosts ? a.toNumber(a.divide(npv, pvCosts)) : null,
	};
}

function peakFunding<T>(a: Arithmetic<T>, cash: readonly T[]): PartyResult['peakFunding'] {
	const sums = cumulative(a, cash);
	const lowest = sums.reduce((least, sum) => (a.lessThan(sum, least) ? sum : least), a.zero);
	// Half a cent keeps the rounding of doubles from moving the month of an equal low.
	const halfACent = a.of(HALF_A_CENT);
	if (!a.lessThan(lowest, a.subtract(a.zero, halfACent))) return { eur: 0, month: null };
	const limit = a.add(lowest, halfACent);
	const month = sums.findIndex((sum) => a.lessThan(sum, limit));
	return { eur: a.toNumber(a.subtract(a.zero, lowest)), month };
}

/** Results per party and joint. Jointly, subsidies and transfers are left out: they sum to zero. */
export function resultsOf<T>(a: Arithmetic<T>, ledger: Ledger<T>): Results {
	const add = (...columns: (readonly T[])[]): T[] =>
		ledger.discount.map((_, month) => columns.reduce((sum, column) => a.add(sum, column[month]!), a.zero));
	const negative = (column: readonly T[]) => column.map((value) => a.subtract(a.zero, value));
	const realised = ledger.roleHours.reduce(
		(sum, role) => role.realised.reduce((total, hours) => a.add(total, hours), sum),
		a.zero,
	);
	const result = (
		benefitCash: readonly T[],
		benefitNonCash: readonly T[],
		received: readonly T[],
		ownCost: readonly T[],
		paidOut: readonly T[],
	): PartyResult => {
		const costs = add(ownCost, paidOut);
		const benefits = add(benefitCash, received);
		const cash = { net: add(benefits, negative(costs)), benefits, costs };
		const allBenefits = add(benefits, benefitNonCash);
		const total = { net: add(allBenefits, negative(costs)), benefits: allBenefits, costs };
		const cost = ownCost.reduce((sum, value) => a.add(sum, value), a.zero);
		return {
			cash: flowResult(a, cash, ledger),
			total: flowResult(a, total, ledger),
			peakFunding: peakFunding(a, cash.net),
			ownCostPerRealisedHourEur:
				a.toNumber(realised) > NO_MONEY ? a.toNumber(a.divide(cost, realised)) : null,
		};
	};
	const parties = ledger.parties;
	const none = ledger.discount.map(() => a.zero);
	return {
		parties: parties.map((party) =>
			result(party.benefitCash, party.benefitNonCash, party.received, negative(party.cost), party.paidOut),
		),
		joint: result(
			add(...parties.map((party) => party.benefitCash)),
			add(...parties.map((party) => party.benefitNonCash)),
			none,
			negative(add(...parties.map((party) => party.cost))),
			none,
		),
	};
}
