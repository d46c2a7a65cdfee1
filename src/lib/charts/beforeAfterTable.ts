import { isHidden, orderedRows, type BeforeAfterData, type BeforeAfterRow } from './beforeAfter.ts';
import { numberCell, type ChartColumn, type ChartRow, type ChartTable } from './chartTable.ts';
import { chartWords, type ChartLanguage } from './language.ts';

/**
 * The dumbbell rows as a table: shares in per cent and points, or minutes. Columns that no row fills are left
 * out; a hidden row says why and has no number.
 */
export function beforeAfterTable(data: BeforeAfterData, language: ChartLanguage): ChartTable {
	const { texts, formats } = chartWords(language);
	const { unit } = data;
	const heads = texts.beforeAfter.columns;
	const scale = unit === 'share' ? 100 : 1;
	const decimals = unit === 'share' ? 1 : 0;
	const level = (value: number | null) =>
		numberCell(value === null ? null : value * scale, (number) => formats.number(number, decimals));
	const change = (value: number | null) =>
		numberCell(value === null ? null : value * scale, (number) => formats.signed(number, decimals));
	const cells = (row: BeforeAfterRow): ChartRow['cells'] =>
		isHidden(row)
			? { row: row.label, note: texts.beforeAfter.hidden[row.hidden] }
			: {
					row: row.label,
					persons: numberCell(row.persons, (number) => formats.number(number)),
					before: level(row.before.value),
					beforeLow: level(row.before.low),
					beforeHigh: level(row.before.high),
					after: level(row.after.value),
					afterLow: level(row.after.low),
					afterHigh: level(row.after.high),
					change: change(row.change.value),
					low: change(row.change.low),
					high: change(row.change.high),
				};
	const rows: ChartRow[] = orderedRows(data, formats.locale).map((row) => ({
		id: row.id,
		cells: cells(row),
		total: !isHidden(row) && row.total === true,
	}));
	const numeric = [
		'before',
		'beforeLow',
		'beforeHigh',
		'after',
		'afterLow',
		'afterHigh',
		'change',
		'low',
		'high',
	] as const;
	const columns: ChartColumn[] = [
		{ key: 'row', label: heads.row[data.rowKind], numeric: false },
		{ key: 'persons', label: heads.persons, numeric: true },
		...numeric.map((key) => ({ key, label: heads[key][unit], numeric: true })),
		{ key: 'note', label: heads.note, numeric: false },
	];
	const isFilled = (key: string) => rows.some((row) => (row.cells[key] ?? null) !== null);
	return { columns: columns.filter(({ key }) => isFilled(key)), rows };
}
