import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import { columnLetters, fixedCell, sheetPrefix } from './address.ts';
import type { Assumption } from './assumptions/assumption.ts';
import type { AssumptionPlaces } from './assumptions/assumptionPlaces.ts';
import type { Calculation } from './calculation/calculationSheet.ts';
import type { AfterPlaces } from './afterSheet.ts';
import type { ResultPlaces } from './parties/resultTables.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { CellFormat, CellValue, WorkbookSheet } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

/** A version of the case with its results. The first of a list is the case itself. */
export interface WorkbookScenario {
	readonly name: string;
	readonly businessCase: BusinessCase;
	readonly result: CaseResult;
}

/** One assumption that some scenario changes: a value per scenario, null where it keeps the base. */
export interface ScenarioRow {
	readonly assumption: Assumption;
	readonly values: readonly (number | null)[];
}

const HEADER = 3;
const FIRST_ROW = HEADER + 1;
const FIRST_COLUMN = 4;

/** Which assumptions the scenarios change. A subsidy that a scenario leaves out pays a share of 0 there. */
export function scenarioRows(
	base: readonly Assumption[],
	scenarios: readonly (readonly Assumption[])[],
): ScenarioRow[] {
	const byPath = scenarios.map((list) => new Map(list.map(({ path, value }) => [path, value])));
	return base.flatMap((assumption): ScenarioRow[] => {
		const { path, value } = assumption;
		const values = byPath.map((found) => {
			const other = found.get(path);
			if (typeof other === 'number') return other === value ? null : other;
			const isLeftOut = !found.has(path) && /^subsidies\.[^.]+\.share$/.test(path);
			return isLeftOut && value !== 0 ? 0 : null;
		});
		return values.some((found) => found !== null) ? [{ assumption, values }] : [];
	});
}

/** Where the cells of the scenarios stand, before the sheet is written. */
export class ScenarioPlaces {
	readonly rows: readonly ScenarioRow[];
	readonly count: number;
	readonly #prefix: string;

	constructor(sheet: string, rows: readonly ScenarioRow[], count: number) {
		this.#prefix = sheetPrefix(sheet);
		this.rows = rows;
		this.count = count;
	}

	#line(row: number): string {
		return `${this.#prefix}${fixedCell(row, FIRST_COLUMN)}:${fixedCell(row, FIRST_COLUMN + this.count - 1)}`;
	}

	get names(): string {
		return this.#line(HEADER);
	}

	cells(path: string): string | null {
		const place = this.rows.findIndex(({ assumption }) => assumption.path === path);
		return place === -1 ? null : this.#line(FIRST_ROW + place);
	}

	/** How many of the values were typed over. */
	get changed(): string {
		return this.#prefix + fixedCell(1, FIRST_COLUMN + this.count);
	}
}

/** Versions of the case side by side: the assumptions each changes (live), and what each gave (values with a date). */
export function scenariosSheet(
	scenarios: readonly WorkbookScenario[],
	places: ScenarioPlaces,
	assumptions: AssumptionPlaces,
	live: {
		readonly results: ResultPlaces;
		readonly after: AfterPlaces;
		readonly calculation: Calculation;
	},
	words: WorkbookWords,
	state: string,
): WorkbookSheet {
	const w = words.scenarios;
	const { none } = words.calculation;
	const sheet = new SheetDraft(words.sheets.scenarios);
	const { count, rows } = places;
	const madeColumn = FIRST_COLUMN + count + 1;
	sheet.wide(0, w.title, 'title', FIRST_COLUMN);
	sheet.wide(1, w.intro, 'note', FIRST_COLUMN + count - 1, 3);
	sheet.put(0, FIRST_COLUMN + count, w.changed, 'note');
	const at = (row: number, column: number) => fixedCell(row, column);
	const flags = at(FIRST_ROW, madeColumn + count);
	const lastFlag = at(FIRST_ROW + Math.max(0, rows.length - 1), madeColumn + count);
	const sum = {
		formula: rows.length === 0 ? '0' : `SUM(${flags}:${lastFlag})`,
	};
	sheet.put(1, FIRST_COLUMN + count, sum, 'check', 'whole');
	const names = scenarios.map(({ name }) => name);
	sheet.headings(HEADER, [w.item, w.assumption, w.unit, w.base, ...names], 3);
	sheet.headings(HEADER, [...names.map((name) => w.made(name)), w.changed], 0, madeColumn);

	rows.forEach(({ assumption, values }, place) => {
		const row = FIRST_ROW + place;
		const { path, quantity } = assumption;
		const format: CellFormat =
			assumption.form === 'percent' ? 'percent' : assumption.form === 'euro' ? 'euro' : 'factor';
		sheet.put(
			row,
			0,
			assumption.of === null ? null : (words.owners[assumption.of] ?? assumption.of),
			'label',
		);
		sheet.put(row, 1, words.names[assumption.name], 'label');
		sheet.put(row, 2, words.units[assumption.unit], 'note');
		sheet.put(row, 3, { formula: assumptions.base(path) }, 'calculation', format);
		values.forEach((value, scenario) => {
			// The low and the high scenario follow the bounds on the sheet with assumptions.
			const isBound = (bound: number) => value !== null && Math.abs(value - bound) <= 1e-9 * Math.abs(bound);
			const content =
				quantity && quantity.distribution !== 'studentT' && isBound(quantity.low)
					? { formula: assumptions.low(path), value }
					: quantity && quantity.distribution !== 'studentT' && isBound(quantity.high)
						? { formula: assumptions.high(path), value }
						: value;
			sheet.put(row, FIRST_COLUMN + scenario, content, 'input', format);
			sheet.put(row, madeColumn + scenario, value, 'dated', format);
		});
		const line = (column: number) => `${at(row, column)}:${at(row, column + count - 1)}`;
		const differs = `SUMPRODUCT((${line(FIRST_COLUMN)}&""<>${line(madeColumn)}&"")*1)`;
		sheet.put(row, madeColumn + count, { formula: differs }, 'check', 'whole');
	});

	const head = FIRST_ROW + rows.length + 2;
	sheet.band(head - 1, w.results, FIRST_COLUMN);
	sheet.state(head - 1, FIRST_COLUMN, state, words);
	sheet.headings(head, [w.measure, '', w.unit, w.live, ...names], 3);
	let row = head + 1;
	const compare = (
		label: string,
		unit: string,
		formula: string,
		value: (result: CaseResult) => CellValue,
		format: CellFormat,
	) => {
		sheet.put(row, 0, label, 'label');
		sheet.put(row, 2, unit, 'note');
		sheet.put(row, 3, { formula }, 'calculation', format);
		scenarios.forEach(({ result }, place) =>
			sheet.put(row, FIRST_COLUMN + place, value(result) ?? none, 'dated', format),
		);
		row += 1;
	};
	const { results, after, calculation } = live;
	const euro = words.units.euro;
	const { joint } = words.calculation;
	const hours = calculation.people.realised.total;
	compare(w.npvTotal(joint), euro, results.npv.total.at(-1)!, (r) => r.results.joint.total.npv, 'euro');
	compare(w.npvCash(joint), euro, results.npv.cash.at(-1)!, (r) => r.results.joint.cash.npv, 'euro');
	compare(
		w.payback,
		words.units.months,
		results.paybackLast.cash.at(-1)!,
		(r) => r.results.joint.cash.paybackMonths.last,
		'whole',
	);
	compare(w.hours, words.calculation.units.hours, hours, (r) => r.hours.total.realised, 'number');
	compare(w.firstBill, euro, after.firstBill, (r) => r.afterSubsidy?.years[0]?.licenceEur ?? null, 'euro');
	scenarios[0]!.businessCase.parties.forEach(({ id, name }, place) => {
		compare(
			w.npvTotal(name),
			euro,
			results.npv.total[place]!,
			(r) => r.results.parties[id]?.total.npv ?? null,
			'euro',
		);
		compare(
			w.npvCash(name),
			euro,
			results.npv.cash[place]!,
			(r) => r.results.parties[id]?.cash.npv ?? null,
			'euro',
		);
	});
	const first = columnLetters(FIRST_COLUMN);
	const last = columnLetters(FIRST_COLUMN + count - 1);
	sheet.highlights.push({
		cells: `${first}${HEADER + 1}:${last}${row}`,
		formula: `COLUMN(${first}$1)-COLUMN($${first}$1)+1=ScenarioNumber`,
		kind: 'active',
	});
	return sheet.finish({
		widths: [40, 36, 22, 18, ...names.map(() => 18), 12, ...names.map(() => 14), 11],
		frozen: { rows: FIRST_ROW, columns: 2 },
		landscape: true,
	});
}
