import type { BusinessCase } from '../../../business/businessCase.ts';
import type { CaseResult } from '../../../business/caseResult.ts';
import { columnLetters } from '../address.ts';
import type { WorkbookWords } from '../workbookWords.ts';
import { growth, type TimeRows } from './calculationContext.ts';
import { local, monthColumns, type MonthTable } from './monthTable.ts';

/** The head of the sheet: months, dates, years, what lies within the horizon, discounting and growth. */
export function timeRows(
	table: MonthTable,
	businessCase: BusinessCase,
	result: CaseResult,
	words: WorkbookWords,
	a: (path: string) => string,
): TimeRows {
	const w = words.calculation;
	const { draft } = table;
	draft.put(0, 0, w.title, 'title');
	draft.put(1, 0, w.intro, 'note');
	[w.columns.label, w.columns.party, w.columns.kind, w.columns.unit, w.columns.total, null].forEach(
		(text, column) => draft.put(2, column, text, 'header'),
	);
	const start = a('start');
	for (let month = 0; month < table.months; month++) {
		const column = monthColumns.first + month;
		const formula = `DATE(YEAR(${start}),MONTH(${start})+${columnLetters(column)}$4,1)`;
		draft.put(2, column, { formula }, 'header', 'month');
	}
	const perYear = a('constants.monthsPerYear');
	const first = `$${columnLetters(monthColumns.first)}`;
	const month = table.row({
		label: w.rows.month,
		unit: w.units.number,
		format: 'whole',
		month: (c) => `COLUMNS(${first}$1:${c}$1)-1`,
		total: 'none',
	});
	const year = table.row({
		label: w.rows.year,
		unit: w.units.number,
		format: 'whole',
		month: (c) => `INT(${month.in(c)}/${perYear})+1`,
		total: 'none',
	});
	const within = table.row({
		label: w.rows.within,
		unit: w.units.flag,
		format: 'whole',
		month: (c) => `IF(${month.in(c)}<${a('horizonMonths')},1,0)`,
	});
	table.section(w.sections.time);
	const rate = table.constant(
		w.rows.rate,
		w.units.perYear,
		'percent',
		businessCase.discounting.kind === 'nominal'
			? { formula: a('discountRate'), value: result.discountRate }
			: {
					formula: `(1+${a('realDiscountRate')})*(1+${a('inflation')})-1`,
					value: result.discountRate,
				},
	);
	const discount = table.row({
		label: w.rows.discount,
		unit: w.units.factor,
		format: 'factor',
		month: (c) => `(1+${local(rate)})^(-${month.in(c)}/${perYear})`,
		total: 'none',
	});
	const growing = (label: string, path: string) =>
		table.row({
			label,
			unit: w.units.factor,
			format: 'factor',
			month: (c) => growth(a(path), year.in(c)),
			total: 'none',
		});
	const wages = growing(w.rows.wages, 'wageIndex');
	const persistence = growing(w.rows.persistence, 'saving.persistencePerYear');
	// The dates stand in the frozen heading; the row below it is the same one for formulas on other sheets.
	const date = table.row({
		label: w.rows.date,
		unit: w.units.date,
		format: 'date',
		month: (c) => `${c}$3`,
		total: 'none',
	});
	return { month, date, year, within, discount, wages, persistence, rate };
}
