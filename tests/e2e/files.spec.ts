import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import {
	addFiles,
	expect,
	openMeasure,
	openOwnFiles,
	recordCouncil,
	test,
	toResult,
	upload,
} from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

/** The choice of one file's setting. */
const setting = (
	page: Page,
	texts: Dictionary,
	name: 'period' | 'encoding' | 'delimiter' | 'dates' | 'durations',
	file: string,
) => page.getByLabel(texts.measure.settingOf(texts.measure[name], file));

const balance = (page: Page, texts: Dictionary) => page.getByRole('region', { name: texts.measure.balance });

test.describe('files @once', () => {
	test('are dropped, pasted and removed', async ({ page, texts }) => {
		await openMeasure(page, texts);
		await recordCouncil(page, texts);
		const drop = page.getByRole('group', { name: texts.measure.drop });
		const transfer = await page.evaluateHandle(
			([text, name]) => {
				const data = new DataTransfer();
				data.items.add(new File([text!], name!, { type: 'text/csv' }));
				return data;
			},
			[beforeLog(), 'uren_voor.csv'],
		);
		await drop.dispatchEvent('dragover', { dataTransfer: transfer });
		await expect(drop).toHaveClass(/is-over/);
		await drop.dispatchEvent('drop', { dataTransfer: transfer });
		await expect(balance(page, texts)).toContainText(texts.measure.rowCount(252));
		await expect(setting(page, texts, 'period', 'uren_voor.csv')).toHaveValue('before');

		await page.getByRole('button', { name: texts.measure.paste, exact: true }).click();
		// rows from a spreadsheet come with tabs
		await page.getByLabel(texts.measure.pasteLabel).fill(afterLog({ delimiter: '\t' }));
		await page.getByRole('button', { name: texts.measure.pasteAdd }).click();
		const pasted = texts.measure.pastedName(1);
		await expect(setting(page, texts, 'delimiter', pasted)).toHaveValue('\t');
		await expect(balance(page, texts)).toContainText(texts.measure.rowCount(504));

		await page.getByRole('button', { name: texts.measure.removeFile(pasted) }).click();
		await expect(setting(page, texts, 'delimiter', pasted)).toHaveCount(0);
		await expect(balance(page, texts)).toContainText(texts.measure.rowCount(252));
		await page.getByRole('button', { name: texts.measure.removeFile('uren_voor.csv') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.startTitle);
	});

	test('follow every setting that a person corrects', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		const read = page.locator('#herkend tr').filter({ hasText: texts.measure.hoursRead });
		const first = await read.innerText();

		await setting(page, texts, 'durations', 'uren_voor.csv').selectOption('minutes');
		await expect(read).not.toHaveText(first);
		await setting(page, texts, 'durations', 'uren_voor.csv').selectOption('decimalHours');
		await expect.poll(() => read.innerText()).toBe(first);

		await setting(page, texts, 'encoding', 'uren_voor.csv').selectOption('windows-1252');
		await expect(setting(page, texts, 'encoding', 'uren_voor.csv')).toHaveValue('windows-1252');
		await expect(toResult(page, texts)).toBeVisible();

		await setting(page, texts, 'dates', 'uren_na.csv').selectOption('mdy');
		await expect(toResult(page, texts)).toBeHidden();
		await setting(page, texts, 'dates', 'uren_na.csv').selectOption('dmy');
		await expect(toResult(page, texts)).toBeVisible();

		await setting(page, texts, 'delimiter', 'uren_voor.csv').selectOption(',');
		await expect(page.getByText(texts.measure.refused)).toBeVisible();
		// what was read well is still there
		await expect(setting(page, texts, 'delimiter', 'uren_voor.csv')).toHaveValue(';');

		const role = page.getByLabel(
			texts.measure.fieldOf('Functie', texts.formats.list(['uren_voor.csv', 'uren_na.csv'])),
		);
		await role.focus();
		await role.selectOption('department');
		await expect(role).toBeFocused();
		await expect(role).toHaveValue('department');
		await toResult(page, texts).click();
		await expect(page.getByRole('heading', { name: texts.result.departmentsFinding })).toBeVisible();
	});

	test('are parted by the start date when one file holds both periods', async ({ page, texts }) => {
		await openMeasure(page, texts);
		await recordCouncil(page, texts);
		const both = beforeLog() + afterLog().split('\r\n').slice(1).join('\r\n');
		await addFiles(page, texts, [upload('uren.csv', both)]);
		await page.getByRole('button', { name: texts.measure.first.period }).click();
		await expect(setting(page, texts, 'period', 'uren.csv')).toBeFocused();
		await setting(page, texts, 'period', 'uren.csv').selectOption('goLive');
		await page.getByRole('button', { name: texts.measure.first.goLive }).click();
		const field = page.getByLabel(texts.measure.goLive);
		await expect(field).toBeFocused();
		await field.fill('gisteren');
		await field.press('Tab');
		await expect(page.getByText(texts.measure.goLiveWrong('gisteren'))).toBeVisible();
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await field.fill('1-6-2026');
		await field.press('Tab');
		await expect(field).not.toHaveAttribute('aria-invalid');
		await toResult(page, texts).click();
		await expect(page.locator('#uitkomst')).toContainText('%');
	});

	test('have their rejected cells mended, and put back', async ({ page, texts }) => {
		await openMeasure(page, texts);
		await recordCouncil(page, texts);
		const faults = ['Medewerker 1;12-01-2026;Arts;Spreekuur;', 'Medewerker 1;13-01-2026;Arts;Spreekuur;26,0'];
		await addFiles(page, texts, [
			upload('uren_voor.csv', beforeLog({ faults })),
			upload('uren_na.csv', afterLog()),
		]);
		const cells = page.locator('#problemen .rejected-rows input');
		await expect(cells).toHaveCount(2);
		await expect(balance(page, texts)).toContainText(texts.measure.rowCount(506));

		// a value that cannot be stays, and says so beside the field
		await cells.first().fill('30,0');
		await cells.first().press('Enter');
		await expect(cells.first()).toHaveAttribute('aria-invalid', 'true');
		await expect(cells.first()).toHaveValue('30,0');
		await cells.first().fill('0,5');
		await cells.first().press('Enter');
		await expect(cells).toHaveCount(1);
		await expect(page.getByText(texts.measure.corrected(1))).toBeVisible();

		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: texts.measure.downloadRejected }).click();
		const csv = await readFile(await (await downloading).path(), 'utf8');
		expect(csv.trim().split('\r\n')).toHaveLength(2);
		expect(csv).toContain('uren_voor.csv');

		await page.getByRole('button', { name: texts.measure.undoCorrections }).click();
		await expect(cells).toHaveCount(2);
	});

	test('have their problems repaired by one choice', async ({ page, texts }) => {
		await openMeasure(page, texts);
		await recordCouncil(page, texts);
		const doubled = 'Medewerker 1;12-01-2026;Arts;Spreekuur;0,25';
		await addFiles(page, texts, [
			upload('uren_voor.csv', beforeLog({ faults: [doubled, doubled] })),
			upload('uren_na.csv', afterLog()),
		]);
		const repair = page.locator('#problemen select').first();
		await expect(repair).toHaveValue('keepAll');
		const before = await balance(page, texts).innerText();
		await repair.focus();
		await repair.selectOption('keepOne');
		await expect.poll(() => balance(page, texts).innerText()).not.toBe(before);
		await expect(repair).toHaveValue('keepOne');
		await expect(repair).toBeFocused();
	});

	test('take a saved mapping of activities back', async ({ page, texts }) => {
		await openMeasure(page, texts);
		await recordCouncil(page, texts);
		const extra = { activity: 'Bordspel zonder naam', hours: 0.25 };
		await addFiles(page, texts, [
			upload('uren_voor.csv', beforeLog({ extra })),
			upload('uren_na.csv', afterLog({ extra })),
		]);
		const choice = page.getByRole('radio', { name: `${extra.activity}: ${texts.measure.kindHint.none}` });
		await choice.check();
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: texts.measure.saveMapping }).click();
		const mapping = await readFile(await (await downloading).path());

		await page.getByRole('radio', { name: `${extra.activity}: ${texts.measure.kindHint.care}` }).check();
		await page.getByLabel(texts.measure.loadMapping).setInputFiles(upload('indeling.csv', mapping));
		await expect(choice).toBeChecked();
		await expect(page.getByText(texts.measure.fromMapping).first()).toBeVisible();

		await page.getByLabel(texts.measure.loadMapping).setInputFiles(upload('indeling.csv', 'a;b\r\n'));
		await expect(page.locator('#activiteiten [role=alert]')).toContainText('.');
		await expect(choice).toBeChecked();
	});

	test('are kept when the reading of a large one is stopped', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		// made in the page: sending a hundred megabytes to it takes longer than reading them
		const [head = '', ...rows] = afterLog().split('\r\n');
		const transfer = await page.evaluateHandle(
			([first, more]) => {
				const data = new DataTransfer();
				data.items.add(new File([first!, ...Array<string>(8500).fill(more!)], 'groot.csv'));
				return data;
			},
			[`${head}\r\n`, rows.join('\r\n')],
		);
		await page
			.getByRole('group', { name: texts.measure.dropMore })
			.dispatchEvent('drop', { dataTransfer: transfer });
		await expect(page.getByRole('progressbar')).toBeVisible();
		await page.getByRole('button', { name: texts.measure.cancel, exact: true }).click();
		await expect(page.getByText(texts.measure.cancelled)).toBeVisible();
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		await expect(setting(page, texts, 'period', 'uren_voor.csv')).toHaveCount(1);
		await expect(setting(page, texts, 'period', 'groot.csv')).toHaveCount(0);
		await toResult(page, texts).click();
		await expect(page.locator('#uitkomst')).toContainText('%');
	});
});
