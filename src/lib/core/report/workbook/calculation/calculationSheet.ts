import type { BusinessCase } from '../../../business/businessCase.ts';
import type { CaseResult } from '../../../business/caseResult.ts';
import type { WorkbookSheet } from '../workbook.ts';
import type { WorkbookWords } from '../workbookWords.ts';
import { benefitRows, type BenefitRows } from './benefitRows.ts';
import type { CalculationContext, TimeRows } from './calculationContext.ts';
import { costRows, type CostRows } from './costRows.ts';
import { fundingRows, type FundingRows } from './fundingRows.ts';
import { monthColumns, MonthTable } from './monthTable.ts';
import { partyRows, type LedgerRows } from './partyRows.ts';
import { paybackRows, type PaybackRows } from './paybackRows.ts';
import { peopleRows, type PeopleRows } from './peopleRows.ts';
import { timeRows } from './timeRows.ts';

/** Where everything in the calculation stands, for the sheets that read it. */
export interface Calculation {
	readonly table: MonthTable;
	readonly time: TimeRows;
	readonly people: PeopleRows;
	readonly benefits: BenefitRows;
	readonly costs: CostRows;
	readonly funding: FundingRows;
	readonly ledger: LedgerRows;
	/** Of the parties in order, and of all together. */
	readonly payback: readonly PaybackRows[];
}

/** The monthly ledger as formulas: months from left to right, one formula per row, every input by reference. */
export function calculation(
	businessCase: BusinessCase,
	result: CaseResult,
	words: WorkbookWords,
	a: (path: string) => string,
): { readonly places: Calculation; readonly sheet: WorkbookSheet } {
	const table = new MonthTable(words.sheets.calculation, businessCase.horizonMonths);
	const time = timeRows(table, businessCase, result, words, a);
	const context: CalculationContext = {
		businessCase,
		result,
		words,
		table,
		a,
		time,
	};
	const people = peopleRows(context);
	const benefits = benefitRows(context, people);
	const costs = costRows(context, people);
	const funding = fundingRows(context, people, benefits, costs);
	const ledger = partyRows(context, benefits, costs, funding);
	const payback = paybackRows(context, ledger);
	return {
		places: { table, time, people, benefits, costs, funding, ledger, payback },
		sheet: table.draft.finish({
			widths: [46, 24, 20, 14, 16, 2, ...Array.from({ length: businessCase.horizonMonths }, () => 13)],
			frozen: { rows: 6, columns: monthColumns.first },
			landscape: true,
			pagesWide: Math.ceil(businessCase.horizonMonths / 12),
		}),
	};
}
