import { expect, test as base, type Page, type Request } from '@playwright/test';
import { dictionaries, type Dictionary } from '#lib/i18n/dictionary.ts';
import type { Language } from '#lib/i18n/language.ts';
import { afterLog, beforeLog } from './timelogs.ts';

interface Halftijd {
	readonly language: Language;
	readonly texts: Dictionary;
	/** Every request of the page, in order. */
	readonly requests: Request[];
	/** Texts of console errors that a test expects, such as a page that does not exist. */
	readonly expectedErrors: RegExp[];
	readonly watched: void;
}

/** A page in the language of the project, that fails its test on any error or any request that is no plain reading. */
export const test = base.extend<Halftijd>({
	language: async ({ locale }, use) => use(locale?.startsWith('en') ? 'en' : 'nl'),
	texts: async ({ language }, use) => use(dictionaries[language]),

	requests: async ({}, use) => use([]),

	expectedErrors: async ({}, use) => use([]),
	watched: [
		async ({ page, context, baseURL, language, requests, expectedErrors }, use) => {
			await context.addCookies([{ name: 'language', value: language, url: baseURL! }]);
			const errors: string[] = [];
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) errors.push(message.text());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			// breaches of the content security policy, also those that the console does not name
			await page.addInitScript(() =>
				document.addEventListener('securitypolicyviolation', (event) =>
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
				),
			);
			context.on('request', (request) => requests.push(request));
			await use();
			expect(errors.filter((text) => !expectedErrors.some((known) => known.test(text)))).toEqual([]);
			const others = requests.filter(
				(request) =>
					request.method() !== 'GET' ||
					!/^(blob|data):/.test(request.url()) === !request.url().startsWith(baseURL!),
			);
			expect(others.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

export interface Upload {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** A file to upload, without a file on disk. */
export const upload = (name: string, content: string | Buffer): Upload => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(content as string),
});

/** The measure page, ready to be used. */
export async function openMeasure(page: Page, texts: Dictionary): Promise<void> {
	await page.goto('/meten');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.measure.startTitle);
	await isReady(page);
}

/** Holds back the scripts of the pages that come, as on a slow line, until the answer is called. */
export async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const isReleased = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		await isReleased;
		await route.continue();
	});
	return release;
}

/** The page answers: the framework has put its announcer in place. */
export async function isReady(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

export async function recordCouncil(page: Page, texts: Dictionary): Promise<void> {
	await page.getByLabel(texts.measure.councilDate).fill('12-01-2026');
	await page.getByLabel(texts.measure.councilReference).fill('OR-2026-07');
	await page.getByRole('button', { name: texts.measure.councilSave }).click();
}

export async function addFiles(page: Page, texts: Dictionary, files: readonly Upload[]): Promise<void> {
	await page.getByLabel(texts.measure.choose).setInputFiles([...files]);
}

/** Council, both small logs, every activity decided: one click from the result. */
export async function openOwnFiles(page: Page, texts: Dictionary): Promise<void> {
	await openMeasure(page, texts);
	await recordCouncil(page, texts);
	await addFiles(page, texts, [upload('uren_voor.csv', beforeLog()), upload('uren_na.csv', afterLog())]);
	await expect(toResult(page, texts)).toBeVisible();
}

export function toResult(page: Page, texts: Dictionary) {
	return page.getByRole('button', { name: texts.measure.toResult });
}

/** The example, opened from the start page, at its result. */
export async function openExample(page: Page, texts: Dictionary): Promise<void> {
	await page.goto('/');
	await isReady(page);
	await page.getByRole('link', { name: texts.start.openExample }).click();
	// the last part of the page; the parts are drawn one after the other
	await expect(page.locator('#gebruiken')).toBeVisible();
}
