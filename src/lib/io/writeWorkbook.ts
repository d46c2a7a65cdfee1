import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { columnNumber } from '#lib/core/report/workbook/address.ts';
import type { InputRule, Workbook, WorkbookCell, WorkbookSheet } from '#lib/core/report/workbook/workbook.ts';
import { cellStyles, defaultFont, highlightStyle } from './workbookStyles.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Points per line of text of 11 points. */
const LINE_HEIGHT = 15;

/**
 * The bytes of an `.xlsx` file. Every formula is stored with its value, so that a program that does not recalculate shows
 * the right numbers; a text stays a text, also one that starts with an equals sign. Equal workbooks give equal bytes.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
	const style = cellStyles(workbook.language);
	const madeOn = new Date(workbook.madeOn * MILLISECONDS_PER_DAY);
	return writeXlsx({
		sheets: workbook.sheets.map((sheet) => written(sheet, style)),
		namedRanges: workbook.names.map(({ name, refersTo }) => ({
			name,
			range: refersTo,
		})),
		properties: {
			title: workbook.title,
			creator: 'Halftijd',
			created: madeOn,
			modified: madeOn,
		},
		defaultFont,
		activeSheet: 0,
	});
}

function written(sheet: WorkbookSheet, style: ReturnType<typeof cellStyles>): WriteSheet {
	const cells = new Map<string, Partial<Cell>>();
	let rows = 0;
	for (const [place, cell] of sheet.cells) {
		rows = Math.max(rows, Number(place.split(',')[0]) + 1);
		cells.set(place, writtenCell(cell, style));
	}
	const columns = sheet.widths.length;
	return {
		name: sheet.name,
		rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => null)),
		cells,
		columns: sheet.widths.map((width) => ({ width })),
		rowDefs: new Map([...sheet.lines].map(([row, lines]) => [row, { height: lines * LINE_HEIGHT + 3 }])),
		merges: sheet.merged.map(rectangle),
		freezePane: sheet.frozen,
		dataValidations: sheet.rules.map(validation),
		conditionalRules: sheet.highlights.map(({ cells: range, formula, kind }, place): ConditionalRule => ({
			type: 'expression',
			priority: place + 1,
			formula,
			range,
			style: highlightStyle(kind),
		})),
		pageSetup: {
			paperSize: 'a4',
			orientation: sheet.landscape ? 'landscape' : 'portrait',
			fitToPage: true,
			fitToWidth: sheet.pagesWide,
			fitToHeight: 0,
			...(sheet.frozen.rows > 0 ? { printTitlesRow: `$1:$${sheet.frozen.rows}` } : {}),
			...(sheet.frozen.columns > 0
				? {
						printTitlesColumn: `$A:$${String.fromCharCode(64 + sheet.frozen.columns)}`,
					}
				: {}),
		},
		headerFooter: { oddFooter: '&L&A&C&F&R&P / &N' },
		view: { showGridLines: false },
	};
}

function writtenCell(cell: WorkbookCell, style: ReturnType<typeof cellStyles>): Partial<Cell> {
	const looks = { style: style(cell.style) };
	const { value, formula, link } = cell;
	if (formula !== null) return { ...looks, type: 'formula', formula, formulaResult: value };
	if (value === null) return { ...looks, value: null, type: 'empty' };
	if (typeof value === 'number') return { ...looks, value, type: 'number' };
	if (typeof value === 'boolean') return { ...looks, value, type: 'boolean' };
	return {
		...looks,
		value,
		type: 'string',
		...(link === undefined ? {} : { hyperlink: { target: '', location: link } }),
	};
}

function validation(rule: InputRule): DataValidation {
	const shared = {
		range: rule.cells,
		allowBlank: true,
		showErrorMessage: true,
		errorStyle: 'stop',
		errorMessage: rule.message,
	} as const;
	if (rule.kind === 'list') return { ...shared, type: 'list', formula1: rule.range };
	const { low, high } = rule;
	const type = rule.whole ? 'whole' : 'decimal';
	if (low !== null && high !== null)
		return {
			...shared,
			type,
			operator: 'between',
			formula1: String(low),
			formula2: String(high),
		};
	if (low !== null)
		return {
			...shared,
			type,
			operator: 'greaterThanOrEqual',
			formula1: String(low),
		};
	return {
		...shared,
		type,
		operator: 'lessThanOrEqual',
		formula1: String(high ?? 1e15),
	};
}

function rectangle(range: string) {
	const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)!;
	return {
		startRow: Number(top) - 1,
		startCol: columnNumber(left!),
		endRow: Number(bottom) - 1,
		endCol: columnNumber(right!),
	};
}
