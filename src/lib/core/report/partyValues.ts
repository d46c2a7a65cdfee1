import type { BusinessCase, Party } from '../business/businessCase.ts';
import type { CaseResult } from '../business/caseResult.ts';
import type { LedgerLine } from '../business/caseYears.ts';
import { ledgerLines } from '../business/caseYears.ts';

/** Present values of one party in euros, signed as in the ledger: costs below zero. */
export interface PartyValues {
	readonly party: Party;
	readonly values: { readonly [Line in LedgerLine]: number };
	readonly npvCash: number;
	readonly npvTotal: number;
}

/** What each party pays and gains over the whole horizon, as present values, in the order of the case. */
export function partyValues(businessCase: BusinessCase, result: CaseResult): PartyValues[] {
	const factors = Array.from({ length: result.horizonMonths }, (_, month) =>
		Math.pow(1 + result.discountRate, -month / 12),
	);
	return businessCase.parties.map((party) => {
		const ledger = result.ledger[party.id]!;
		const values = Object.fromEntries(
			ledgerLines.map((line) => [
				line,
				ledger[line].reduce((sum, amount, month) => sum + amount * factors[month]!, 0),
			]),
		) as PartyValues['values'];
		const { cash, total } = result.results.parties[party.id]!;
		return { party, values, npvCash: cash.npv, npvTotal: total.npv };
	});
}
