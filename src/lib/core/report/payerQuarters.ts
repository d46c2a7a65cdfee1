import type { BusinessCase } from '../business/businessCase.ts';
import { calendarMonth } from '../business/calendar.ts';
import { doubleArithmetic } from '../business/doubleArithmetic.ts';
import { ledgerOf } from '../business/ledger.ts';
import { licencePayer } from '../business/licence.ts';

/** Cash of the party that pays the licence in three months, in euros; what goes out is below zero. */
export interface PayerQuarter {
	/** First month, as the ledger counts. */
	readonly fromMonth: number;
	readonly year: number;
	readonly licence: number;
	readonly otherCosts: number;
	readonly subsidy: number;
	readonly transfer: number;
	readonly benefit: number;
	readonly net: number;
}

export interface PayerCash {
	readonly party: string;
	/** First and last month in which a subsidy of this party can accrue; null without one. */
	readonly window: { readonly from: number; readonly to: number } | null;
	readonly quarters: readonly PayerQuarter[];
}

const QUARTER = 3;

/** Quarter by quarter what the licence payer pays and receives in cash; null without a licence. */
export function payerQuarters(businessCase: BusinessCase): PayerCash | null {
	const a = doubleArithmetic;
	const ledger = ledgerOf(a, businessCase);
	const payer = licencePayer(a, businessCase, ledger);
	if (payer === null) return null;
	const { id } = businessCase.parties[payer]!;
	const party = ledger.parties[payer]!;
	const licence = ledger.discount.map((_, month) =>
		businessCase.costs.reduce(
			(sum, line, index) =>
				line.category === 'licence' && line.payer === id ? sum - ledger.costs[index]!.borne[month]! : sum,
			0,
		),
	);
	const own = businessCase.subsidies.filter(({ receiver }) => receiver === id);
	const quarters: PayerQuarter[] = [];
	for (let fromMonth = 0; fromMonth < businessCase.horizonMonths; fromMonth += QUARTER) {
		const total = (flow: readonly number[]) =>
			flow.slice(fromMonth, fromMonth + QUARTER).reduce((sum, amount) => sum + amount, 0);
		const cost = total(party.cost);
		const part = {
			licence: total(licence),
			subsidy: total(party.subsidy),
			transfer: total(party.transfer),
			benefit: total(party.benefitCash),
		};
		quarters.push({
			fromMonth,
			year: calendarMonth(businessCase, fromMonth).year,
			...part,
			otherCosts: cost - part.licence,
			net: cost + part.subsidy + part.transfer + part.benefit,
		});
	}
	return {
		party: id,
		window:
			own.length === 0
				? null
				: {
						from: Math.min(...own.map(({ fromMonth }) => fromMonth)),
						to: Math.min(businessCase.horizonMonths - 1, Math.max(...own.map(({ toMonth }) => toMonth))),
					},
		quarters,
	};
}
