import type { EpochDay } from '#lib/core/period.ts';
import { numberCell, rangeCell, type TableRow, type Table } from '#lib/core/report/table.ts';
import { chartWords, type ChartLanguage } from './language.ts';
import type { PathData, PathPoint } from './pathTo2030.ts';

/** The path chart as a table: a row per measurement and one for the goal; shares in per cent. */
export function pathTable(data: PathData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const percent = (share: number | null) =>
		numberCell(share === null ? null : share * 100, (value) => `${formats.number(value, 1)}%`);
	const row = (
		id: string,
		name: string,
		day: EpochDay,
		point: PathPoint | null,
		asked: number | null,
	): TableRow => ({
		id,
		cells: {
			moment: name,
			day: formats.date(day),
			share: percent(point?.share ?? null),
			interval: rangeCell(
				point && point.low !== null ? point.low * 100 : null,
				point && point.high !== null ? point.high * 100 : null,
				(low, high) => `${formats.number(low, 1)}–${formats.number(high, 1)}%`,
			),
			path: percent(asked),
		},
	});
	const { path } = data;
	const onPath = (day: EpochDay) =>
		day < path.from.day || day > path.to.day
			? null
			: path.from.share +
				((day - path.from.day) / (path.to.day - path.from.day)) * (path.to.share - path.from.share);
	const heads = texts.path.columns;
	return {
		columns: [
			{ key: 'moment', label: heads.moment, numeric: false },
			{ key: 'day', label: heads.day, numeric: false },
			{ key: 'share', label: heads.share, numeric: true },
			{ key: 'interval', label: heads.interval, numeric: true, ends: { low: heads.low, high: heads.high } },
			{ key: 'path', label: heads.path, numeric: true },
		],
		noteLabel: texts.note,
		rows: [
			row('before', data.before.label ?? texts.before, data.before.day, data.before, onPath(data.before.day)),
			...data.after.map((point, index) =>
				row(
					`after${index}`,
					point.label ?? texts.after,
					point.day,
					point,
					index === data.after.length - 1 ? data.asked : onPath(point.day),
				),
			),
			row('goal', texts.path.goalRow, path.to.day, null, path.to.share),
		],
	};
}
