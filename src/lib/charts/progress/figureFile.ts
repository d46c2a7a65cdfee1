import type { ProgressView } from '#lib/core/progress/progressView.ts';
import type { Table, TableCell } from '#lib/core/report/table.ts';
import type { ChartLanguage } from '../language.ts';
import type { ProgressFigure } from './progressFigures.ts';
import { progressWords } from './progressWords.ts';

/** Of others, published, and real in a demonstration too. */
const REAL: readonly ProgressFigure['id'][] = ['nederland'];

/** The table of a figure for a file that leaves the page: every row says from which release it is, and if it is invented. */
export function labelledTable(figure: ProgressFigure, view: ProgressView, language: ChartLanguage): Table {
	const { texts } = progressWords(language);
	const { release } = view;
	const isInvented = (row: string) =>
		release.isDemonstration &&
		!REAL.includes(figure.id) &&
		(figure.id !== 'onderzoek' || row.endsWith(' own'));
	const label = release.isDemonstration ? [{ key: 'kind', label: texts.file.kind, numeric: false }] : [];
	return {
		...figure.table,
		columns: [
			...figure.table.columns,
			{ key: 'ofRelease', label: texts.file.release, numeric: false },
			...label,
		],
		rows: figure.table.rows.map((row) => ({
			...row,
			cells: {
				...row.cells,
				ofRelease: release.id,
				kind: isInvented(row.id) ? texts.file.isInvented : texts.file.isReal,
			},
		})),
	};
}

/** A figure as data (`halftijd/figure@1`): the numbers of its table, with what was chosen. */
export function figureJson(figure: ProgressFigure, view: ProgressView, language: ChartLanguage) {
	const table = labelledTable(figure, view, language);
	return {
		schema: 'halftijd/figure@1',
		version: view.release.version,
		release: view.release.id,
		isDemonstration: view.release.isDemonstration,
		figure: figure.id,
		language,
		filters: { ...view.filters, design: view.design },
		title: figure.title,
		sub: figure.sub,
		note: figure.note,
		columns: table.columns.map(({ key, label }) => ({ key, label })),
		rows: table.rows.map((row) => ({
			id: row.id,
			...Object.fromEntries(table.columns.map(({ key }) => [key, plain(row.cells[key] ?? null)])),
			note: row.note ?? null,
		})),
	};
}

function plain(cell: TableCell): string | number | { low: number; high: number } | null {
	if (cell === null || typeof cell === 'string') return cell;
	return 'value' in cell ? cell.value : { low: cell.low, high: cell.high };
}
