import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { calendarMonth, monthText } from '#lib/core/business/calendar.ts';
import type { LedgerRow } from '#lib/core/report/caseLedger.ts';
import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { Writing } from './writing.ts';

const lines = [
	'cost',
	'subsidy',
	'benefitCash',
	'transfer',
	'netCash',
	'benefitNonCash',
	'netTotal',
] as const;

/** The months of one party, or of all together, as the rows of a file; amounts in euros. */
export function ledgerTable(
	businessCase: BusinessCase,
	months: readonly LedgerRow[],
	party: string,
	{ texts, formats }: Writing,
): Table {
	const words = texts.ledger;
	const euros = (value: number) => numberCell(value, (amount) => formats.number(amount, 2));
	return {
		columns: [
			{ key: 'month', label: words.month, numeric: false },
			{ key: 'party', label: words.party, numeric: false },
			...lines.map((line) => ({ key: line, label: words.columns[line], numeric: true })),
			{ key: 'cashSoFar', label: words.columns.cashSoFar, numeric: true },
		],
		rows: months.map(({ fromMonth, values, cashSoFar }) => ({
			id: String(fromMonth),
			cells: {
				month: monthText(calendarMonth(businessCase, fromMonth)),
				party,
				...Object.fromEntries(lines.map((line) => [line, euros(values[line])])),
				cashSoFar: euros(cashSoFar),
			},
		})),
	};
}
