import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { expect, isReady } from './halftijd.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The invented hospital, opened on the page of business cases. */
export async function openHospital(page: Page, texts: Dictionary): Promise<void> {
	await page.goto('/businesscase');
	await isReady(page);
	await page.getByRole('button', { name: texts.businessCase.templates.hospital.name }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('€ 51');
}

/** The field of an assumption, of the line that owns it where names occur more than once. */
export function field(page: Page, label: string, owner?: string): Locator {
	const place = owner ? page.getByRole('group', { name: owner, exact: true }) : page;
	return place.getByLabel(label, { exact: true });
}

/** Opens a group of assumptions and every line in it. */
export async function openGroup(page: Page, name: string): Promise<void> {
	const title = page.locator('.assumptions summary', { hasText: name });
	await title.click();
	for (const line of await title.locator('..').locator('.line > summary').all()) await line.click();
}

/** No breach of WCAG 2.2 AA, headings that skip no level, and nothing wider than a screen of 360 pixels. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	const levels = await page
		.locator('h1, h2, h3, h4')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
	expect(levels[0]).toBe(1);
	for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
	const size = page.viewportSize()!;
	await page.setViewportSize({ width: 360, height: size.height });
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
	).toBe(0);
	await page.setViewportSize(size);
}
