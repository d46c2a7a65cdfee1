import type { Locator, Page } from '@playwright/test';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { expect, isReady } from './halftijd.ts';

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
