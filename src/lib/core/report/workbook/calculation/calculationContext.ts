import type { BusinessCase } from '../../../business/businessCase.ts';
import type { CaseResult } from '../../../business/caseResult.ts';
import type { WorkbookWords } from '../workbookWords.ts';
import type { MonthRow, MonthTable } from './monthTable.ts';

/** What every part of the calculation needs. */
export interface CalculationContext {
	readonly businessCase: BusinessCase;
	readonly result: CaseResult;
	readonly words: WorkbookWords;
	readonly table: MonthTable;
	/** The cell of an assumption's value in use, by its path. */
	readonly a: (path: string) => string;
	readonly time: TimeRows;
}

export interface TimeRows {
	readonly month: MonthRow;
	readonly date: MonthRow;
	readonly year: MonthRow;
	/** 1 within the horizon. */
	readonly within: MonthRow;
	readonly discount: MonthRow;
	/** Yearly growth of wages and of the effect, 1 in the first year. */
	readonly wages: MonthRow;
	readonly persistence: MonthRow;
	/** The nominal discount rate. */
	readonly rate: string;
}

/** (1 + rate) to the power of whole years; 1 in the first year whatever the rate, as 0 to the power 0 is an error. */
export function growth(rate: string, year: string): string {
	return `IF(${year}=1,1,(1+${rate})^(${year}-1))`;
}

/** The value of a ramp in a month: `before` until it starts, then straight from `from` to `to`. */
export function rampFormula(
	month: string,
	ramp: {
		readonly start: string;
		readonly months: string;
		readonly from: string;
		readonly to: string;
	},
	before: string,
): string {
	const { start, months, from, to } = ramp;
	return `IF(${month}<${start},${before},IF(${month}>=${start}+${months},${to},${from}+(${to}-${from})*(${month}-${start})/${months}))`;
}

/** 1 in the months in which a line falls due: once, or every so many months from the first to the last. */
export function dueFormula(
	{ month, within }: TimeRows,
	c: string,
	line: { readonly every: string; readonly from: string; readonly to: string },
): string {
	const m = month.in(c);
	const { every, from, to } = line;
	return `IF(${every}=0,IF(${m}=${from},1,0),IF(AND(${m}>=${from},${m}<=${to}),IF(MOD(${m}-${from},${every})=0,1,0),0))*${within.in(c)}`;
}
