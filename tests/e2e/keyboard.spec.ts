import type { Page } from '@playwright/test';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { expect, openMeasure, test, upload } from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

/** Tab until what has the focus is what a keyboard user looks for. */
async function tabTo(page: Page, isThere: (found: string) => boolean): Promise<void> {
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const focused = document.activeElement;
			if (!(focused instanceof HTMLElement)) return '';
			const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
			return (
				focused.getAttribute('aria-label') ??
				labels.map((label) => label.textContent).join(' ') ??
				''
			).concat(' ', focused.textContent ?? '');
		});
		if (isThere(name)) return;
	}
	throw new Error('the focus never came there');
}

/** A button may still have to come, as an answer to what was done before. */
async function tabToButton(page: Page, text: string): Promise<void> {
	await expect(page.getByRole('button', { name: text })).toBeVisible();
	await tabTo(page, (name) => name.includes(text));
}

/** What a sighted keyboard user sees: something around the focus is outlined. */
async function expectVisibleFocus(page: Page): Promise<void> {
	const outlined = await page.evaluate(() => {
		for (let at = document.activeElement; at; at = at.parentElement) {
			const { outlineStyle, outlineWidth } = getComputedStyle(at);
			const box = at.getBoundingClientRect();
			if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.width > 4) return true;
		}
		return false;
	});
	expect(outlined).toBe(true);
}

async function wholeJob(page: Page, texts: Dictionary): Promise<void> {
	await openMeasure(page, texts);
	const words = texts.measure;
	const extra = { activity: 'Bordspel zonder naam', hours: 0.25 };

	// the skip link is the first stop
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: texts.common.skip })).toBeFocused();
	await page.keyboard.press('Enter');

	await tabTo(page, (name) => name.includes(words.councilDate));
	await page.keyboard.type('12-01-2026');
	await tabTo(page, (name) => name.includes(words.councilReference));
	await page.keyboard.type('OR-7');
	await page.keyboard.press('Enter');
	await expect(page.getByText(words.councilSaved(texts.formats.date(20465), 'OR-7'))).toBeVisible();

	await tabTo(page, (name) => name.includes(words.choose));
	await expectVisibleFocus(page);
	const choosing = page.waitForEvent('filechooser');
	await page.keyboard.press('Enter');
	await (await choosing).setFiles(upload('uren_voor.csv', beforeLog({ extra })));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.checkTitle);

	await tabTo(page, (name) => name.trim() === words.paste);
	await expectVisibleFocus(page);
	await page.keyboard.press('Space');
	await expect(page.getByLabel(words.pasteLabel)).toBeFocused();
	await page.keyboard.insertText(afterLog({ extra }));
	await tabTo(page, (name) => name.trim() === words.pasteAdd);
	await page.keyboard.press('Enter');
	const second = page.getByLabel(words.settingOf(words.period, words.pastedName(1)));
	await expect(second).toBeVisible();

	// a blocked button leads to what stands open
	await tabToButton(page, words.first.period);
	await page.keyboard.press('Enter');
	await expect(second).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(second).toHaveValue('after');

	await tabToButton(page, words.first.activities(1));
	await page.keyboard.press('Enter');
	const radios = page.getByRole('radio', { name: new RegExp(`^${extra.activity}:`) });
	await expect(radios.first()).toBeFocused();
	await expectVisibleFocus(page);
	// an arrow chooses within the row, and leaves the other rows alone
	await page.keyboard.press('ArrowRight');
	await expect(radios.nth(1)).toBeChecked();
	await expect(page.getByRole('radio', { name: /^Dossier bijhouden:/ }).first()).toBeChecked();

	await tabToButton(page, words.toResult);
	await page.keyboard.press('Enter');
	await expect(page.locator('#uitkomst')).toBeFocused();
	await expect(page.locator('#uitkomst')).toContainText('%');

	await tabToButton(page, texts.result.toUse);
	await page.keyboard.press('Enter');
	await tabToButton(page, texts.result.saveJson);
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await downloading).suggestedFilename()).toMatch(/\.json$/);
}

for (const locale of ['nl-NL', 'en-GB']) {
	test.describe(`in ${locale} @once`, () => {
		test.use({ locale });
		test('the whole job is done by keyboard', async ({ page, texts }) => {
			// some hundreds of key presses, each looked at
			test.slow();
			await wholeJob(page, texts);
		});
	});
}
