import type { EpochDay } from '../period.ts';
import { type AfterSubsidy, afterSubsidyOf } from './afterSubsidy.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase } from './businessCase.ts';
import { monthText } from './calendar.ts';
import {
	type CaseYear,
	type Hours,
	type LedgerLine,
	ledgerLines,
	mapHours,
	monthlyHours,
	yearsOf,
} from './caseYears.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { type PartyResult, resultsOf } from './results.ts';
import type { ByParty } from './byParty.ts';
import { type WrongPocket, wrongPocketOf } from './wrongPocket.ts';

/** Results by party and joint (R of the result format). */
export interface ResultBlock {
	readonly parties: ByParty<PartyResult>;
	readonly joint: PartyResult;
}

/** The deterministic part of `halftijd/case-result@1`. */
export interface CaseResult {
	readonly title: string;
	/** `YYYY-MM` */
	readonly start: string;
	readonly horizonMonths: number;
	/** The effective nominal rate. */
	readonly discountRate: number;
	readonly hours: {
		readonly total: Hours<number>;
		readonly byRole: Readonly<Record<string, { readonly gross: number; readonly realised: number }>>;
		readonly monthly: Hours<readonly number[]>;
	};
	readonly ledger: ByParty<{ readonly [Line in LedgerLine]: readonly number[] }>;
	readonly years: readonly CaseYear[];
	readonly results: ResultBlock;
	readonly subsidies: readonly {
		readonly id: string;
		readonly accrued: number;
		readonly capReachedMonth: number | null;
		readonly settlementMonth: number;
	}[];
	readonly afterSubsidy: AfterSubsidy | null;
	readonly wrongPocket: { readonly total: WrongPocket; readonly cash: WrongPocket };
	/** With the evidence grades applied; null when nothing is graded. */
	readonly corrected: (ResultBlock & { readonly ungraded: readonly string[] }) | null;
}

export interface CaseOptions {
	/** For the days left to the budget deadline; null = not asked. */
	readonly today: EpochDay | null;
	/** false leaves the break-evens out, for live typing. Default true. */
	readonly breakEven?: boolean;
}

/** Paths of graded kinds of lines without a grade: they stand uncorrected in the corrected result. */
export function ungradedLines(businessCase: BusinessCase): string[] {
	const { destinations, otherBenefits, costs } = businessCase;
	const lines: [string, { readonly evidenceGrade: number | null }][] = [
		...Object.entries(destinations)
			.filter(([, destination]) => destination !== null)
			.map(([name, destination]): [string, { evidenceGrade: number | null }] => [
				`destinations.${name}`,
				destination as { evidenceGrade: number | null },
			]),
		...otherBenefits.map((line): [string, typeof line] => [`otherBenefits.${line.id}`, line]),
		...costs.map((line): [string, typeof line] => [`costs.${line.id}`, line]),
	];
	return lines.filter(([, line]) => line.evidenceGrade === null).map(([path]) => path);
}

function isGraded(businessCase: BusinessCase): boolean {
	const { destinations, otherBenefits, costs } = businessCase;
	return [...Object.values(destinations), ...otherBenefits, ...costs].some(
		(line) => line !== null && line.evidenceGrade !== null,
	);
}

function resultBlock<T>(a: Arithmetic<T>, businessCase: BusinessCase, ledger: Ledger<T>): ResultBlock {
	const results = resultsOf(a, ledger);
	return {
		parties: Object.fromEntries(
			businessCase.parties.map((party, index) => [party.id, results.parties[index]!]),
		),
		joint: results.joint,
	};
}

function pocketsOf<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
	results: ResultBlock,
): CaseResult['wrongPocket'] {
	const { parties } = businessCase;
	const pv = (flow: readonly T[]) =>
		flow.reduce((sum, value, month) => a.add(sum, a.multiply(value, ledger.discount[month]!)), a.zero);
	const grants = parties.map((party) =>
		a.toNumber(
			businessCase.subsidies.reduce(
				(sum, subsidy, index) =>
					subsidy.grantor === party.id ? a.add(sum, pv(ledger.subsidies[index]!.payment)) : sum,
				a.zero,
			),
		),
	);
	const costs = ledger.parties.map((party) => a.toNumber(a.subtract(a.zero, pv(party.cost))));
	const cashNpv = parties.map((party) => results.parties[party.id]!.cash.npv);
	const totalNpv = parties.map((party) => results.parties[party.id]!.total.npv);
	return {
		total: wrongPocketOf(businessCase, { npv: totalNpv, cashNpv, grants, costs }),
		cash: wrongPocketOf(businessCase, { npv: cashNpv, cashNpv, grants, costs }),
	};
}

/** Everything about a case that needs no chance, in the arithmetic given: decimals for files, doubles for typing. */
export function caseResultOf<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	options: CaseOptions,
): CaseResult {
	const ledger = ledgerOf(a, businessCase);
	const monthly = monthlyHours(a, ledger);
	const total = (flow: readonly T[]) => a.toNumber(flow.reduce((sum, value) => a.add(sum, value), a.zero));
	const results = resultBlock(a, businessCase, ledger);
	return {
		title: businessCase.title,
		start: monthText({ year: businessCase.startYear, month: businessCase.startMonthOfYear }),
		horizonMonths: businessCase.horizonMonths,
		discountRate: a.toNumber(ledger.rate),
		hours: {
			total: mapHours(monthly, total),
			byRole: Object.fromEntries(
				businessCase.roles.map((role, index) => {
					const { gross, realised } = ledger.roleHours[index]!;
					return [role.id, { gross: total(gross), realised: total(realised) }];
				}),
			),
			monthly: mapHours(monthly, (flow) => flow.map(a.toNumber)),
		},
		ledger: Object.fromEntries(
			businessCase.parties.map((party, index) => [
				party.id,
				Object.fromEntries(
					ledgerLines.map((line) => [line, ledger.parties[index]![line].map(a.toNumber)]),
				) as Record<LedgerLine, number[]>,
			]),
		),
		years: yearsOf(a, businessCase, ledger, monthly),
		results,
		subsidies: businessCase.subsidies.map((subsidy, index) => {
			const flow = ledger.subsidies[index]!;
			return {
				id: subsidy.id,
				accrued: a.toNumber(flow.accrued),
				capReachedMonth: flow.capReachedMonth,
				settlementMonth: flow.settlementMonth,
			};
		}),
		afterSubsidy: afterSubsidyOf(a, businessCase, ledger, options.today, options.breakEven ?? true),
		wrongPocket: pocketsOf(a, businessCase, ledger, results),
		corrected: isGraded(businessCase)
			? {
					...resultBlock(a, businessCase, ledgerOf(a, businessCase, true)),
					ungraded: ungradedLines(businessCase),
				}
			: null,
	};
}
