import { fixedCell, sheetPrefix } from '../address.ts';
import type { Assumption } from './assumption.ts';

/** The columns of the sheet with assumptions, from 0. */
export const assumptionColumns = {
	item: 0,
	label: 1,
	inUse: 2,
	unit: 3,
	base: 4,
	low: 5,
	high: 6,
	source: 7,
	date: 8,
	owner: 9,
	grade: 10,
	status: 11,
	note: 12,
	madeBase: 14,
	madeLow: 15,
	madeHigh: 16,
	changed: 17,
} as const;

/** Rows above the list: title, explanation, choices, heading. */
export const choiceRows = {
	scenario: 2,
	today: 3,
	changed: 4,
	header: 5,
} as const;
const FIRST_ROW = choiceRows.header + 1;

/** Where each assumption stands, so that every sheet can point to it. */
export class AssumptionPlaces {
	readonly rows: readonly {
		readonly row: number;
		readonly assumption: Assumption | null;
	}[];
	readonly lastRow: number;
	readonly #prefix: string;
	readonly #rowOf: ReadonlyMap<string, number>;

	/** @param rows the assumptions in order; null leaves a row for the heading of the group that follows */
	constructor(sheet: string, assumptions: readonly (Assumption | null)[]) {
		this.#prefix = sheetPrefix(sheet);
		this.rows = assumptions.map((assumption, place) => ({
			row: FIRST_ROW + place,
			assumption,
		}));
		this.lastRow = FIRST_ROW + assumptions.length - 1;
		this.#rowOf = new Map(
			this.rows.flatMap(({ row, assumption }) => (assumption ? [[assumption.path, row] as const] : [])),
		);
	}

	has(path: string): boolean {
		return this.#rowOf.has(path);
	}

	/** @throws when there is no such assumption: a mistake in the program */
	row(path: string): number {
		const row = this.#rowOf.get(path);
		if (row === undefined) throw new Error(`No assumption ${path}`);
		return row;
	}

	/** The value that the calculation uses: of the chosen scenario. */
	inUse(path: string): string {
		return this.#prefix + fixedCell(this.row(path), assumptionColumns.inUse);
	}

	base(path: string): string {
		return this.#prefix + fixedCell(this.row(path), assumptionColumns.base);
	}

	low(path: string): string {
		return this.#prefix + fixedCell(this.row(path), assumptionColumns.low);
	}

	high(path: string): string {
		return this.#prefix + fixedCell(this.row(path), assumptionColumns.high);
	}

	/** The rectangle of a column over all assumptions. */
	column(name: keyof typeof assumptionColumns): string {
		const column = assumptionColumns[name];
		return `${this.#prefix}${fixedCell(FIRST_ROW, column)}:${fixedCell(this.lastRow, column)}`;
	}
}
