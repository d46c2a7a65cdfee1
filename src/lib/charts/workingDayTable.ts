import { numberCell, type Table } from '#lib/core/report/table.ts';
import { chartWords, type ChartLanguage } from './language.ts';
import { DAY_MINUTES, type WorkingDayData } from './workingDay.ts';

/** The working day as a table, in minutes. */
export function workingDayTable({ before, after }: WorkingDayData, language: ChartLanguage): Table {
	const { texts, formats } = chartWords(language);
	const heads = texts.workingDay.columns;
	const level = (minutes: number) => numberCell(minutes, (value) => formats.number(value));
	const change = (minutes: number) => numberCell(minutes, (value) => formats.signed(value));
	return {
		columns: [
			{ key: 'period', label: heads.period, numeric: false },
			{ key: 'administration', label: heads.administration, numeric: true },
			{ key: 'rest', label: heads.rest, numeric: true },
		],
		noteLabel: texts.note,
		rows: [
			{
				id: 'before',
				cells: { period: texts.before, administration: level(before), rest: level(DAY_MINUTES - before) },
			},
			{
				id: 'after',
				cells: { period: texts.after, administration: level(after), rest: level(DAY_MINUTES - after) },
			},
			{
				id: 'change',
				total: true,
				cells: {
					period: texts.workingDay.difference,
					administration: change(after - before),
					rest: change(before - after),
				},
			},
		],
	};
}
