import { isHidden, orderedRows, type BeforeAfterData, type Level } from './beforeAfter.ts';
import {
	numberCell,
	rangeCell,
	type TableColumn,
	type TableRow,
	type Table,
} from '#lib/core/report/table.ts';
import { chartWords, type ChartLanguage } from './language.ts';

/**
 * The dumbbell rows as a table: shares in per cent and points, or minutes. Columns that no row fills are left
 * out; a hidden row says why and has no number.
 */
export function beforeAfterTable(data: BeforeAfterData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const { unit } = data;
	const heads = texts.beforeAfter.columns;
	const scale = unit === 'share' ? 100 : 1;
	const decimals = unit === 'share' ? 1 : 0;
	const plain = (value: number) => formats.number(value, decimals);
	const signed = (value: number) => formats.signed(value, decimals);
	const interval = ({ low, high }: Level, write: (low: number, high: number) => string) =>
		rangeCell(low === null ? null : low * scale, high === null ? null : high * scale, write);
	const level = (key: string, shown: Level): TableRow['cells'] => ({
		[key]: numberCell(shown.value * scale, plain),
		[`${key}Interval`]: interval(shown, (low, high) => `${plain(low)}–${plain(high)}`),
	});
	const rows = orderedRows(data, formats.locale).map((row): TableRow => {
		if (isHidden(row))
			return { id: row.id, cells: { row: row.label }, note: texts.beforeAfter.hidden[row.hidden] };
		return {
			id: row.id,
			total: row.total === true,
			cells: {
				row: row.label,
				persons: numberCell(row.persons, (number) => formats.number(number)),
				...level('before', row.before),
				...level('after', row.after),
				change: numberCell(row.change.value * scale, signed),
				changeInterval: interval(row.change, (low, high) =>
					texts.beforeAfter.range(signed(low), signed(high)),
				),
			},
		};
	});
	const figure = (key: 'before' | 'after' | 'change'): TableColumn[] => {
		const written = key === 'change' ? heads.changeUnit[unit] : heads.unit[unit];
		const ofEnd = (end: string) => `${heads[key]}, ${end} (${written})`;
		return [
			{ key, label: `${heads[key]} (${written})`, numeric: true },
			{
				key: `${key}Interval`,
				label: heads.interval,
				numeric: true,
				ends: { low: ofEnd(heads.low), high: ofEnd(heads.high) },
			},
		];
	};
	const columns: TableColumn[] = [
		{ key: 'row', label: heads.row[data.rowKind], numeric: false },
		{ key: 'persons', label: heads.persons, numeric: true },
		...figure('before'),
		...figure('after'),
		...figure('change'),
	];
	const isFilled = (key: string) => rows.some((row) => (row.cells[key] ?? null) !== null);
	return { columns: columns.filter(({ key }) => isFilled(key)), noteLabel: texts.note, rows };
}
