import type { BusinessCase } from '../../business/businessCase.ts';
import type { AfterPlaces } from './afterSheet.ts';
import type { PocketPlaces } from './parties/pocketTables.ts';
import type { ResultPlaces } from './parties/resultTables.ts';
import { dateNumber, sheetPrefix } from './address.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { CellFormat, WorkbookSheet } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

export interface CoverInput {
	readonly businessCase: BusinessCase;
	readonly words: WorkbookWords;
	readonly version: string;
	readonly madeOn: number;
	readonly results: ResultPlaces;
	readonly pocket: PocketPlaces;
	readonly after: AfterPlaces;
	readonly scenario: string;
	readonly realisedHours: string;
	readonly checkSum: string;
	readonly datedState: string;
}

/** What this is, the answers, whether they may be trusted, how to read the colours, and who agreed. */
export function coverSheet(input: CoverInput): WorkbookSheet {
	const { businessCase, words, results, pocket, after } = input;
	const w = words.cover;
	const sheet = new SheetDraft(words.sheets.cover);
	const columns = 4;
	let row = 0;
	const band = (text: string) => {
		row += 1;
		sheet.band(row, text, columns);
		row += 1;
	};
	const line = (label: string, formula: string, format: CellFormat) => {
		sheet.put(row, 0, label, 'label');
		sheet.put(row, 1, { formula }, 'total', format);
		row += 1;
	};
	sheet.wide(row++, businessCase.title, 'title', columns, 2);
	sheet.wide(row++, w.subtitle, 'subtitle', columns);
	const note = businessCase.notes.case?.note;
	if (note) sheet.wide(row++, note, 'note', columns, 2);
	sheet.wide(row++, w.madeWith(input.version), 'note', columns);
	sheet.put(row, 0, w.madeOn, 'label');
	sheet.put(row, 1, dateNumber(input.madeOn), 'label', 'date');
	row += 1;

	band(w.answers);
	line(w.scenario, input.scenario, 'text');
	line(w.npvTotal, results.npv.total.at(-1)!, 'euro');
	line(w.npvCash, results.npv.cash.at(-1)!, 'euro');
	line(w.bcr, results.bcr.total.at(-1)!, 'factor');
	line(w.payback, results.paybackLast.cash.at(-1)!, 'whole');
	line(w.hours, input.realisedHours, 'number');
	line(w.ownCost, results.ownCost.at(-1)!, 'euro');
	line(w.peakFunding, results.peakFunding.at(-1)!, 'euro');
	line(w.licencePayer, after.licencePayer, 'text');
	line(w.firstBill, after.firstBill, 'euro');
	line(w.deadline, after.deadline, 'date');
	line(w.weeksLeft, after.weeksLeft, 'whole');
	line(w.minimalTransfer, pocket.minimalTransfer, 'euro');
	line(w.payable, pocket.payable, 'euro');
	line(w.shortfall, pocket.shortfall, 'euro');

	band(w.trust);
	const check = row;
	sheet.put(row, 0, w.checks, 'label');
	const good = {
		formula: `IF(${input.checkSum}=0,"${words.checks.good}","${words.checks.bad}")`,
	};
	sheet.put(row, 1, good, 'check', 'text');
	row += 1;
	sheet.put(row, 0, w.dated, 'label');
	sheet.put(row, 1, { formula: input.datedState }, 'check', 'text');
	row += 1;
	const cells = `B${check + 1}:B${check + 2}`;
	const one = `B${check + 1}`;
	const isEither = (first: string, second: string) => `OR(${one}="${first}",${one}="${second}")`;
	sheet.highlights.push(
		{ cells, formula: isEither(words.checks.bad, words.stale), kind: 'bad' },
		{ cells, formula: isEither(words.checks.good, words.fresh), kind: 'good' },
	);

	band(w.colours);
	for (const [role, text] of [
		['input', w.legend.input],
		['calculation', w.legend.calculation],
		['total', w.legend.total],
		['dated', w.legend.dated],
		['check', w.legend.check],
	] as const) {
		sheet.put(row, 0, w.legend.example, role);
		sheet.put(row, 1, text, 'note');
		sheet.merged.push(`B${row + 1}:D${row + 1}`);
		row += 1;
	}

	band(w.sheets);
	for (const [key, name] of Object.entries(words.sheets)) {
		if (key === 'cover') continue;
		sheet.link(row, 0, name, `${sheetPrefix(name)}A1`);
		sheet.put(row, 1, w.about[key as keyof typeof w.about], 'note');
		sheet.merged.push(`B${row + 1}:D${row + 1}`);
		row += 1;
	}

	band(w.agreements);
	for (const text of w.conventions) sheet.wide(row++, text, 'note', columns, Math.ceil(text.length / 105));

	band(w.signOff);
	sheet.headings(row, [w.role, w.name, w.date, w.agreed], columns);
	for (const role of w.roles) {
		row += 1;
		sheet.put(row, 0, role, 'label');
		for (let column = 1; column < columns; column++)
			sheet.put(row, column, null, 'input', column === 2 ? 'date' : 'text');
	}
	return sheet.finish({
		widths: [46, 26, 20, 34],
		frozen: { rows: 0, columns: 0 },
		landscape: false,
	});
}
