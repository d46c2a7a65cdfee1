import { evaluateFormula } from './formula/evaluateFormula.ts';
import type { FormulaNode } from './formula/formulaNode.ts';
import { isError, isMatrix, type Scalar } from './formula/formulaValue.ts';
import { parseFormula } from './formula/parseFormula.ts';
import type { CellValue, Workbook, WorkbookCell } from './workbook.ts';

/** A changed input: the cell that a person types over. */
export interface TypedCell {
	readonly sheet: string;
	/** From 0. */
	readonly row: number;
	readonly column: number;
	readonly value: CellValue;
}

/** A sheet while it is worked out. Places are numbers: thousands of formulas ask for each of them. */
interface OpenSheet {
	readonly cells: ReadonlyMap<number, WorkbookCell>;
	readonly typed: Map<number, CellValue>;
	readonly known: Map<number, Scalar>;
	readonly busy: Set<number>;
}

const MOST_COLUMNS = 16_384;
const placeOf = (row: number, column: number) => row * MOST_COLUMNS + column;

function placeOfKey(key: string): number {
	const comma = key.indexOf(',');
	return placeOf(Number(key.slice(0, comma)), Number(key.slice(comma + 1)));
}

/**
 * Works out every formula of a workbook, as a spreadsheet program does on opening it. Values that a formula cannot give
 * are written as spreadsheets show them (`#DIV/0!`).
 *
 * @param typed cells that hold another value than in the workbook
 * @param keep true leaves values that formulas already have: those of the program
 */
export function recalculate(workbook: Workbook, typed: readonly TypedCell[] = [], keep = false): Workbook {
	const sheets = new Map(
		workbook.sheets.map(({ name, cells }): [string, OpenSheet] => [
			name,
			{
				cells: new Map([...cells].map(([key, cell]) => [placeOfKey(key), cell])),
				typed: new Map(),
				known: new Map(),
				busy: new Set(),
			},
		]),
	);
	const sheetNamed = (name: string): OpenSheet => sheets.get(name) ?? fail('sheet', name);
	for (const { sheet, row, column, value } of typed) sheetNamed(sheet).typed.set(placeOf(row, column), value);
	const names = new Map(workbook.names.map(({ name, refersTo }) => [name, parseFormula(refersTo)]));

	function valueOf(sheet: OpenSheet, place: number): Scalar {
		const found = sheet.known.get(place);
		if (found !== undefined) return found;
		const value = workedOut(sheet, place);
		sheet.known.set(place, value);
		return value;
	}

	function workedOut(sheet: OpenSheet, place: number): Scalar {
		const typedHere = sheet.typed.get(place);
		if (typedHere !== undefined) return typedHere;
		const cell = sheet.cells.get(place);
		if (!cell) return null;
		if (cell.formula === null || (keep && cell.value !== null)) return cell.value;
		if (sheet.busy.has(place)) return fail('end to the circle', cell.formula);
		sheet.busy.add(place);
		const value = evaluateFormula(parseFormula(cell.formula), {
			cell: (at) => valueOf(at.sheet === null ? sheet : sheetNamed(at.sheet), placeOf(at.row, at.column)),
			name: (name): FormulaNode => names.get(name) ?? fail('name', name),
		});
		sheet.busy.delete(place);
		// A formula that points to an empty cell shows 0.
		return isMatrix(value) ? { error: '#VALUE!' } : (value ?? 0);
	}

	return {
		...workbook,
		sheets: workbook.sheets.map((sheet) => {
			const open = sheetNamed(sheet.name);
			const cells = [...sheet.cells].map(([key, cell]): [string, WorkbookCell] => {
				const place = placeOfKey(key);
				const isTyped = open.typed.has(place);
				if (cell.formula === null && !isTyped) return [key, cell];
				const value = valueOf(open, place);
				const shown = isError(value) ? value.error : value;
				return [key, { ...cell, value: shown, formula: isTyped ? null : cell.formula }];
			});
			return { ...sheet, cells: new Map(cells) };
		}),
	};
}

function fail(what: string, name: string): never {
	throw new Error(`No ${what}: ${name}`);
}
