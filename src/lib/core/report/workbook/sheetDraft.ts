import { fixedCell, sheetPrefix } from './address.ts';
import type {
	CellFormat,
	CellRole,
	CellValue,
	Highlight,
	InputRule,
	WorkbookCell,
	WorkbookSheet,
} from './workbook.ts';

/** What to put in a cell: a value, or a formula whose value is worked out later unless the program gives it. */
export type Content = CellValue | { readonly formula: string; readonly value?: CellValue };

/** A sheet while it is being written. Rows and columns count from 0. */
export class SheetDraft {
	readonly name: string;
	/** How formulas on other sheets name this one. */
	readonly prefix: string;
	readonly cells = new Map<string, WorkbookCell>();
	readonly rules: InputRule[] = [];
	readonly highlights: Highlight[] = [];
	readonly merged: string[] = [];
	readonly lines = new Map<number, number>();
	/** The first row without anything in it or below it. */
	next = 0;

	constructor(name: string) {
		this.name = name;
		this.prefix = sheetPrefix(name);
	}

	put(row: number, column: number, content: Content, role: CellRole, format: CellFormat = 'general'): void {
		const written = typeof content === 'object' && content !== null ? content : null;
		this.cells.set(`${row},${column}`, {
			value: written ? (written.value ?? null) : (content as CellValue),
			formula: written?.formula ?? null,
			style: { role, format },
		});
		this.next = Math.max(this.next, row + 1);
	}

	/** A row of texts from the first column on. */
	texts(row: number, texts: readonly string[], role: CellRole, from = 0): void {
		texts.forEach((text, place) => this.put(row, from + place, text, role));
	}

	/** Headings of columns; those from `numeric` on stand above numbers. */
	headings(row: number, texts: readonly string[], numeric: number, from = 0): void {
		texts.forEach((text, place) =>
			this.put(row, from + place, text, 'header', place >= numeric ? 'number' : 'general'),
		);
		this.lines.set(row, 2);
	}

	/** A coloured row that starts a part of the sheet. */
	band(row: number, content: Content, columns: number): void {
		for (let column = 0; column < columns; column++)
			this.put(row, column, column === 0 ? content : null, 'section');
	}

	/** A cell that says whether values of the program still hold, green or red. */
	state(
		row: number,
		column: number,
		formula: string,
		words: { readonly fresh: string; readonly stale: string },
	): void {
		this.put(row, column, { formula }, 'check', 'text');
		const cells = fixedCell(row, column).replaceAll('$', '');
		this.highlights.push(
			{ cells, formula: `${cells}="${words.stale}"`, kind: 'bad' },
			{ cells, formula: `${cells}="${words.fresh}"`, kind: 'good' },
		);
	}

	/** A text that flows over some columns. */
	wide(row: number, text: string, role: CellRole, columns: number, lines = role === 'title' ? 2 : 1): void {
		this.put(row, 0, text, role);
		this.merged.push(`${fixedCell(row, 0)}:${fixedCell(row, columns - 1)}`.replaceAll('$', ''));
		if (lines > 1) this.lines.set(row, lines);
	}

	link(row: number, column: number, text: string, to: string): void {
		this.put(row, column, text, 'link');
		this.cells.set(`${row},${column}`, {
			...this.cells.get(`${row},${column}`)!,
			link: to,
		});
	}

	/** A cell as formulas on other sheets name it. */
	at(row: number, column: number): string {
		return this.prefix + fixedCell(row, column);
	}

	/** A rectangle as formulas on other sheets name it. */
	range(row: number, column: number, lastRow: number, lastColumn: number): string {
		return `${this.at(row, column)}:${fixedCell(lastRow, lastColumn)}`;
	}

	finish(layout: {
		readonly widths: readonly number[];
		readonly frozen: WorkbookSheet['frozen'];
		readonly landscape: boolean;
		readonly pagesWide?: number;
	}): WorkbookSheet {
		const order = ([a]: [string, unknown], [b]: [string, unknown]) => {
			const [rowA, columnA] = a.split(',').map(Number);
			const [rowB, columnB] = b.split(',').map(Number);
			return rowA! - rowB! || columnA! - columnB!;
		};
		return {
			name: this.name,
			cells: new Map([...this.cells].sort(order)),
			lines: this.lines,
			rules: this.rules,
			highlights: this.highlights,
			merged: this.merged,
			pagesWide: 1,
			...layout,
		};
	}
}
