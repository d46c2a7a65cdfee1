import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import {
	addFiles,
	expect,
	isReady,
	openExample,
	openMeasure,
	openOwnFiles,
	test,
	toResult,
	upload,
	type Upload,
} from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

async function saveStudy(page: Page, texts: Dictionary): Promise<Upload> {
	await page.getByRole('link', { name: texts.measure.step.use }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: texts.result.saveStudy }).click();
	const saved = await downloading;
	expect(saved.suggestedFilename()).toMatch(/\.halftijd\.json$/);
	return upload(saved.suggestedFilename(), await readFile(await saved.path()));
}

test.describe('a study @once', () => {
	test('is saved, opened again and takes a second measurement', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		const name = page.getByLabel(texts.measure.studyTitleLabel, { exact: true });
		await name.fill('Eerste meting');
		await name.blur();
		await toResult(page, texts).click();
		const saved = await saveStudy(page, texts);

		await openMeasure(page, texts);
		await page.getByLabel(texts.measure.openStudy).setInputFiles(saved);
		// the decision of the works council is not asked again
		await expect(
			page.getByText(texts.measure.councilSaved(texts.formats.date(20465), 'OR-2026-07')),
		).toBeVisible();
		const earlier = page.locator('#studie tbody tr');
		await expect(earlier).toHaveCount(1);
		await expect(earlier).toContainText('Eerste meting');

		await addFiles(page, texts, [upload('voor.csv', beforeLog()), upload('na.csv', afterLog())]);
		await toResult(page, texts).click();
		const twice = JSON.parse((await saveStudy(page, texts)).buffer.toString());
		expect(twice.measurements.map(({ id }: { id: string }) => id)).toEqual(['m1', 'm2']);
		expect(twice.worksCouncil).toEqual({ decisionDate: '2026-01-12', reference: 'OR-2026-07' });
		expect(JSON.stringify(twice)).not.toContain('Medewerker');
	});

	test('that is none is refused with a sentence', async ({ page, texts }) => {
		await openMeasure(page, texts);
		await page.getByLabel(texts.measure.openStudy).setInputFiles(upload('studie.json', '{"schema": "iets"}'));
		await expect(page.locator('.callout--loss')).toContainText('.');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.startTitle);
	});
});

test.describe('the work on the measure page @once', () => {
	test('stays when the language changes, and when another page was read', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		await page.getByRole('radio', { name: `Spreekuur: ${texts.measure.kindHint.none}` }).check();
		await toResult(page, texts).click();
		const dutch = await page.locator('#uitkomst').innerText();
		await page.getByRole('link', { name: texts.common.otherLanguage }).click();
		await expect(page.locator('#uitkomst')).not.toHaveText(dutch);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByRole('link', { name: 'Nederlands' }).click();
		await expect(page.locator('#uitkomst')).toHaveText(dutch);

		await page.getByRole('link', { name: texts.common.method, exact: true }).click();
		await expect(page.locator('#uitkomst')).toHaveCount(0);
		await page.goBack();
		await expect(page.locator('#uitkomst')).toHaveText(dutch);
		await page.getByRole('link', { name: texts.measure.step.files }).click();
		await expect(
			page.getByRole('radio', { name: `Spreekuur: ${texts.measure.kindHint.none}` }),
		).toBeChecked();
	});

	test('follows the buttons back and forward', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		await toResult(page, texts).click();
		await expect(page.locator('#uitkomst')).toBeVisible();
		await page.getByRole('link', { name: texts.measure.step.use }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.result.useTitle);
		await page.goBack();
		await expect(page.locator('#uitkomst')).toBeVisible();
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.checkTitle);
		await page.goForward();
		await expect(page.locator('#uitkomst')).toBeVisible();
	});

	test('is said to be gone after the page was loaded again', async ({ page, texts }) => {
		await page.goto('/meten?stap=resultaat');
		await isReady(page);
		await expect(page.getByText(texts.measure.lost)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.startTitle);
	});

	test('is not replaced by the example without asking, and never mixed with it', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		await page.getByRole('link', { name: texts.common.brand, exact: true }).click();
		page.once('dialog', (dialog) => dialog.dismiss());
		await page.getByRole('link', { name: texts.start.openExample }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.checkTitle);
		await expect(page.getByText('uren_voor.csv').first()).toBeVisible();

		await page.getByRole('link', { name: texts.common.brand, exact: true }).click();
		page.once('dialog', (dialog) => dialog.accept());
		await page.getByRole('link', { name: texts.start.openExample }).click();
		await expect(page.getByText(texts.measure.example)).toBeVisible();
		await page.getByRole('link', { name: texts.measure.step.files }).click();
		await addFiles(page, texts, [upload('eigen_voor.csv', beforeLog())]);
		// own files ask for the decision of the works council, and the example has gone
		await expect(page.getByText(texts.measure.waitsForCouncil(['eigen_voor.csv']))).toBeVisible();
		await expect(page.getByText(texts.measure.example)).toHaveCount(0);
	});

	test('comes on paper without the controls', async ({ page, texts }) => {
		await openExample(page, texts);
		await page.getByRole('link', { name: texts.measure.step.use }).click();
		await expect(page.locator('.report')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		for (const control of await page.getByRole('button').all()) await expect(control).toBeHidden();
		for (const part of await page.locator('.rail, .screen-only, select, textarea').all())
			await expect(part).toBeHidden();
		await expect(page.locator('.report .sentence')).toBeVisible();
		const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(pages.length).toBeGreaterThan(1);
		expect(pages.length).toBeLessThan(9);
	});
});
