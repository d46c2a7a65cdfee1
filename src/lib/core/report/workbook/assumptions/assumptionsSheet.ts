import type { BusinessCase, CaseNote } from '../../../business/businessCase.ts';
import { costCategories } from '../../../business/businessCase.ts';
import { parseIsoDate } from '../../../period.ts';
import { uncertainInputs } from '../../../uncertainty/uncertainInputs.ts';
import { columnLetters, dateNumber, fixedCell } from '../address.ts';
import { type Content, SheetDraft } from '../sheetDraft.ts';
import type { CellFormat, WorkbookSheet } from '../workbook.ts';
import type { WorkbookWords } from '../workbookWords.ts';
import type { Assumption, AssumptionForm } from './assumption.ts';
import { assumptionColumns as columns, type AssumptionPlaces, choiceRows } from './assumptionPlaces.ts';

const formats: Readonly<Record<AssumptionForm, CellFormat>> = {
	euro: 'euro',
	percent: 'percent',
	number: 'factor',
	whole: 'whole',
	text: 'text',
	date: 'date',
	yesNo: 'whole',
	party: 'text',
	category: 'text',
};

export interface AssumptionsSheetInput {
	readonly businessCase: BusinessCase;
	readonly places: AssumptionPlaces;
	readonly words: WorkbookWords;
	/** The day asked about, since 1970. */
	readonly today: number;
	/** Cells with the names of the scenarios, in one row. */
	readonly scenarioNames: string;
	readonly firstScenario: string;
	/** The cells, one per scenario, that replace an assumption; null = no scenario does. */
	readonly scenarioCells: (path: string) => string | null;
	readonly partyName: (id: string) => string;
	/** Cells with the names of all parties, in one column. */
	readonly partyNames: string;
}

/** The formula of the value in use: of the scenario where that has one, else of the base; empty stays empty. */
function inUse(assumption: Assumption, base: string, cells: string | null): string {
	const canBeEmpty = assumption.form === 'euro' && assumption.value === null;
	const plain = canBeEmpty ? `IF(${base}="","",${base})` : base;
	if (cells === null) return plain;
	return `IF(INDEX(${cells},1,ScenarioNumber)="",${plain},INDEX(${cells},1,ScenarioNumber))`;
}

const noteAt = (notes: Readonly<Record<string, CaseNote>>, path: string): CaseNote | null =>
	notes[path] ?? notes[path.split('.').slice(0, 2).join('.')] ?? null;

/** Every input once, apart from the calculation, with where it came from and whether it was changed since. */
export function assumptionsSheet(input: AssumptionsSheetInput): WorkbookSheet {
	const { businessCase, places, words } = input;
	const texts = words.assumptions;
	const sheet = new SheetDraft(words.sheets.assumptions);
	const ranges = new Map(uncertainInputs(businessCase).map((found) => [found.path, found.distribution]));
	const lists = categoryList(places.lastRow + 3);

	sheet.wide(0, texts.title, 'title', 7);
	sheet.wide(1, texts.intro, 'note', 13, 2);
	sheet.put(choiceRows.scenario, 0, texts.scenario, 'label');
	sheet.put(choiceRows.scenario, columns.inUse, input.firstScenario, 'input', 'text');
	sheet.put(choiceRows.scenario, columns.unit, texts.scenarioNumber, 'note');
	const chosen = fixedCell(choiceRows.scenario, columns.inUse);
	const number = { formula: `MATCH(${chosen},${input.scenarioNames},0)` };
	sheet.put(choiceRows.scenario, columns.base, number, 'calculation', 'whole');
	sheet.put(choiceRows.today, 0, texts.today, 'label');
	sheet.put(choiceRows.today, columns.inUse, dateNumber(input.today), 'input', 'date');
	sheet.put(choiceRows.changed, 0, texts.changedCount, 'label');
	const changed = places.column('changed').split('!')[1]!;
	sheet.put(choiceRows.changed, columns.inUse, { formula: `SUM(${changed})` }, 'calculation', 'whole');
	for (const [key, column] of Object.entries(columns)) {
		const isNumber = [
			'inUse',
			'base',
			'low',
			'high',
			'grade',
			'madeBase',
			'madeLow',
			'madeHigh',
			'changed',
		].includes(key);
		const text = texts.columns[key as keyof typeof columns];
		sheet.put(choiceRows.header, column, text, 'header', isNumber ? 'number' : 'general');
	}
	sheet.lines.set(choiceRows.header, 2);

	let group: string | null = null;
	for (const { row, assumption } of places.rows) {
		if (!assumption) continue;
		if (assumption.group !== group) {
			group = assumption.group;
			sheet.band(row - 1, words.groups[assumption.group], columns.note + 1);
		}
		putAssumption(assumption, row);
	}

	function putAssumption(assumption: Assumption, row: number): void {
		const { path, name, of, quantity, form } = assumption;
		const format = formats[form];
		const cell = (column: number) => fixedCell(row, column);
		const note = path.startsWith('constants.') ? null : noteAt(businessCase.notes, path);
		const distribution = ranges.get(path);
		const low = quantity
			? quantity.distribution === 'studentT'
				? distribution!.quantile(0.05)
				: quantity.low
			: null;
		const high = quantity
			? quantity.distribution === 'studentT'
				? distribution!.quantile(0.95)
				: quantity.high
			: null;
		const made = madeValue(assumption);
		const base: Content =
			form === 'party' ? { formula: places.base(`parties.${assumption.value}.name`) } : made;
		const date = note?.date ? parseIsoDate(note.date) : null;
		sheet.put(row, columns.item, of === null ? null : (words.owners[of] ?? of), 'label');
		sheet.put(row, columns.label, words.names[name], 'label');
		const used = {
			formula: inUse(assumption, cell(columns.base), input.scenarioCells(path)),
		};
		sheet.put(row, columns.inUse, used, 'calculation', format);
		sheet.put(row, columns.unit, words.units[assumption.unit], 'note');
		sheet.put(row, columns.base, base, 'input', format);
		sheet.put(row, columns.low, low, 'input', format);
		sheet.put(row, columns.high, high, 'input', format);
		sheet.put(row, columns.source, note?.source ?? null, 'input', 'text');
		sheet.put(row, columns.date, date === null ? (note?.date ?? null) : dateNumber(date), 'input', 'date');
		sheet.put(row, columns.owner, null, 'input', 'text');
		sheet.put(row, columns.grade, assumption.grade, 'input', 'whole');
		sheet.put(row, columns.status, texts.statuses[statusOf(assumption)], 'input', 'text');
		sheet.put(row, columns.note, note?.note ?? null, 'input', 'text');
		sheet.put(row, columns.madeBase, made, 'dated', format);
		sheet.put(row, columns.madeLow, low, 'dated', format);
		sheet.put(row, columns.madeHigh, high, 'dated', format);
		// Joined to a text, an empty cell and 0 differ: no cap is not a cap of nothing.
		const same = (now: number, then: number) => `${cell(now)}&""=${cell(then)}&""`;
		const changedHere = `IF(AND(${same(columns.base, columns.madeBase)},${same(columns.low, columns.madeLow)},${same(columns.high, columns.madeHigh)}),0,1)`;
		sheet.put(row, columns.changed, { formula: changedHere }, 'check', 'whole');
	}

	function madeValue({ form, value }: Assumption): Content {
		if (form === 'party') return input.partyName(String(value));
		if (form === 'category') return words.categories[value as keyof typeof words.categories];
		return value;
	}

	function categoryList(from: number): string {
		sheet.put(from - 1, 0, texts.categoryList, 'section');
		costCategories.forEach((category, place) =>
			sheet.put(from + place, 0, words.categories[category], 'label'),
		);
		return `${fixedCell(from, 0)}:${fixedCell(from + costCategories.length - 1, 0)}`;
	}

	addRules();
	const first = columnLetters(columns.base);
	sheet.highlights.push({
		cells: `${first}${choiceRows.header + 2}:${first}${places.lastRow + 1}`,
		formula: `$${columnLetters(columns.changed)}${choiceRows.header + 2}=1`,
		kind: 'active',
	});

	function addRules(): void {
		const inputs = places.rows.flatMap(({ row, assumption }) => (assumption ? [{ row, assumption }] : []));
		const cellsOf = (rows: readonly { readonly row: number }[]) =>
			rows.map(({ row }) => `${columnLetters(columns.base)}${row + 1}`).join(' ');
		const ofForm = (form: AssumptionForm) => inputs.filter(({ assumption }) => assumption.form === form);
		const scenario = `${columnLetters(columns.inUse)}${choiceRows.scenario + 1}`;
		sheet.rules.push({
			kind: 'list',
			range: input.scenarioNames,
			cells: scenario,
			message: texts.chooseFromList,
		});
		for (const [form, range] of [
			['party', input.partyNames],
			['category', lists],
		] as const) {
			const cells = cellsOf(ofForm(form));
			if (cells !== '')
				sheet.rules.push({
					kind: 'list',
					range,
					cells,
					message: texts.chooseFromList,
				});
		}
		const byDomain = new Map<string, typeof inputs>();
		for (const found of inputs) {
			const { form, domain } = found.assumption;
			if (['text', 'party', 'category', 'date'].includes(form)) continue;
			const key = `${form === 'whole' || form === 'yesNo'} ${domain.low} ${domain.high}`;
			byDomain.set(key, [...(byDomain.get(key) ?? []), found]);
		}
		for (const found of byDomain.values()) {
			const { form, domain } = found[0]!.assumption;
			sheet.rules.push({
				kind: 'number',
				whole: form === 'whole' || form === 'yesNo',
				...domain,
				cells: cellsOf(found),
				message: texts.outside(domain.low, domain.high),
			});
		}
	}

	return sheet.finish({
		widths: [30, 40, 18, 26, 18, 14, 14, 26, 13, 16, 9, 18, 36, 3, 18, 14, 14, 11],
		frozen: { rows: choiceRows.header + 1, columns: 3 },
		landscape: true,
	});
}

function statusOf({ quantity, form }: Assumption): 'measured' | 'range' | 'fixed' | 'choice' {
	if (quantity) return quantity.distribution === 'studentT' ? 'measured' : 'range';
	return ['text', 'party', 'category', 'date', 'yesNo'].includes(form) ? 'choice' : 'fixed';
}
