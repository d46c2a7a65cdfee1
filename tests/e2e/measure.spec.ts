import { readFile } from 'node:fs/promises';
import {
	addFiles,
	expect,
	openExample,
	openMeasure,
	recordCouncil,
	test,
	toResult,
	upload,
} from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

test('the example goes from one click to a sentence', async ({ page, texts }) => {
	await openExample(page, texts);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('%');
	await expect(page.getByText(texts.measure.example)).toBeVisible();
	expect(await page.getByRole('figure').count()).toBeGreaterThanOrEqual(5);
	// the way back leads to the start page, not to the example being opened once more
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.start.title);
});

test('own files go from choosing to a report by mouse', async ({ page, texts }) => {
	await openMeasure(page, texts);
	const extra = { activity: 'Bordspel zonder naam', hours: 0.25 };
	await addFiles(page, texts, [
		upload('uren_voor.csv', beforeLog({ extra })),
		upload('uren_na.csv', afterLog({ extra })),
	]);
	await expect(page.getByText(texts.measure.waitsForCouncil(['uren_voor.csv', 'uren_na.csv']))).toBeVisible();
	await recordCouncil(page, texts);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.checkTitle);
	const balance = page.getByRole('region', { name: texts.measure.balance });
	await expect(balance).toContainText(texts.measure.rowCount(672));

	// the blocked button says what stands open, and leads there
	await page.getByRole('button', { name: texts.measure.first.activities(1) }).click();
	const choice = page.getByRole('radio', { name: `${extra.activity}: ${texts.measure.kindHint.care}` });
	await expect(page.locator('.is-open input').first()).toBeFocused();
	await choice.check();
	await toResult(page, texts).click();

	const sentence = page.getByRole('heading', { level: 1 });
	await expect(sentence).toContainText('%');
	await expect(sentence).toBeFocused();
	await page.getByRole('button', { name: texts.result.toUse }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.result.useTitle);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: texts.result.saveJson }).click();
	const json = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
	expect(json.schema).toBe('halftijd/measurement@1');
	await page.getByRole('link', { name: texts.measure.step.result }).click();
	await expect(sentence).toContainText(texts.formats.percent(json.share.before));
	await expect(sentence).toContainText(texts.formats.percent(json.share.after));
	await expect(sentence).toContainText(texts.formats.percent(json.headline.estimate));
});
