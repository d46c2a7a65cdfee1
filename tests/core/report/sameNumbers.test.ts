import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { epochDay } from '#lib/core/period.ts';
import { caseReport } from '#lib/core/report/caseReport.ts';
import type { ReportDocument } from '#lib/core/report/document.ts';
import { htmlFile } from '#lib/core/report/htmlFile.ts';
import { caseMemo } from '#lib/core/report/memo/caseMemo.ts';
import { memoAppendix } from '#lib/core/report/memo/memoAppendix.ts';
import type { Workbook } from '#lib/core/report/workbook/workbook.ts';
import { noSignOff } from '#lib/core/report/signOff.ts';
import { cellText, type Table } from '#lib/core/report/table.ts';
import { caseDocument } from '#lib/core/uncertainty/caseDocument.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { caseReportWords } from '#lib/i18n/nl/caseReport.ts';
import { createMemoWords as english } from '#lib/i18n/en/memo.ts';
import { workbookWords } from '#lib/i18n/en/workbook.ts';
import { createMemoWords as dutch } from '#lib/i18n/nl/memo.ts';
import { beside, madeWorkbook } from './workbook/madeWorkbook.ts';
import { billTable, partySummary } from '../../../src/routes/businesscase/caseTables.ts';
import { writingOf } from '../../../src/routes/businesscase/parts/writing.ts';

const { euro } = dictionaries.en.formats;
const today = epochDay(2026, 11, 23)!;

function table(document: ReportDocument, id: string): Table {
	const found = document.blocks.flatMap((block) =>
		block.kind === 'table' && block.table.id === id ? [block.table] : [],
	);
	expect(found).toHaveLength(1);
	return found[0]!;
}

/** The texts of a column by row. */
const column = ({ rows }: Table, key: string) =>
	Object.fromEntries(rows.map(({ id, cells }) => [id, cellText(cells[key])]));

/** The same, in whole euros as they are read: the page leaves out the sign where the head has it. */
const euros = (shown: Table, key: string) =>
	Object.fromEntries(Object.entries(column(shown, key)).map(([id, text]) => [id, text.replace(/€\s*/, '')]));

describe.each(['hospital', 'practice', 'homeCare'])('the case of %s says the same', (name) => {
	const path = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	const businessCase = readCase(JSON.parse(readFileSync(path, 'utf8'))).case!;
	/** What `halftijd case --json` prints, as it comes back from text. */
	const json = JSON.parse(
		JSON.stringify(
			caseDocument(businessCase, [], { draws: 1000, seed: 1, today, version: 'test', say: () => '' }),
		),
	) as ReturnType<typeof caseDocument>;
	/** What the page shows while somebody types. */
	const live = caseResultOf(doubleArithmetic, businessCase, { today });

	describe.each([
		['nl', dutch],
		['en', english],
	] as const)('in %s', (language, words) => {
		const texts = dictionaries[language];
		const writing = writingOf(businessCase, texts);
		const input = {
			businessCase,
			result: json,
			uncertainty: json.uncertainty,
			measurement: null,
			signOff: noSignOff,
			changes: [],
			remarks: [],
			today,
			version: 'test',
		};
		const memo = caseMemo(
			input,
			words((id) => id),
		);
		const appendix = memoAppendix(
			input,
			words((id) => id),
		);

		it('of every party and of all together, on page, in JSON, in memo and file', () => {
			const page = partySummary(businessCase, live, writing);
			const paper = table(appendix, 'parties');
			const html = htmlFile([memo, appendix], language);
			for (const key of ['npvCash', 'npvTotal'] as const) {
				expect(column(paper, key)).toEqual(column(page, key));
				const part = key === 'npvCash' ? 'cash' : 'total';
				for (const { id } of businessCase.parties) {
					const text = texts.formats.euro(json.results.parties[id]![part].npv);
					expect(column(page, key)[id]).toBe(text);
					expect(html).toContain(text);
				}
				expect(column(page, key)['joint']).toBe(texts.formats.euro(json.results.joint[part].npv));
			}
		});

		it('of the bill after the subsidy', () => {
			if (!live.afterSubsidy || live.afterSubsidy.years.length === 0) return;
			const page = billTable(live.afterSubsidy, writing);
			const paper = table(appendix, 'years');
			expect(euros(paper, 'licence')).toEqual(euros(page, 'licence'));
			expect(euros(paper, 'netPayer')).toEqual(euros(page, 'payer'));
			expect(euros(paper, 'netJoint')).toEqual(euros(page, 'joint'));
			expect(Object.values(column(paper, 'licence'))).toEqual(
				json.afterSubsidy!.years.map(({ licenceEur }) => texts.formats.euro(licenceEur)),
			);
		});

		it('of what is needed, what can be paid and when to ask for it', () => {
			const said = JSON.stringify(memo.blocks);
			for (const pocket of [live.wrongPocket.total, json.wrongPocket.total]) {
				const { minimalTransferEur, payableEur } = pocket;
				if (minimalTransferEur === 0) continue;
				expect(said).toContain(texts.businessCase.parties.needed(minimalTransferEur));
				expect(said).toContain(texts.businessCase.parties.payable(payableEur));
			}
			expect(live.afterSubsidy?.budget).toEqual(json.afterSubsidy?.budget);
		});
	});

	it('in the workbook', () => {
		const cover = (made: Workbook, label: string) => beside(made, workbookWords.sheets.cover, label);
		const workbook = madeWorkbook(businessCase);
		const expected = [
			[workbookWords.cover.npvTotal, json.results.joint.total.npv],
			[workbookWords.cover.npvCash, json.results.joint.cash.npv],
			[workbookWords.cover.minimalTransfer, json.wrongPocket.total.minimalTransferEur],
			[workbookWords.cover.payable, json.wrongPocket.total.payableEur],
			[workbookWords.cover.shortfall, json.wrongPocket.total.shortfallEur],
		] as const;
		for (const [label, value] of expected)
			expect([label, euro(Number(cover(workbook, label)))]).toEqual([label, euro(value)]);
	});

	it('in the report of the command line', () => {
		const report = table(caseReport(businessCase, json, caseReportWords), 'parties');
		const page = partySummary(businessCase, live, writingOf(businessCase, dictionaries.nl));
		for (const key of ['npvCash', 'npvTotal']) expect(column(report, key)).toEqual(column(page, key));
	});
});
