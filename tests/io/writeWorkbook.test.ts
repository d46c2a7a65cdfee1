import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#lib/io/writeWorkbook.ts';
import { workbookWords as dutch } from '#lib/i18n/nl/workbook.ts';
import { writeAt } from '#lib/state/case/casePath.ts';
import { caseFile, madeWorkbook, readable } from '../core/report/workbook/madeWorkbook.ts';

const odd = '=HYPERLINK("http://example.com","x")';
const document = writeAt(caseFile('datasets/samples/cases/practice.json'), 'parties.practice.name', odd);
const workbook = madeWorkbook(readable(document), { words: dutch });

async function parts() {
	const files = unzipSync(await writeWorkbook(workbook));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the file of a workbook', () => {
	it('is the same for the same workbook', async () => {
		const [first, second] = await Promise.all([writeWorkbook(workbook), writeWorkbook(workbook)]);
		expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
	});

	it('has formulas with their values, and asks a program to work them out on opening', async () => {
		const files = await parts();
		const formulas = workbook.sheets
			.flatMap(({ cells }) => [...cells.values()])
			.filter(({ formula }) => formula);
		const written = Object.entries(files)
			.filter(([name]) => name.startsWith('xl/worksheets/'))
			.flatMap(([, xml]) => [...xml.matchAll(/<c [^>]*><f>[^<]+<\/f>(<v>[^<]*<\/v>|<v\/>)?<\/c>/g)]);
		expect(written).toHaveLength(formulas.length);
		expect(written.filter(([, value]) => value === undefined)).toEqual([]);
		expect(files['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
		expect(files['xl/workbook.xml']).toMatch(
			/<definedName name="JointNpvTotal">Partijen!\$B\$\d+<\/definedName>/,
		);
	});

	it('leaves a text that looks like a formula a text, and has no macro, protection or outside link', async () => {
		const files = await parts();
		expect(files['xl/sharedStrings.xml']).toContain('=HYPERLINK(');
		const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'));
		for (const [, xml] of sheets) {
			expect(xml).not.toMatch(/<f>[^<]*HYPERLINK/);
			expect(xml).not.toContain('<sheetProtection');
		}
		expect(Object.keys(files).filter((name) => /vba|externalLink|\.bin$/.test(name))).toEqual([]);
	});

	it('stores number formats in the words of the United States, with the reader’s euro and dates', async () => {
		const { 'xl/styles.xml': styles } = await parts();
		expect(styles).toContain('formatCode="[$€-413] #,##0.00;[Red][$€-413] -#,##0.00;[$€-413] #,##0.00"');
		expect(styles).toContain('formatCode="[$-413]d mmm yyyy"');
	});

	it('freezes headings, fits the paper and lists what may be chosen', async () => {
		const files = await parts();
		const assumptions = files['xl/worksheets/sheet2.xml']!;
		expect(assumptions).toContain('<pane xSplit="3" ySplit="6"');
		expect(assumptions).toContain(
			'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
		);
		expect(assumptions).toMatch(/<dataValidation type="list" sqref="C3"/);
		expect(assumptions).toMatch(
			/<dataValidation type="decimal" sqref="[^"]+" operator="between"[^>]*><formula1>0<\/formula1><formula2>1</,
		);
	});
});
