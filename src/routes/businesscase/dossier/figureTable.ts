import type { CaseFigureForm, ComparedFigure } from '#lib/core/study/caseFigures.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import { cellText, type Table, type TableCell } from '#lib/core/report/table.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** Results of two states of a case side by side, without those that stay the same. */
export function figureTable(
	figures: readonly ComparedFigure[],
	heads: { readonly before: string; readonly after: string },
	{ changeLog: words, businessCase: texts, formats }: Dictionary,
): Table {
	const written = (form: CaseFigureForm, value: number | string): string => {
		if (typeof value === 'string') {
			const day = parseIsoDate(form === 'monthDate' ? `${value}-01` : value);
			if (day === null) return value;
			return form === 'monthDate' ? texts.monthYear(day) : formats.date(day);
		}
		switch (form) {
			case 'euro':
				return formats.euro(value);
			case 'price':
				return formats.euro(value, 2);
			case 'percent':
				return formats.percent(value);
			case 'minutes':
				return formats.number(value, 1);
			case 'month':
				return words.month(value);
			default:
				return formats.number(value);
		}
	};
	const absent = (figure: ComparedFigure) =>
		figure.id === 'payback'
			? words.never
			: figure.id.toLowerCase().includes('even')
				? words.nowhere
				: words.absent;
	const cell = (figure: ComparedFigure, value: number | string | null): TableCell => {
		if (value === null) return absent(figure);
		const text = written(figure.form, value);
		return typeof value === 'number' ? { value, text } : text;
	};
	const difference = ({ form, difference: value }: ComparedFigure): TableCell => {
		if (value === null || form === 'month') return words.absent;
		const text = form === 'percent' ? words.points(value) : written(form, value);
		return { value, text: value > 0 && form !== 'percent' ? `+${text}` : text };
	};
	return {
		columns: [
			{ key: 'result', label: words.result, numeric: false },
			{ key: 'before', label: heads.before, numeric: true },
			{ key: 'after', label: heads.after, numeric: true },
			{ key: 'difference', label: words.difference, numeric: true },
		],
		rows: figures
			.map((figure) => ({
				id: `${figure.id} ${figure.of ?? ''}`,
				cells: {
					result: words.figures[figure.id](figure.of ?? ''),
					before: cell(figure, figure.before),
					after: cell(figure, figure.after),
					difference: difference(figure),
				},
			}))
			.filter(({ cells }) => cellText(cells.before) !== cellText(cells.after)),
	};
}
