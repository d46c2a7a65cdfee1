import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import {
	addFiles,
	expect,
	isReady,
	openExample,
	openMeasure,
	openOwnFiles,
	recordCouncil,
	test,
	toResult,
	upload,
} from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await isReady(page);
}

async function download(page: Page, button: Locator): Promise<string> {
	const downloading = page.waitForEvent('download');
	await button.click();
	return readFile(await (await downloading).path(), 'utf8');
}

test.describe('planning a measurement', () => {
	test('answers number fields, and the same by keyboard on the chart', async ({ page, texts }) => {
		await open(page, '/plannen');
		const { plan } = texts;
		const answer = page.locator('#antwoord');
		await expect(answer).toHaveText(plan.answer(20, 5, 21.3, 'effectMinutes'));
		await page.getByLabel(plan.fields.persons.label).fill('31');
		await expect(answer).toHaveText(plan.answer(31, 5, 16.8, 'effectMinutes'));
		await page.getByLabel(plan.fields.persons.label).fill('20');

		const slider = page.getByRole('slider');
		await expect(slider).toHaveAttribute('aria-valuenow', '20');
		await slider.press('ArrowRight');
		await slider.press('PageUp');
		await expect(answer).toHaveText(plan.answer(31, 5, 16.8, 'effectMinutes'));
		await expect(page.getByLabel(plan.fields.persons.label)).toHaveValue('31');
		await expectAccessible(page);
	});

	test('follows a point that is dragged', async ({ page, texts }) => {
		await open(page, '/plannen');
		const { plan } = texts;
		await page.getByLabel(plan.unknowns.days).check();
		await page.getByLabel(plan.fields.effectMinutes.label).fill('30');
		const point = page.locator('.grip--bare');
		await point.scrollIntoViewIfNeeded();
		await expect(page.getByRole('slider')).toHaveCount(2);
		const box = (await point.boundingBox())!;
		const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + 40, from.y + 10, { steps: 4 });
		await page.mouse.up();
		const persons = Number(await page.getByLabel(plan.fields.persons.label).inputValue());
		const effect = Number(await page.getByLabel(plan.fields.effectMinutes.label).inputValue());
		expect(persons).toBeGreaterThan(20);
		expect(effect).toBeLessThan(30);
		await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuenow', String(persons));
	});

	test('says so when no days suffice, and what a field misses', async ({ page, texts }) => {
		await open(page, '/plannen');
		const { plan } = texts;
		await page.getByLabel(plan.unknowns.days).check();
		await page.getByLabel(plan.fields.effectMinutes.label).fill('5');
		await expect(page.locator('#antwoord')).toHaveCount(0);
		await expect(page.locator('.plan-answer .callout')).toHaveCount(1);
		await page.getByLabel(plan.fields.effectMinutes.label).fill('');
		await expect(page.getByText(plan.missing)).toBeVisible();
	});

	test('gives one answer in words, table and file', async ({ page, texts }) => {
		await open(page, '/plannen');
		const json = JSON.parse(await download(page, page.getByRole('button', { name: texts.plan.saveJson })));
		expect(json).toMatchObject({
			schema: 'halftijd/plan@1',
			persons: 20,
			days: 5,
			registrationMinutes: 1000,
		});
		await expect(page.locator('#antwoord')).toHaveText(
			texts.plan.answer(20, 5, json.effectMinutes, 'effectMinutes'),
		);
		await page.locator('.figure summary').click();
		const own = page.locator('.figure tr.total td').nth(2);
		await expect(own).toHaveText(texts.formats.number(json.effectMinutes, 1));
	});

	test('starts from the open measurement, and says which values are its own', async ({ page, texts }) => {
		await openExample(page, texts);
		await page.locator('#gebruiken').getByRole('link', { name: texts.plan.link }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.plan.title);
		await expect(page.getByLabel(texts.plan.fields.persons.label)).toHaveValue('51');
		await expect(page.getByText(texts.plan.fromOwn(51))).toBeVisible();
		await expect(page.locator('#vergelijk tr.total')).toContainText(texts.plan.ownChange);
	});
});

test.describe('the form of a measurement week', () => {
	test('is one sheet per week, with codes and without names', async ({ page, texts }) => {
		await open(page, '/formulier');
		await expect(page.locator('.paper-form')).toHaveCount(1);
		await page.getByLabel(texts.form.days, { exact: true }).fill('10');
		await expect(page.locator('.paper-form')).toHaveCount(2);
		await expect(page.locator('.paper-form').first()).toContainText(texts.form.paper.code);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await expect(page.locator('.paper-form').first()).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await expectAccessible(page);
	});

	test('gives a file that, filled in, is read without a question @once', async ({ page, texts }) => {
		await open(page, '/formulier');
		const filled = async (period: 'before' | 'after', minutes: readonly number[]) => {
			await page.getByLabel(texts.form.period).selectOption(period);
			const text = await download(page, page.getByRole('button', { name: texts.form.csv }));
			let row = 0;
			return text.replaceAll(/;0;(?=\r\n)/g, () => `;${minutes[row++ % texts.form.common.length]!};`);
		};
		const before = await filled('before', [180, 40, 30, 60, 0, 30, 20, 10, 10, 20, 10, 0, 30, 30]);
		const after = await filled('after', [200, 50, 30, 35, 10, 20, 20, 10, 10, 20, 10, 0, 30, 30]);
		await openMeasure(page, texts);
		await recordCouncil(page, texts);
		await addFiles(page, texts, [upload('week1.csv', before), upload('week2.csv', after)]);
		await expect(toResult(page, texts)).toBeVisible();
		await toResult(page, texts).click();
		await expect(page.locator('#uitkomst')).toBeVisible();
	});
});

test.describe('what stands beside a result', () => {
	test('are published effects, with their design, on the scale of the result', async ({ page, texts }) => {
		await openExample(page, texts);
		const section = page.locator('#elders');
		await expect(section).toContainText(texts.effects.title);
		await section.locator('.figure summary').click();
		await expect(section.locator('.figure tr.total')).toHaveCount(2);
		await expect(section.locator('.figure tbody')).toContainText(texts.effects.designs.randomised);
	});

	test('is the way from every estimate to its paragraph', async ({ page, texts }) => {
		await openExample(page, texts);
		await page.locator('#zeker .figure summary').click();
		const links = page.locator('#zeker .figure tbody th a');
		const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
		expect(new Set(addresses).size).toBeGreaterThanOrEqual(13);
		await open(page, '/methode');
		for (const address of addresses)
			await expect(page.locator(`[id="${address.split('#')[1]!}"] .formula`)).toHaveCount(1);
		await expectAccessible(page);
	});

	test('is the checklist of the study, saved and opened again @once', async ({ page, texts }) => {
		await openOwnFiles(page, texts);
		await toResult(page, texts).click();
		await page.getByRole('link', { name: texts.measure.step.use }).click();
		const fill = async () => {
			await page.locator('#stamp summary').click();
			return page.getByRole('group', { name: texts.stamp.areas.observer });
		};
		const area = await fill();
		await area.getByLabel(texts.stamp.state).selectOption('notApplicable');
		await area.getByLabel(texts.stamp.note).fill('OBS');
		await area.getByLabel(texts.stamp.note).blur();
		await expectAccessible(page);
		const saved = await download(page, page.getByRole('button', { name: texts.result.saveStudy }));

		await openMeasure(page, texts);
		await page.getByLabel(texts.measure.openStudy).setInputFiles(upload('studie.halftijd.json', saved));
		const again = await download(page, await reopened(page, texts));
		expect(JSON.parse(again).stamp).toEqual({ observer: { state: 'notApplicable', note: 'OBS' } });
	});
});

async function reopened(page: Page, texts: Parameters<typeof openMeasure>[1]): Promise<Locator> {
	await addFiles(page, texts, [upload('voor.csv', beforeLog()), upload('na.csv', afterLog())]);
	await toResult(page, texts).click();
	await page.getByRole('link', { name: texts.measure.step.use }).click();
	return page.getByRole('button', { name: texts.result.saveStudy });
}
