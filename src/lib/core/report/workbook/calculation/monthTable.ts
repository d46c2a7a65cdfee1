import { columnLetters, fixedCell, sheetPrefix } from '../address.ts';
import { type Content, SheetDraft } from '../sheetDraft.ts';
import type { CellFormat, CellRole } from '../workbook.ts';

/** Label, party, kind, unit, total, an empty column as the state before the first month, then the months. */
export const monthColumns = {
	label: 0,
	party: 1,
	kind: 2,
	unit: 3,
	total: 4,
	before: 5,
	first: 6,
} as const;

/** A cell or range without the name of its sheet: for formulas on that sheet. */
export function local(reference: string): string {
	return reference.slice(reference.indexOf('!') + 1);
}

/** One row of the calculation. `c` is the letters of the month's column. */
export class MonthRow {
	/** From 0. */
	readonly row: number;
	readonly #last: string;
	readonly #prefix: string;

	constructor(row: number, lastColumn: number, prefix: string) {
		this.row = row;
		this.#last = columnLetters(lastColumn);
		this.#prefix = prefix;
	}

	/** The value of a month, for the same column of another row. */
	in(c: string): string {
		return `${c}$${this.row + 1}`;
	}

	/** From the first month to this one. */
	upTo(c: string): string {
		return `$${columnLetters(monthColumns.first)}${this.row + 1}:${c}${this.row + 1}`;
	}

	/** The value of the last month. */
	get last(): string {
		return `${this.#prefix}$${this.#last}$${this.row + 1}`;
	}

	get all(): string {
		return `${this.#prefix}$${columnLetters(monthColumns.first)}$${this.row + 1}:$${this.#last}$${this.row + 1}`;
	}

	get total(): string {
		return this.#prefix + fixedCell(this.row, monthColumns.total);
	}

	get party(): string {
		return this.#prefix + fixedCell(this.row, monthColumns.party);
	}

	get kind(): string {
		return this.#prefix + fixedCell(this.row, monthColumns.kind);
	}
}

/** Rows that stand together, so that one formula can choose among them by party or kind; perhaps none. */
export class MonthBlock {
	readonly rows: readonly MonthRow[];
	readonly #prefix: string;

	constructor(rows: readonly MonthRow[], prefix: string) {
		this.rows = rows;
		this.#prefix = prefix;
	}

	get isEmpty(): boolean {
		return this.rows.length === 0;
	}

	/** A block without rows is 0: a sum over it is nothing. */
	#span(column: string, fixed: boolean): string {
		if (this.isEmpty) return '0';
		const sign = fixed ? '$' : '';
		const [first, last] = [this.rows[0]!.row + 1, this.rows.at(-1)!.row + 1];
		return `${fixed ? '$' : ''}${column}$${first}:${sign}${column}$${last}`;
	}

	in(c: string): string {
		return this.#span(c, false);
	}

	get parties(): string {
		return this.#span(columnLetters(monthColumns.party), true);
	}

	get kinds(): string {
		return this.#span(columnLetters(monthColumns.kind), true);
	}

	get totals(): string {
		return this.#prefix + this.#span(columnLetters(monthColumns.total), true);
	}
}

export interface MonthRowWish {
	readonly label: Content;
	readonly party?: Content;
	readonly kind?: Content;
	readonly unit: string;
	readonly format: CellFormat;
	/** The formula of a month; `c` are the letters of its column, `before` those of the month before. */
	readonly month: (c: string, before: string) => string;
	/** Values of the program, by month; without them they are worked out. */
	readonly values?: readonly number[];
	/** `sum` over the months; a formula; or nothing. */
	readonly total?: 'sum' | 'none' | Content;
	/** The program's value of a sum. */
	readonly totalValue?: number;
	readonly role?: CellRole;
}

/** The sheet of the calculation while it is written: one formula per row, the same in every month. */
export class MonthTable {
	readonly draft: SheetDraft;
	readonly months: number;
	readonly prefix: string;

	constructor(sheet: string, months: number) {
		this.draft = new SheetDraft(sheet);
		this.months = months;
		this.prefix = sheetPrefix(sheet);
	}

	get lastColumn(): number {
		return monthColumns.first + this.months - 1;
	}

	section(text: Content): void {
		this.draft.band(this.draft.next + 1, text, this.lastColumn + 1);
	}

	/** One value for all months. Returns its cell as every sheet can name it. */
	constant(label: string, unit: string, format: CellFormat, content: Content): string {
		const row = this.draft.next;
		this.draft.put(row, monthColumns.label, label, 'label');
		this.draft.put(row, monthColumns.unit, unit, 'note');
		this.draft.put(row, monthColumns.total, content, 'calculation', format);
		return this.prefix + fixedCell(row, monthColumns.total);
	}

	row(wish: MonthRowWish): MonthRow {
		const row = this.draft.next;
		const made = new MonthRow(row, this.lastColumn, this.prefix);
		const role = wish.role ?? 'calculation';
		this.draft.put(row, monthColumns.label, wish.label, role === 'total' ? 'total' : 'label');
		if (wish.party !== undefined) this.draft.put(row, monthColumns.party, wish.party, 'note', 'text');
		if (wish.kind !== undefined) this.draft.put(row, monthColumns.kind, wish.kind, 'note', 'text');
		this.draft.put(row, monthColumns.unit, wish.unit, 'note');
		for (let month = 0; month < this.months; month++) {
			const column = monthColumns.first + month;
			const formula = wish.month(columnLetters(column), columnLetters(column - 1));
			const value = wish.values?.[month];
			const content = value === undefined ? { formula } : { formula, value };
			this.draft.put(row, column, content, role, wish.format);
		}
		const { total = 'sum' } = wish;
		if (total === 'sum') {
			const here = new MonthRow(row, this.lastColumn, '');
			const content = {
				formula: `SUM(${here.all})`,
				value: wish.totalValue ?? null,
			};
			this.draft.put(row, monthColumns.total, content, role, wish.format);
		} else if (total !== 'none') this.draft.put(row, monthColumns.total, total, role, wish.format);
		return made;
	}

	block(wishes: readonly MonthRowWish[]): MonthBlock {
		return new MonthBlock(
			wishes.map((wish) => this.row(wish)),
			this.prefix,
		);
	}
}
