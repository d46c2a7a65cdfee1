import { parseIsoDate } from '../../period.ts';
import { dateNumber } from './address.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { CellValue, WorkbookSheet } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

/** One change of an assumption, as the study file keeps it. */
export interface AssumptionChange {
	/** ISO date and time. */
	readonly at: string;
	readonly path: string;
	readonly from: unknown;
	readonly to: unknown;
	readonly why: string;
}

const EMPTY_ROWS = 15;

function written(value: unknown): CellValue {
	if (value === null || value === undefined) return null;
	if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
	return JSON.stringify(value);
}

/** What was changed, when and why: the changes in the program first, then room for changes in this file. */
export function changeLogSheet(
	changes: readonly AssumptionChange[],
	madeOn: number,
	words: WorkbookWords,
	pathLabel: (path: string) => string,
): WorkbookSheet {
	const w = words.changeLog;
	const sheet = new SheetDraft(words.sheets.changeLog);
	sheet.wide(0, w.title, 'title', 6);
	sheet.wide(1, w.intro, 'note', 6, 2);
	sheet.headings(3, [w.date, w.who, w.what, w.from, w.to, w.why], 6);
	const row = (place: number, cells: readonly CellValue[], role: 'label' | 'input') =>
		cells.forEach((value, column) =>
			sheet.put(
				place,
				column,
				value,
				role,
				column === 0 ? 'date' : column === 3 || column === 4 ? 'general' : 'text',
			),
		);
	changes.forEach(({ at, path, from, to, why }, place) => {
		const day = parseIsoDate(at.slice(0, 10));
		const date = day === null ? at : dateNumber(day);
		row(4 + place, [date, null, pathLabel(path), written(from), written(to), why], 'label');
	});
	const made = 4 + changes.length;
	row(made, [dateNumber(madeOn), words.program, w.made, null, null, null], 'label');
	for (let place = 1; place <= EMPTY_ROWS; place++)
		row(made + place, [null, null, null, null, null, null], 'input');
	return sheet.finish({
		widths: [16, 22, 48, 20, 20, 50],
		frozen: { rows: 4, columns: 0 },
		landscape: true,
	});
}
