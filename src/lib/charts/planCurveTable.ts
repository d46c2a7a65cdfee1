import { numberCell, type Table, type TableCell } from '#lib/core/report/table.ts';
import { chartWords, type ChartLanguage } from './language.ts';
import type { PlanCurveData } from './planCurve.ts';

/** The planning chart as a table: persons down, days across, in each cell the smallest change in minutes a day. */
export function planCurveTable(data: PlanCurveData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const counts = (data.lines[0]?.points ?? []).map(({ persons }) => persons);
	return {
		columns: [
			{ key: 'persons', label: texts.plan.columns.persons, numeric: true },
			...data.lines.map(({ days }) => ({
				key: String(days),
				label: texts.plan.columns.days(formats.number(days), days === 1),
				numeric: true,
			})),
		],
		noteLabel: texts.note,
		rows: counts.map((count, index) => ({
			id: String(count),
			cells: {
				persons: { value: count, text: formats.number(count) },
				...Object.fromEntries(
					data.lines.map(({ days, points }): [string, TableCell] => [
						String(days),
						numberCell(points[index]?.effectMinutes ?? null, (value) => formats.number(value, 1)),
					]),
				),
			},
			...(count === data.own?.persons ? { total: true, note: texts.plan.ownRow } : {}),
		})),
	};
}
