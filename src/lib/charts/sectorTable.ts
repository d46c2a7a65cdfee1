import { numberCell, type Table } from '#lib/core/report/table.ts';
import { chartWords, type ChartLanguage } from './language.ts';
import { yearOf, type SectorData, type SectorPoint } from './sectorShare.ts';

/** The sector chart as a table: every figure with its source; shares in per cent. */
export function sectorTable(data: SectorData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const heads = texts.sector.columns;
	const row = (id: string, moment: string, { share, source }: SectorPoint) => ({
		id,
		cells: { moment, share: numberCell(share * 100, (value) => `${formats.number(value)}%`), source },
	});
	return {
		columns: [
			{ key: 'moment', label: heads.moment, numeric: false },
			{ key: 'share', label: heads.share, numeric: true },
			{ key: 'source', label: heads.source, numeric: false },
		],
		noteLabel: texts.note,
		rows: [
			...data.points.map((point) => row(String(point.day), point.label, point)),
			row('goal', texts.sector.goalRow(String(yearOf(data.goal.day))), data.goal),
		],
	};
}
