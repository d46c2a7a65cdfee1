import { numberCell, type Table } from '#lib/core/report/table.ts';
import type { CaseWords } from './caseWords.ts';
import type { TornadoData } from './tornado.ts';

/** The bars as a table, in euros. */
export function tornadoTable({ rows }: TornadoData, { texts, formats }: CaseWords): Table {
	const heads = texts.tornado.columns;
	const euros = (value: number) => numberCell(value, (amount) => formats.euro(amount));
	return {
		columns: [
			{ key: 'input', label: heads.input, numeric: false },
			{ key: 'low', label: heads.low, numeric: true },
			{ key: 'npvAtP5', label: heads.npvAtP5, numeric: true },
			{ key: 'high', label: heads.high, numeric: true },
			{ key: 'npvAtP95', label: heads.npvAtP95, numeric: true },
		],
		rows: rows.map(({ id, label, lowText, highText, npvAtP5, npvAtP95 }) => ({
			id,
			cells: {
				...{ input: label, low: lowText, high: highText },
				npvAtP5: euros(npvAtP5),
				npvAtP95: euros(npvAtP95),
			},
		})),
	};
}
