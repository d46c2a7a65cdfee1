import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { field, openGroup, openHospital } from './support/case.ts';
import { expect, isReady, test } from './support/halftijd.ts';

const npv = (page: Page) => page.locator('[data-figure="npv"]');

test('a finance person changes price, subsidy and use, and sees the result move', async ({ page, texts }) => {
	const words = texts.businessCase;
	await openHospital(page, texts);
	const base = await npv(page).textContent();

	await openGroup(page, words.groups.money);
	await field(page, words.fields.price, 'Licentie').fill('40');
	await expect(npv(page)).not.toHaveText(base!);
	const dearer = await npv(page).textContent();
	expect(Number(dearer!.replace(/[^\d−]/g, '').replace('−', '-'))).toBeLessThan(0);

	await openGroup(page, words.groups.rollout);
	await field(page, words.fields.useTo, words.owners.use!).fill('80');
	await expect(npv(page)).not.toHaveText(dearer!);

	const cash = page.locator('tr', { hasText: 'ICT-afdeling' }).first();
	const before = await cash.textContent();
	await openGroup(page, words.groups.agreements);
	await field(page, words.fields.subsidyShare, 'Opschalingssubsidie (verzonnen voorwaarden)').fill('0');
	await expect(cash).not.toHaveText(before!);

	await page.getByRole('button', { name: words.undo }).click();
	await page.getByRole('button', { name: words.undo }).click();
	await page.getByRole('button', { name: words.undo }).click();
	await expect(npv(page)).toHaveText(base!);
	await page.getByRole('button', { name: words.redo }).click();
	await expect(npv(page)).toHaveText(dearer!);
});

test('the losing party and what can be paid are found', async ({ page, texts, language }) => {
	const words = texts.businessCase.parties;
	const euro = texts.formats.euro;
	await openHospital(page, texts);
	await page.getByRole('link', { name: texts.businessCase.tabs.parties }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		words.sentence(['ICT-afdeling'], true, 51_071),
	);
	await expect(page.getByText(words.needed(708_618.87))).toBeVisible();
	await expect(page.getByText(words.payable(490_601.68))).toBeVisible();
	await expect(page.getByText(words.shortfall(218_017.18))).toBeVisible();
	await expect(page.locator('.chart').first()).toContainText(euro(-708_619));
	expect(language === 'nl' ? euro(-708_619) : 'en').toMatch(/€\s−708\.619|en/);
});

test('what cannot be used is said at the field, and the last result stays', async ({ page, texts }) => {
	const words = texts.businessCase;
	await openHospital(page, texts);
	const base = await npv(page).textContent();
	const realised = field(page, words.fields.realisedShare);

	await realised.fill('veel');
	await expect(page.getByText(words.faults.notANumber('veel'))).toBeVisible();
	await expect(page.getByText(words.stale)).toBeVisible();
	await expect(realised).toHaveAttribute('aria-invalid', 'true');
	await expect(npv(page)).toHaveText(base!);

	await realised.fill('130');
	await expect(page.getByText(words.faults.outOfRange('130', 0, 100, '%'))).toBeVisible();
	await realised.fill('90');
	await expect(page.getByText(words.faults.spreadOrder)).toBeVisible();
	await expect(npv(page)).toHaveText(base!);
	await realised.fill('60');
	await expect(page.getByText(words.stale)).toBeHidden();

	await page.getByLabel(words.destinations.cash).fill('20');
	await expect(page.getByText(words.destinations.sumWrong(1.1))).toBeVisible();
	await expect(npv(page)).toHaveText(base!);
	await page.getByLabel(words.destinations.relief).fill('25');
	await expect(page.getByText(words.destinations.sum(1))).toBeVisible();
	await expect(npv(page)).not.toHaveText(base!);
});

test('the deadline, the calendar file and the chance follow', async ({ page, texts }) => {
	const words = texts.businessCase;
	await openHospital(page, texts);
	await expect(page.locator('[data-figure="chance"]')).toHaveText(/^5\d%$/, { timeout: 30_000 });
	await expect(page.getByText(words.checked)).toBeVisible();
	await page.getByRole('link', { name: words.tabs.after }).click();
	await expect(page).toHaveURL(/tab=na-de-subsidie/);
	await expect(
		page.getByRole('heading', { name: words.after.deadlineTitle('').trim().slice(0, 12) }),
	).toBeVisible();
	await expect(page.getByRole('table', { name: words.after.breakEvenTitle })).toContainText('37');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: words.after.calendar }).click();
	const calendar = readFileSync((await (await waiting).path())!, 'utf8');
	expect(calendar).toContain('DTSTART;VALUE=DATE:20270401');
	expect(calendar).toContain('DTSTART;VALUE=DATE:20290831');
});

test('a case is saved and opened again; a wrong file is refused by path', async ({ page, texts }) => {
	const words = texts.businessCase;
	await openHospital(page, texts);
	await field(page, words.fields.reduction).fill('25');
	const changed = await npv(page).textContent();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: words.save }).click();
	const saved = readFileSync((await (await waiting).path())!, 'utf8');
	expect(JSON.parse(saved).cases[0].saving.reduction.value).toBe(0.25);

	page.once('dialog', (dialog) => void dialog.accept());
	await page.getByRole('button', { name: words.openOther }).click();
	const choose = page.getByLabel(words.openFile);
	const file = (text: string) => ({
		name: 'case.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text),
	});
	await choose.setInputFiles(file(saved.replace('"horizonMonths": 60', '"horizonMonths": 600')));
	await expect(page.getByText('horizonMonths:')).toBeVisible();
	await choose.setInputFiles(file('{'));
	await expect(page.getByText(words.refusedTitle)).toBeVisible();
	await choose.setInputFiles(file(saved));
	await expect(npv(page)).toHaveText(changed!);
});

test('the case can be used by everybody, and stays when somebody looks elsewhere', async ({
	page,
	texts,
}) => {
	test.slow();
	const words = texts.businessCase;
	await page.goto('/businesscase');
	await isReady(page);
	await expectAccessible(page);
	await openHospital(page, texts);
	// every field of the panel once; the other tabs have their own tests, with the panel as it opens
	await page
		.locator('.assumptions details')
		.evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
	await expectAccessible(page);
	for (const tab of ['after', 'parties', 'record'] as const) {
		await page.getByRole('link', { name: words.tabs[tab] }).click();
		await expect(page.getByRole('link', { name: words.tabs[tab] })).toHaveAttribute('aria-current', 'page');
	}
	await page.getByRole('link', { name: texts.common.method, exact: true }).first().click();
	await expect(page).toHaveURL(/methode/);
	await page.goBack();
	await expect(page.locator('.assumptions')).toBeVisible();
});

test('the workbook is saved, with the numbers of the page in it', async ({ page, texts }) => {
	const words = texts.businessCase.workbook;
	await openHospital(page, texts);
	await expect(page.getByText(words.hint)).toBeVisible({ timeout: 60_000 });
	const shown = await npv(page).textContent();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: words.button }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
	const { sheets } = await readXlsx(new Uint8Array(readFileSync(await download.path())));
	const amounts = sheets[0]!.rows.flat().filter((value) => typeof value === 'number');
	expect(amounts.map((amount) => texts.formats.euro(amount))).toContain(shown!.trim());
	await expectAccessible(page);
});
