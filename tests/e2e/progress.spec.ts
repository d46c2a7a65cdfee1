import { expectAccessible } from './support/accessible.ts';
import { expect, isReady, test } from './support/halftijd.ts';
import { expectNothingSideways } from './support/nothingSideways.ts';

const DEMONSTRATION = '/demonstratie/voortgang';
const FIGURES = 8;

test('one click opens the demonstration, which says on top that it is invented', async ({ page, texts }) => {
	await page.goto('/voortgang');
	await isReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.progress.empty.title);
	await page.getByRole('link', { name: texts.progress.demonstration.open }).click();
	await expect(page).toHaveURL(DEMONSTRATION);
	await expect(page.getByText(texts.progress.demonstration.strip)).toBeVisible();
	await expect(page.locator('figure')).toHaveCount(FIGURES);
	await page.getByRole('link', { name: texts.progress.demonstration.leave }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.progress.empty.title);
});

test('the figures can be used by everybody, tables open, both without a page that scrolls sideways', async ({
	page,
}) => {
	await page.goto(DEMONSTRATION);
	await isReady(page);
	for (const summary of await page.locator('.figure summary').all()) await summary.click();
	await expectAccessible(page);
});

for (const path of ['/voortgang', '/open-data', '/demonstratie/insluiten/2026-3/sectoren'])
	test(`${path} can be used by everybody`, async ({ page }) => {
		await page.goto(path);
		await expectAccessible(page);
	});

test('a choice is in the address, and a release has one of its own', async ({ page, texts }) => {
	await page.goto(DEMONSTRATION);
	await isReady(page);
	const { filters } = texts.progress;
	await page.getByRole('combobox', { name: filters.sector }).selectOption('hospitals');
	await page.getByRole('combobox', { name: filters.goal }).selectOption('max20');
	await page.getByRole('button', { name: filters.show, exact: true }).click();
	await expect(page).toHaveURL(/\/demonstratie\/voortgang\?sector=hospitals&opzet=\w+&doel=max20$/);
	await page.getByRole('link', { name: texts.progress.permalink, exact: true }).click();
	await expect(page).toHaveURL(/\/demonstratie\/voortgang\/2026-3\?sector=hospitals/);
	await expect(page.getByText(texts.progress.isPermalink)).toBeVisible();
	await expect(page.getByRole('combobox', { name: filters.sector })).toHaveValue('hospitals');
	await page.getByRole('combobox', { name: filters.release }).selectOption('2026-1');
	await page.getByRole('button', { name: filters.show, exact: true }).click();
	await expect(page).toHaveURL(/\/demonstratie\/voortgang\/2026-1\?/);
});

test('every figure, its table and its files are reached by keyboard', async ({ page, texts }) => {
	await page.goto(DEMONSTRATION);
	await isReady(page);
	const first = page.locator('figure').first();
	await first.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(first.locator('table')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(first.getByRole('region')).toBeFocused();
	for (const kind of ['CSV', 'JSON', 'SVG']) {
		await page.keyboard.press('Tab');
		await expect(first.getByRole('link', { name: kind, exact: false }).first()).toBeFocused();
	}
	await page.keyboard.press('Tab');
	await expect(first.getByRole('button')).toBeFocused();
	const picture = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await picture).suggestedFilename()).toBe('demonstratie-2026-3-pad.png');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/demonstratie\/insluiten\/2026-3\/pad/);
	await expect(page.getByText(texts.progress.demonstration.strip)).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is whole: figures, tables, files and the form', async ({ page, texts, language }) => {
		await page.goto(`${DEMONSTRATION}?lang=${language}`);
		await expect(page.locator('figure')).toHaveCount(FIGURES);
		for (const figure of await page.locator('figure').all())
			await expect(figure.locator('svg.chart:visible')).toHaveCount(1);
		await page.locator('figure summary').first().click();
		await expect(page.locator('figure table').first()).toBeVisible();
		const { filters } = texts.progress;
		await page.getByRole('combobox', { name: filters.design }).selectOption('controlled');
		await page.getByRole('button', { name: filters.show, exact: true }).click();
		await expect(page).toHaveURL(/opzet=controlled$/);
		await expect(page.getByText(texts.progress.noVerdict)).toBeVisible();
		await expect(page.getByRole('button', { name: 'PNG', exact: false })).toHaveCount(0);
		await expectNothingSideways(page);
	});
});

test('only the embedded figure may be framed, and nothing runs in it @once', async ({ request }) => {
	const page = (await request.get(DEMONSTRATION)).headers();
	expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(page['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
	expect(page['x-frame-options']).toBe('DENY');
	const embedded = await request.get('/demonstratie/insluiten/2026-3/pad');
	expect(embedded.headers()['content-security-policy']).toContain('frame-ancestors *');
	expect(embedded.headers()['x-frame-options']).toBeUndefined();
	expect(await embedded.text()).not.toContain('<script');
});

test('files and answers never change, and say when the reader has them already @once', async ({
	request,
}) => {
	for (const path of [
		'/voortgang/2026-3/pad.csv',
		'/voortgang/2026-3/alles.zip',
		'/v1/releases/2026-3',
		'/voortgang',
	]) {
		const first = await request.get(`/demonstratie${path}`);
		const second = await request.get(`/demonstratie${path}`);
		expect(first.status()).toBe(200);
		expect(Buffer.compare(await first.body(), await second.body())).toBe(0);
		const tag = first.headers()['etag']!;
		expect(second.headers()['etag']).toBe(tag);
		const known = await request.get(`/demonstratie${path}`, { headers: { 'if-none-match': tag } });
		expect(known.status()).toBe(304);
		expect(await known.body()).toHaveLength(0);
	}
});

test('the interface answers programs with data or a problem, and never with a page @once', async ({
	request,
}) => {
	const openApi = await request.get('/v1/openapi.json');
	expect(openApi.headers()['api-version']).toMatch(/^\d+\.\d+\.\d+$/);
	expect(openApi.headers()['access-control-allow-origin']).toBe('*');
	expect(((await openApi.json()) as { openapi: string }).openapi).toBe('3.1.0');
	expect(await (await request.get('/v1/releases')).json()).toEqual({ releases: [] });
	expect((await request.get('/v1/dcat.jsonld')).headers()['content-type']).toBe('application/ld+json');
	const cases: [path: string, status: number, method?: string][] = [
		['/v1/releases/2026-3', 404],
		['/v1/nothing', 404],
		['/v1', 404],
		['/demonstratie/v1/releases/2026-3/cells?sector=moon', 400],
		['/demonstratie/v1/releases', 405, 'DELETE'],
	];
	for (const [path, status, method = 'GET'] of cases) {
		const response = await request.fetch(path, { method });
		expect([path, response.status()]).toEqual([path, status]);
		expect(response.headers()['content-type']).toBe('application/problem+json');
		expect(response.headers()['api-version']).toBeDefined();
	}
	expect((await request.fetch('/v1/releases', { method: 'OPTIONS' })).status()).toBe(204);
});

test('an address that we never gave leads to one that we did @once', async ({ request }) => {
	const strange = await request.get('/demonstratie/voortgang/2026-3?sector=moon&x=1&soort=', {
		maxRedirects: 0,
	});
	expect(strange.status()).toBe(303);
	expect(strange.headers()['location']).toBe('/demonstratie/voortgang/2026-3');
	for (const path of [
		'/voortgang/2026-3',
		'/demonstratie/voortgang/1999-1',
		'/demonstratie/voortgang/2026-3/pad.exe',
	])
		expect((await request.get(path)).status()).toBe(404);
});
