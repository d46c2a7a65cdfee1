import type { BusinessCase } from '../business/businessCase.ts';
import type { CaseResult } from '../business/caseResult.ts';
import { doubleArithmetic } from '../business/doubleArithmetic.ts';
import { hoursOf } from '../business/hours.ts';
import { ledgerOf } from '../business/ledger.ts';
import { usersOf } from '../business/users.ts';

/** From what was measured to what can be paid with, over the whole horizon, in hours. */
export interface HoursSteps {
	/** When everybody with access used it as those who were measured. */
	readonly measured: number;
	readonly used: number;
	readonly realised: number;
	/** Hours that become money: released budgets and paid extra care. */
	readonly cashable: number;
}

/** From what comes in to what is left, for all parties together, as present values in euros. Costs are below zero. */
export interface MoneySteps {
	readonly benefitCash: number;
	readonly benefitNonCash: number;
	/** VAT that cannot be recovered included. */
	readonly licence: number;
	readonly otherCosts: number;
	readonly net: number;
}

export function hoursSteps(businessCase: BusinessCase, { hours }: CaseResult): HoursSteps {
	const a = doubleArithmetic;
	const everyone: BusinessCase = { ...businessCase, use: { kind: 'everyone' } };
	const measured = hoursOf(a, everyone, usersOf(a, everyone)).reduce(
		(sum, { gross }) => gross.reduce((total, month) => total + month, sum),
		0,
	);
	return {
		measured,
		used: hours.total.gross,
		realised: hours.total.realised,
		cashable: hours.total.cashReleased + hours.total.paid,
	};
}

export function moneySteps(businessCase: BusinessCase, result: CaseResult): MoneySteps {
	const ledger = ledgerOf(doubleArithmetic, businessCase);
	const present = (flow: readonly number[]) =>
		flow.reduce((sum, amount, month) => sum + amount * ledger.discount[month]!, 0);
	const licence = -businessCase.costs.reduce(
		(sum, line, index) => (line.category === 'licence' ? sum + present(ledger.costs[index]!.borne) : sum),
		0,
	);
	const { cash, total } = result.results.joint;
	return {
		benefitCash: cash.pvBenefits,
		benefitNonCash: total.pvBenefits - cash.pvBenefits,
		licence,
		otherCosts: -total.pvCosts - licence,
		net: total.npv,
	};
}
