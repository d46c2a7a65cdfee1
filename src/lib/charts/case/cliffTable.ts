import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { CaseWords } from './caseWords.ts';
import type { CliffData } from './cliff.ts';

/** The quarters as a table, in euros. */
export function cliffTable({ quarters, monthText }: CliffData, { texts, formats }: CaseWords): Table {
	const heads = texts.cliff.columns;
	const parts = ['licence', 'otherCosts', 'subsidy', 'transfer', 'benefit', 'net'] as const;
	return {
		columns: [
			{ key: 'quarter', label: heads.quarter, numeric: false },
			...parts.map((part) => ({ key: part, label: heads[part], numeric: true })),
		],
		rows: quarters.map((quarter) => ({
			id: String(quarter.fromMonth),
			cells: {
				quarter: monthText(quarter.fromMonth),
				...Object.fromEntries(
					parts.map((part) => [part, numberCell(quarter[part], (value) => formats.number(value))]),
				),
			},
		})),
	};
}
