import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Study } from '#lib/core/study/study.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { expectAccessible } from './support/accessible.ts';
import { field, openGroup } from './support/case.ts';
import { expect, isReady, openExample, test } from './support/halftijd.ts';

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
	const waiting = page.waitForEvent('download');
	await press();
	return readFileSync((await (await waiting).path())!, 'utf8');
}

const json = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text),
});

const npv = (page: Page) => page.locator('[data-figure="npv"]');

async function openTab(page: Page, texts: Dictionary, tab: keyof Dictionary['businessCase']['tabs']) {
	await page.getByRole('link', { name: texts.businessCase.tabs[tab], exact: true }).click();
	await expect(page.getByRole('link', { name: texts.businessCase.tabs[tab], exact: true })).toHaveAttribute(
		'aria-current',
		'page',
	);
}

/** The example measurement, taken over into the invented hospital as the saving of those who used the tool. */
async function buildOnMeasurement(page: Page, texts: Dictionary): Promise<void> {
	const words = texts.caseStudy;
	await openExample(page, texts);
	await page.getByRole('link', { name: texts.measure.step.use }).click();
	await page.getByRole('button', { name: words.toCase }).click();
	await expect(page.getByText(words.bringMore)).toBeVisible();
	await page.getByRole('button', { name: texts.businessCase.templates.hospital.name }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('€ 51');
	// by keyboard: the first choice is everybody with access, the second who used it
	await page.locator('.take-over input[value="access"]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.take-over input[value="user"]')).toBeChecked();
	await page.getByRole('button', { name: words.take, exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.take-over')).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

test('a finance person builds a case on a measurement and brings it to a decision', async ({
	page,
	texts,
}) => {
	test.setTimeout(240_000);
	const words = texts.caseStudy;
	const record = texts.changeLog;
	const { fields, groups } = texts.businessCase;
	await buildOnMeasurement(page, texts);
	await expect(page.locator('.measured-mark').first()).toContainText(texts.measure.exampleTitle);
	const measured = await npv(page).textContent();

	// price, subsidy and use
	await openGroup(page, groups.money);
	await field(page, fields.price, 'Licentie').fill('40');
	await expect(npv(page)).not.toHaveText(measured!);
	const dearer = await npv(page).textContent();
	await openGroup(page, groups.rollout);
	await field(page, fields.useTo, texts.businessCase.owners.use!).fill('80');
	await expect(npv(page)).not.toHaveText(dearer!);
	await openGroup(page, groups.agreements);
	await field(page, fields.subsidyShare, 'Opschalingssubsidie (verzonnen voorwaarden)').fill('0');
	const changed = await npv(page).textContent();

	// scenarios, who loses, what can be paid
	await openTab(page, texts, 'scenarios');
	await expect(page.getByRole('table', { name: texts.businessCase.scenarios.outcomesTitle })).toBeVisible();
	await openTab(page, texts, 'parties');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('ICT-afdeling');
	const payable = await page.locator('[data-figure="payable"]').textContent();
	expect(payable).toMatch(/€/);

	// undo by keyboard, and again
	await openTab(page, texts, 'summary');
	await expect(npv(page)).toHaveText(changed!);
	const undo = page.getByRole('button', { name: texts.businessCase.undo });
	for (let step = 0; step < 3; step++) {
		await undo.focus();
		await page.keyboard.press('Enter');
	}
	await expect(npv(page)).toHaveText(measured!);
	await page.getByRole('button', { name: texts.businessCase.redo }).click();
	await expect(npv(page)).toHaveText(dearer!);

	// the diary
	await openTab(page, texts, 'after');
	const calendar = await downloaded(page, () =>
		page.getByRole('button', { name: texts.businessCase.after.calendar }).click(),
	);
	const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
	expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual([
		'2027-04-01',
		'2029-08-31',
	]);
	expect(new Set(events.map((event) => new ICAL.Event(event).uid)).size).toBe(2);

	// the record: a reason, a signature, the file
	await openTab(page, texts, 'record');
	const changes = page.getByRole('table', { name: record.title });
	await expect(changes.getByRole('row').nth(1)).toContainText('€ 40');
	const why = changes.getByRole('textbox').first();
	await why.fill('Nieuw bod van de leverancier');
	await why.blur();
	await page.getByLabel(record.sign.preparedBy, { exact: true }).fill('Voornaam Achternaam');
	await page.getByLabel(record.sign.preparedBy, { exact: true }).blur();
	await expectAccessible(page);
	const saved = await downloaded(page, () => page.getByRole('button', { name: words.saveStudy }).click());
	const study = JSON.parse(saved) as Study;
	expect(study.cases).toMatchObject([{ id: 'c1', fromMeasurement: 'm1', saving: { basis: 'user' } }]);

	// opened again on a page that knows nothing
	await page.goto('/businesscase');
	await isReady(page);
	await page.getByLabel(texts.businessCase.openFile).setInputFiles(json('studie.halftijd.json', saved));
	await expect(npv(page)).toHaveText(dearer!);
	await expect(page.locator('.measured-mark').first()).toContainText(
		words.link.linked('').split('‘')[0]!.trim(),
	);
	await openTab(page, texts, 'record');
	await expect(page.getByRole('table', { name: record.title }).getByRole('textbox').first()).toHaveValue(
		'Nieuw bod van de leverancier',
	);
	await expect(page.getByLabel(record.sign.preparedBy, { exact: true })).toHaveValue('Voornaam Achternaam');

	// the memo says what the page says
	await page.getByRole('link', { name: words.memo.make }).click();
	await expect(page.locator('#memo')).toContainText(dearer!.trim(), { timeout: 60_000 });
	await expect(page.locator('#memo')).toContainText(texts.measure.exampleTitle);
	const memo = await downloaded(page, () => page.getByRole('button', { name: words.memo.download }).click());
	expect(memo).toContain(dearer!.trim());
	expect(memo).toContain('Nieuw bod van de leverancier');
	expect(memo).toContain('Voornaam Achternaam');
});

test('what was measured stays tied, and a later measurement is held against it @once', async ({
	page,
	texts,
}) => {
	test.setTimeout(180_000);
	const words = texts.caseStudy;
	const record = texts.changeLog;
	await buildOnMeasurement(page, texts);
	const measured = await npv(page).textContent();
	const reduction = field(page, texts.businessCase.fields.reduction).first();
	await reduction.fill('30');
	await reduction.blur();
	const mark = page.locator('.measured-mark--off');
	await expect(mark).toContainText(texts.measure.exampleTitle);
	await expectAccessible(page);
	await mark.getByRole('button').click();
	await expect(mark).toHaveCount(0);
	await expect(npv(page)).toHaveText(measured!);

	await openTab(page, texts, 'record');
	await expect(page.getByText(words.realisedNone)).toBeVisible();
	const study = JSON.parse(
		await downloaded(page, () => page.getByRole('button', { name: words.saveStudy }).click()),
	) as Study;
	const [first] = study.measurements;
	const later = {
		...first!,
		title: 'Na een jaar',
		files: first!.files.map((file) => ({ ...file, sha256: `${file.sha256}2` })),
		actualUsers: { ...first!.actualUsers!, estimate: 0.12 },
	};
	const add = page.getByLabel(words.addMeasurement);
	await add.setInputFiles(json('meting.json', '{}'));
	await expect(page.getByText(words.noMeasurement)).toBeVisible();
	await add.setInputFiles(json('meting.json', JSON.stringify(later)));
	const { percent } = texts.formats;
	await expect(page.getByText(percent(0.12)).first()).toBeVisible();
	const realised = page.getByRole('table', { name: words.realisedTitle });
	await expect(realised.getByRole('row', { name: record.figures.npvTotal() })).toContainText(
		measured!.trim(),
	);
	await expect(realised.getByRole('row', { name: record.figures.evenPrice() })).toBeVisible();
	await expect(page.getByText(words.realisedOutside(false))).toBeVisible();

	const earlier = { ...study.cases[0]!, title: 'Eerste versie', horizonMonths: 48 };
	await page
		.getByLabel(record.compareOpen)
		.setInputFiles(json('eerder.json', JSON.stringify({ ...study, cases: [earlier] })));
	const compared = page.getByRole('table', { name: record.compareTitle });
	await expect(compared).toContainText('Eerste versie');
	await expect(compared).toContainText('48');
	await expect(page.getByRole('table', { name: record.compareFigures })).toContainText(measured!.trim());
	await expectAccessible(page);
});
