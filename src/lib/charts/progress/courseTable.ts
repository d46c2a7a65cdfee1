import { numberCell, rangeCell, type Table, type TableRow } from '#lib/core/report/table.ts';
import type { ChartLanguage } from '../language.ts';
import { inPercent } from './inPercent.ts';
import type { CourseData } from './progressCourse.ts';
import { progressWords } from './progressWords.ts';

/** The course as a table, one row per release and one per supposition; effects in per cent. */
export function courseTable(data: CourseData, language: ChartLanguage): Table {
	const { texts, formats } = progressWords(language);
	const heads = texts.course.columns;
	const percent = (value: number) => `${formats.number(value, 1)}%`;
	const range = (low: number, high: number) => texts.range(formats.number(low, 1), percent(high));
	const one = (share: number | null) => numberCell(share === null ? null : inPercent(share), percent);
	const two = (ends: { low: number; high: number } | null) =>
		rangeCell(ends && inPercent(ends.low), ends && inPercent(ends.high), range);
	const rows: TableRow[] = data.points.map(({ release, figures }) => ({
		id: release,
		cells: {
			release,
			organisations: numberCell(figures?.organisations ?? null, (value) => formats.number(value)),
			effect: one(figures?.effect.estimate ?? null),
			interval: two(figures?.effect ?? null),
			prediction: two(figures?.prediction ?? null),
			halve2030: one(figures?.required.halve2030 ?? null),
			max20: one(figures?.required.max20 ?? null),
		},
		note: !figures
			? texts.notEnough
			: figures.since === release
				? undefined
				: texts.course.kept(figures.since),
	}));
	const supposed = (id: string, release: string, effect: number | null): TableRow[] =>
		effect === null ? [] : [{ id, cells: { release, effect: one(effect) } }];
	return {
		columns: [
			{ key: 'release', label: heads.release, numeric: false },
			{ key: 'organisations', label: heads.organisations, numeric: true },
			{ key: 'effect', label: heads.effect, numeric: true },
			{ key: 'interval', label: heads.interval, numeric: true, ends: { low: heads.low, high: heads.high } },
			{
				key: 'prediction',
				label: heads.prediction,
				numeric: true,
				ends: { low: heads.predictionLow, high: heads.predictionHigh },
			},
			{ key: 'halve2030', label: heads.halve2030, numeric: true },
			{ key: 'max20', label: heads.max20, numeric: true },
		],
		noteLabel: texts.remark,
		rows: [
			...rows,
			...supposed('flat', texts.course.flatRow, data.outlook?.flat ?? null),
			...supposed('trend', texts.course.trendRow, data.outlook?.trend ?? null),
		],
	};
}
