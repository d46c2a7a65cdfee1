import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase } from './businessCase.ts';
import type { DestinationHours } from './destinations.ts';
import { modelYear } from './growth.ts';
import type { Ledger } from './ledger.ts';
import type { ByParty } from './byParty.ts';

/** H of the result format, one number per key, or one list by month. */
export type Hours<T> = {
	readonly [Key in 'gross' | 'realised' | keyof DestinationHours<unknown>]: T;
};

export type LedgerLine = 'cost' | 'subsidy' | 'benefitCash' | 'benefitNonCash' | 'transfer';

/** Y of the result format: the year's totals of one party, or of all together. */
export type YearTotals = { readonly [Key in LedgerLine | 'netCash' | 'netTotal']: number };

export interface CaseYear {
	/** Model year, from 1. */
	readonly year: number;
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly hours: Hours<number>;
	readonly parties: ByParty<YearTotals>;
	readonly joint: YearTotals;
}

export const ledgerLines: readonly LedgerLine[] = [
	'cost',
	'subsidy',
	'benefitCash',
	'benefitNonCash',
	'transfer',
];

/** All hours by month, roles together. */
export function monthlyHours<T>(a: Arithmetic<T>, ledger: Ledger<T>): Hours<readonly T[]> {
	const sum = (key: 'gross' | 'realised') =>
		ledger.discount.map((_, month) =>
			ledger.roleHours.reduce((total, role) => a.add(total, role[key][month]!), a.zero),
		);
	return { gross: sum('gross'), realised: sum('realised'), ...ledger.destinationHours };
}

export function mapHours<From, To>(hours: Hours<From>, change: (value: From) => To): Hours<To> {
	return Object.fromEntries(
		Object.entries(hours).map(([key, value]) => [key, change(value as From)]),
	) as unknown as Hours<To>;
}

/** Totals by model year; the last year may be short. */
export function yearsOf<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
	monthly: Hours<readonly T[]>,
): CaseYear[] {
	const last = businessCase.horizonMonths - 1;
	return Array.from({ length: modelYear(last) + 1 }, (_, year) => {
		const fromMonth = 12 * year;
		const toMonth = Math.min(fromMonth + 11, last);
		const total = (flow: readonly T[]) =>
			flow.slice(fromMonth, toMonth + 1).reduce((sum, value) => a.add(sum, value), a.zero);
		const totals = (lines: Readonly<Record<LedgerLine, T>>): YearTotals => {
			const netCash = a.add(a.add(lines.cost, lines.subsidy), a.add(lines.benefitCash, lines.transfer));
			return {
				cost: a.toNumber(lines.cost),
				subsidy: a.toNumber(lines.subsidy),
				benefitCash: a.toNumber(lines.benefitCash),
				benefitNonCash: a.toNumber(lines.benefitNonCash),
				transfer: a.toNumber(lines.transfer),
				netCash: a.toNumber(netCash),
				netTotal: a.toNumber(a.add(netCash, lines.benefitNonCash)),
			};
		};
		const ofParties = ledger.parties.map(
			(party) =>
				Object.fromEntries(ledgerLines.map((line) => [line, total(party[line])])) as Record<LedgerLine, T>,
		);
		const joint = Object.fromEntries(
			ledgerLines.map((line) => [
				line,
				// Jointly these are zero by construction; in doubles a residue of rounding would remain.
				line === 'subsidy' || line === 'transfer'
					? a.zero
					: ofParties.reduce((sum, party) => a.add(sum, party[line]), a.zero),
			]),
		) as Record<LedgerLine, T>;
		return {
			year: year + 1,
			fromMonth,
			toMonth,
			hours: mapHours(monthly, (flow) => a.toNumber(total(flow))),
			parties: Object.fromEntries(
				businessCase.parties.map((party, index) => [party.id, totals(ofParties[index]!)]),
			),
			joint: totals(joint),
		};
	});
}
