import type { FundingRow } from '#lib/core/progress/fundingRows.ts';
import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { ChartLanguage } from '../language.ts';
import { progressWords } from './progressWords.ts';

/** What keeping the tools costs a year, in euros; the parts by design add up to the amount. */
export function fundingTable(rows: readonly FundingRow[], language: ChartLanguage): Table {
	const { texts, names, formats } = progressWords(language);
	const heads = texts.funding.columns;
	const euro = (value: number) => formats.euro(value);
	return {
		columns: [
			{ key: 'who', label: heads.who, numeric: false },
			{ key: 'organisations', label: heads.organisations, numeric: true },
			{ key: 'amount', label: heads.amount, numeric: true },
			{ key: 'controlled', label: heads.controlled, numeric: true },
			{ key: 'beforeAfter', label: heads.beforeAfter, numeric: true },
		],
		noteLabel: texts.remark,
		rows: rows.map((row) => {
			const who = row.id === 'all' ? texts.groups.all : names.sectors[row.id];
			if (row.parts.length === 0) return { id: row.id, cells: { who }, note: texts.notEnough };
			const part = (design: FundingRow['parts'][number]['design']) =>
				numberCell(row.parts.find((each) => each.design === design)?.eurPerYear ?? null, euro);
			return {
				id: row.id,
				total: row.id === 'all',
				cells: {
					who,
					organisations: numberCell(row.organisations, (value) => formats.number(value)),
					amount: numberCell(row.eurPerYear, euro),
					controlled: part('controlled'),
					beforeAfter: part('beforeAfter'),
				},
			};
		}),
	};
}
