import { expect, type Page } from '@playwright/test';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { oneTimeCode } from '../../server/oneTimeCode.ts';
import { expectAccessible } from './accessible.ts';
import { isReady } from './halftijd.ts';

const { accounts: words } = dictionaries.nl;

/** What everybody in these tests chooses first. */
export const password = 'paard batterij nietje';

/**
 * From an invitation to an account that may publish or administrate.
 * @returns the key of the second factor
 */
export async function becomeAccount(page: Page, link: string, email: string): Promise<string> {
	await page.goto(link);
	await isReady(page);
	await expectAccessible(page);
	await page.getByLabel(words.email).fill(email);
	await page.getByLabel(words.password, { exact: true }).fill(password);
	await page.getByRole('button', { name: words.makeAccount }).click();
	await signIn(page, email);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.accountTitle);
	return turnOnSecondFactor(page, password);
}

export async function signIn(page: Page, email: string, word = password): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.signInTitle);
	await page.getByLabel(words.email).fill(email);
	await page.getByLabel(words.password, { exact: true }).fill(word);
	await page.getByRole('button', { name: words.signIn, exact: true }).click();
}

/** On the page of the own account. */
export async function turnOnSecondFactor(page: Page, word: string): Promise<string> {
	await page.getByLabel(words.currentPassword).first().fill(word);
	await page.getByRole('button', { name: words.secondFactorStart }).click();
	await expectAccessible(page);
	const key = await page.getByText(words.secondFactorKey).locator('code').textContent();
	await page.getByLabel(words.code, { exact: true }).fill(oneTimeCode(key!, new Date()));
	await page.getByRole('button', { name: words.confirm }).click();
	await expect(page.getByText(words.secondFactorOn)).toBeVisible();
	await expectAccessible(page);
	return key!;
}
