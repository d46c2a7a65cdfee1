import type { BusinessCase } from '../../business/businessCase.ts';
import type { CaseResult } from '../../business/caseResult.ts';
import type { UncertainResult, Uncertainty } from '../../uncertainty/uncertainty.ts';
import { SheetDraft } from './sheetDraft.ts';
import type { CellFormat, CellValue, WorkbookSheet } from './workbook.ts';
import type { WorkbookWords } from './workbookWords.ts';

const spreadKeys = ['mean', 'sd', 'p5', 'p50', 'p95', 'probPositive'] as const;

/** How sure the result is: everything here is a value of the simulation, with its date and whether it still holds. */
export function sensitivitySheet(
	businessCase: BusinessCase,
	result: CaseResult,
	uncertainty: Uncertainty | null,
	words: WorkbookWords,
	pathLabel: (path: string) => string,
	state: string,
): WorkbookSheet {
	const w = words.sensitivity;
	const { none } = words.calculation;
	const sheet = new SheetDraft(words.sheets.sensitivity);
	const band = (row: number, text: string) => sheet.band(row, text, 8);
	const value = (row: number, column: number, content: CellValue, format: CellFormat) =>
		sheet.put(row, column, content ?? none, 'dated', format);
	sheet.wide(0, w.title, 'title', 7);
	sheet.wide(1, w.intro, 'note', 7, 2);
	sheet.put(2, 0, w.state, 'label');
	sheet.state(2, 1, state, words);

	if (uncertainty) {
		sheet.put(3, 0, w.draws(uncertainty.draws, uncertainty.seed), 'note');
		band(5, w.spread);
		sheet.headings(6, [w.party, w.kind, ...spreadKeys.map((key) => w.spreads[key])], 2);
		const lines: readonly (readonly [string, UncertainResult])[] = [
			[words.calculation.joint, uncertainty.joint],
			...businessCase.parties.map(({ id, name }) => [name, uncertainty.parties[id]!] as const),
		];
		lines.forEach(([name, found], place) => {
			(['total', 'cash'] as const).forEach((kind, second) => {
				const row = 7 + 2 * place + second;
				sheet.put(row, 0, name, 'label', 'text');
				sheet.put(row, 1, w.kinds[kind], 'note');
				spreadKeys.forEach((key, at) =>
					value(row, 2 + at, found[kind][key], key === 'probPositive' ? 'percent' : 'euro'),
				);
			});
		});
		const tornado = sheet.next + 1;
		band(tornado, w.tornado);
		sheet.headings(tornado + 1, [w.input, w.atP5, w.atP95, w.swing, w.rank, w.evppi], 1);
		uncertainty.joint.sensitivity.forEach((found, place) => {
			const row = tornado + 2 + place;
			sheet.put(row, 0, pathLabel(found.path), 'label', 'text');
			value(row, 1, found.npvAtP5, 'euro');
			value(row, 2, found.npvAtP95, 'euro');
			value(row, 3, found.swing, 'euro');
			value(row, 4, found.rankCorrelation, 'factor');
			value(row, 5, found.evppi, 'euro');
		});
		const worth = sheet.next + 1;
		band(worth, w.information);
		sheet.put(worth + 1, 0, w.evpi, 'label');
		value(worth + 1, 1, uncertainty.joint.evpi, 'euro');
		uncertainty.evsi?.forEach(({ persons, eur }, place) => {
			sheet.put(worth + 2 + place, 0, w.evsi(persons), 'label');
			value(worth + 2 + place, 1, eur, 'euro');
		});
	} else sheet.put(3, 0, w.certain, 'note');

	const { corrected } = result;
	const graded = sheet.next + 1;
	band(graded, w.corrected);
	if (corrected) {
		const head = [w.party, w.plainTotal, w.correctedTotal, w.plainCash, w.correctedCash];
		sheet.headings(graded + 1, head, 1);
		[
			{
				name: words.calculation.joint,
				plain: result.results.joint,
				less: corrected.joint,
			},
			...businessCase.parties.map(({ id, name }) => ({
				name,
				plain: result.results.parties[id]!,
				less: corrected.parties[id]!,
			})),
		].forEach(({ name, plain, less }, place) => {
			const row = graded + 2 + place;
			sheet.put(row, 0, name, 'label', 'text');
			value(row, 1, plain.total.npv, 'euro');
			value(row, 2, less.total.npv, 'euro');
			value(row, 3, plain.cash.npv, 'euro');
			value(row, 4, less.cash.npv, 'euro');
		});
	} else sheet.put(graded + 1, 0, w.ungraded, 'note');

	return sheet.finish({
		widths: [58, 18, 18, 18, 18, 18, 18, 18],
		frozen: { rows: 1, columns: 1 },
		landscape: true,
	});
}
