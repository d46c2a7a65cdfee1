import type { NationalPoint, NationalSeries } from '#lib/core/progress/nationalSeries.ts';
import { isoDate } from '#lib/core/period.ts';
import { numberCell, type Table, type TableRow } from '#lib/core/report/table.ts';
import { sourceOf } from '#lib/i18n/sourceOf.ts';
import type { ChartLanguage } from '../language.ts';
import { inPercent } from './inPercent.ts';
import { progressWords } from './progressWords.ts';

/** Every official figure with its source, those of one sector too; shares in per cent. */
export function nationalTable(data: NationalSeries, language: ChartLanguage): Table {
	const { texts, formats } = progressWords(language);
	const heads = texts.national.columns;
	const row = (point: NationalPoint): TableRow => ({
		id: point.id,
		cells: {
			what: point.label[language],
			share: numberCell(inPercent(point.share), (value) => `${formats.number(value, value % 1 ? 1 : 0)}%`),
			date: isoDate(point.day),
			source: sourceOf(point.source, language),
		},
		note: point.contested ? texts.national.isContested : undefined,
	});
	return {
		columns: [
			{ key: 'what', label: heads.what, numeric: false },
			{ key: 'share', label: heads.share, numeric: true },
			{ key: 'date', label: heads.date, numeric: false },
			{ key: 'source', label: heads.source, numeric: false },
		],
		noteLabel: texts.remark,
		rows: [...data.lines.flatMap(({ points }) => points), ...data.sectors, ...data.quoted, data.goal].map(
			row,
		),
	};
}
