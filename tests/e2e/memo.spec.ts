import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { expect, isReady, test } from './support/halftijd.ts';
import { expectNothingSideways } from './support/nothingSideways.ts';

/** A4 less the margins of the style sheet, in CSS pixels. */
const PAPER = { width: 673, height: 986 };

/** Both languages, both themes and a phone see the hospital; the others are there for the length of the page. */
for (const [template, projects] of [
	['hospital', ''],
	['practice', ' @once'],
	['homeCare', ' @once'],
] as const) {
	test(`the decision memo of ${template} is one page, and the appendix begins on the next${projects}`, async ({
		page,
		texts,
	}) => {
		test.slow();
		const words = texts.caseStudy.memo;
		await page.goto('/businesscase');
		await isReady(page);
		await page.getByRole('button', { name: texts.businessCase.templates[template].name }).click();
		await page.getByRole('link', { name: texts.businessCase.tabs.record, exact: true }).click();
		const { sign } = texts.changeLog;
		for (const field of ['preparedBy', 'checkedBy', 'decidedBy'] as const)
			await page.getByLabel(sign[field], { exact: true }).fill('Voornaam van der Achternaam, functie');
		await page.getByLabel(sign.date, { exact: true }).fill('2026-12-01');
		await page
			.getByLabel(sign.decision, { exact: true })
			.fill('Doorgaan tot en met 2028, mits de partijen die winnen een bijdrage geven.');
		await page.getByRole('link', { name: words.make }).click();
		await expect(page.locator('#memo')).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('#memo')).toContainText('Voornaam van der Achternaam');

		await expectAccessible(page);

		const waiting = page.waitForEvent('download');
		await page.getByRole('button', { name: words.download }).click();
		const saved = await waiting;
		expect(saved.suggestedFilename()).toMatch(/\.html$/);
		const html = readFileSync((await saved.path())!, 'utf8');
		for (const value of await page.locator('#memo dd').allInnerTexts()) expect(html).toContain(value.trim());

		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		await page.setViewportSize(PAPER);
		const end = await page.locator('#memo').evaluate((memo) => memo.getBoundingClientRect().bottom + scrollY);
		expect(end).toBeLessThanOrEqual(PAPER.height);
		await expectNothingSideways(page, []);
		await expect(page.locator('#bijlage')).toHaveCSS('break-before', 'page');
		await expect(page.getByRole('button', { name: words.print })).toBeHidden();
	});
}

test('without a case the memo says where to begin @once', async ({ page, texts }) => {
	await page.goto('/businesscase/memo');
	await expect(page.getByText(texts.caseStudy.memo.none)).toBeVisible();
	await page.getByRole('link', { name: texts.caseStudy.memo.toCase }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.businessCase.startTitle);
});
