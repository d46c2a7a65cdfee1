import { expectAccessible } from './support/accessible.ts';
import {
	addFiles,
	expect,
	isReady,
	openExample,
	openMeasure,
	recordCouncil,
	test,
	toResult,
	upload,
} from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

for (const path of ['/', '/meten', '/plannen', '/methode', '/privacy', '/toegankelijkheid']) {
	test(`${path} can be used by everybody`, async ({ page }) => {
		await page.goto(path);
		await isReady(page);
		await expectAccessible(page);
	});
}

test('a page that does not exist can be used by everybody', async ({ page, expectedErrors, texts }) => {
	expectedErrors.push(/404/);
	await page.goto('/bestaat-niet');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.common.notFoundTitle);
	await expectAccessible(page);
});

test('every stage of the example can be used by everybody', async ({ page, texts }) => {
	await openExample(page, texts);
	for (const summary of await page.locator('.figure summary').all()) await summary.click();
	await expectAccessible(page);
	await page.getByRole('link', { name: texts.measure.step.use }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.result.useTitle);
	await expectAccessible(page);
	await page.getByRole('link', { name: texts.measure.step.files }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.checkTitle);
	await expectAccessible(page);
});

test('files with faults and open choices can be used by everybody', async ({ page, texts }) => {
	await openMeasure(page, texts);
	await page.getByRole('button', { name: texts.measure.councilSave }).click();
	await expect(page.getByLabel(texts.measure.councilDate)).toBeFocused();
	await expect(page.getByText(texts.measure.councilDateWrong(''))).toBeVisible();
	await expectAccessible(page);
	await recordCouncil(page, texts);

	const extra = { activity: 'Bordspel zonder naam', hours: 0.25 };
	const faults = ['Medewerker 1;12-01-2026;Arts;Spreekuur;26,0', 'Medewerker 1;12-01-2026;Arts;Spreekuur;'];
	await addFiles(page, texts, [
		upload('leeg.csv', ''),
		upload('uren_eerste.csv', beforeLog({ extra, faults })),
		upload('uren_na.csv', afterLog({ extra })),
	]);
	await expect(page.getByText(texts.measure.refused)).toBeVisible();
	await expect(page.locator('.is-open')).toBeVisible();
	await page.getByRole('button', { name: texts.measure.paste, exact: true }).click();
	await expect(toResult(page, texts)).toBeHidden();
	await expectAccessible(page);
});
