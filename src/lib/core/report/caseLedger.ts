import type { CaseResult } from '../business/caseResult.ts';
import { type LedgerLine, ledgerLines, type YearTotals } from '../business/caseYears.ts';

/** Months from first to last, with the signed amounts of one party or of all together in euros. */
export interface LedgerRow {
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly values: YearTotals;
	/** Net cash of this and all earlier months. */
	readonly cashSoFar: number;
}

/** One party by id; null = all together, where subsidies and contributions cancel out. */
export type LedgerOf = string | null;

function monthValues({ ledger }: CaseResult, of: LedgerOf, month: number): YearTotals {
	const amount = (line: LedgerLine): number => {
		if (of !== null) return ledger[of]![line][month]!;
		// cancelled by construction; in doubles a residue of rounding would remain
		if (line === 'subsidy' || line === 'transfer') return 0;
		return Object.values(ledger).reduce((sum, party) => sum + party[line][month]!, 0);
	};
	const values = Object.fromEntries(ledgerLines.map((line) => [line, amount(line)])) as Record<
		LedgerLine,
		number
	>;
	const netCash = values.cost + values.subsidy + values.benefitCash + values.transfer;
	return { ...values, netCash, netTotal: netCash + values.benefitNonCash };
}

function withCashSoFar(rows: readonly Omit<LedgerRow, 'cashSoFar'>[]): LedgerRow[] {
	let cashSoFar = 0;
	return rows.map((row) => ({ ...row, cashSoFar: (cashSoFar += row.values.netCash) }));
}

/** Every month of the horizon. */
export function ledgerMonths(result: CaseResult, of: LedgerOf): LedgerRow[] {
	return withCashSoFar(
		Array.from({ length: result.horizonMonths }, (_, month) => ({
			...{ fromMonth: month, toMonth: month },
			values: monthValues(result, of, month),
		})),
	);
}

/** Every model year; the last one may be short. */
export function ledgerYears(result: CaseResult, of: LedgerOf): LedgerRow[] {
	return withCashSoFar(
		result.years.map(({ fromMonth, toMonth, parties, joint }) => ({
			...{ fromMonth, toMonth },
			values: of === null ? joint : parties[of]!,
		})),
	);
}

/** Everything added up; null without rows. */
export function ledgerTotal(rows: readonly LedgerRow[]): LedgerRow | null {
	const last = rows.at(-1);
	if (!last) return null;
	const keys = Object.keys(last.values) as (keyof YearTotals)[];
	const total = (key: keyof YearTotals) => rows.reduce((sum, { values }) => sum + values[key], 0);
	return {
		fromMonth: rows[0]!.fromMonth,
		toMonth: last.toMonth,
		values: Object.fromEntries(keys.map((key) => [key, total(key)])) as unknown as YearTotals,
		cashSoFar: last.cashSoFar,
	};
}

/** What has to be nothing: the parties added up against all together, and what parties moved between each other. */
export interface LedgerBalance {
	readonly partiesAgainstJoint: number;
	readonly movedBetweenParties: number;
	/** Both within half a cent. */
	readonly isBalanced: boolean;
}

const HALF_A_CENT = 0.005;

export function ledgerBalance(result: CaseResult): LedgerBalance {
	const total = (of: LedgerOf) => ledgerTotal(ledgerMonths(result, of))!.values;
	const parties = Object.keys(result.ledger).map(total);
	const sum = (key: keyof YearTotals) => parties.reduce((all, values) => all + values[key], 0);
	const partiesAgainstJoint = sum('netTotal') - total(null).netTotal;
	const movedBetweenParties = sum('subsidy') + sum('transfer');
	return {
		partiesAgainstJoint,
		movedBetweenParties,
		isBalanced: Math.abs(partiesAgainstJoint) < HALF_A_CENT && Math.abs(movedBetweenParties) < HALF_A_CENT,
	};
}
