/** How a value is written. The writer turns each into a number format of the spreadsheet. */
export type CellFormat =
	'general' | 'text' | 'euro' | 'amount' | 'number' | 'whole' | 'percent' | 'factor' | 'date' | 'month';

/** What a cell is for. A reader must see at once what may be typed over and what follows from it. */
export type CellRole =
	| 'title'
	| 'subtitle'
	| 'section'
	| 'header'
	| 'label'
	| 'note'
	| 'input'
	| 'calculation'
	| 'total'
	/** A value of the program, computed on a date: it does not follow a changed assumption. */
	| 'dated'
	| 'check'
	| 'link';

export interface CellStyle {
	readonly role: CellRole;
	readonly format: CellFormat;
}

/** What stands in a cell. null = nothing. */
export type CellValue = number | string | boolean | null;

export interface WorkbookCell {
	/** With a formula: the value that a program shows that does not recalculate. */
	readonly value: CellValue;
	/** Without the equals sign, with English names of functions and commas, as a file stores it. */
	readonly formula: string | null;
	readonly style: CellStyle;
	/** Place in this workbook that a click leads to (`'Na de subsidie'!A1`). */
	readonly link?: string;
}

/** What may be typed in a range of inputs. */
export type InputRule =
	| {
			readonly kind: 'list';
			readonly range: string;
			readonly cells: string;
			readonly message: string;
	  }
	| {
			readonly kind: 'number';
			readonly whole: boolean;
			readonly low: number | null;
			readonly high: number | null;
			readonly cells: string;
			readonly message: string;
	  };

/** Colours a range where a formula, written for its first cell, is true. */
export interface Highlight {
	readonly cells: string;
	readonly formula: string;
	readonly kind: 'bad' | 'good' | 'active';
}

export interface WorkbookSheet {
	readonly name: string;
	/** By `row,column`, both from 0, in rising order. */
	readonly cells: ReadonlyMap<string, WorkbookCell>;
	/** Width of each column in characters. */
	readonly widths: readonly number[];
	/** Rows and columns that stay in sight. */
	readonly frozen: { readonly rows: number; readonly columns: number };
	readonly landscape: boolean;
	/** On how many pages the columns are printed side by side. */
	readonly pagesWide: number;
	/** Rows (from 0) that are taller, in lines of text. */
	readonly lines: ReadonlyMap<number, number>;
	readonly rules: readonly InputRule[];
	readonly highlights: readonly Highlight[];
	/** Cells that flow over several columns, `A3:F3`. */
	readonly merged: readonly string[];
}

/** A spreadsheet as data: everything a writer of files needs, and nothing of its format. */
export interface Workbook {
	readonly title: string;
	readonly language: 'nl' | 'en';
	/** The day the values were computed. */
	readonly madeOn: number;
	readonly sheets: readonly WorkbookSheet[];
	/** Names for single cells, to be used in formulas and to be found by other programs. */
	readonly names: readonly {
		readonly name: string;
		readonly refersTo: string;
	}[];
}
