import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findChromium, NO_CHROMIUM } from '../../.config/chromium.mjs';

export const name =
	'The example of 12,000 rows in a browser, from the click on the start page to the sentence';

const REPEATS = 5;
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Timing {
	/** From the click until the sentence has been painted, in milliseconds. */
	readonly toResult: number;
	/** The longest piece of work of the main thread in that time and the second after it; 0 where none took 50 ms. */
	readonly longestTask: number;
	readonly rows: number;
}

declare global {
	interface Window {
		clickedAt: number;
		longTasks: PerformanceEntry[];
		result: Promise<number>;
	}
}

export async function run() {
	const port = await freePort();
	const server = spawn(process.execPath, ['.config/serve.mjs'], {
		cwd: root,
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: '' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	await new Promise((ready) => server.stdout.once('data', ready));
	const executablePath = findChromium();
	if (!executablePath) throw new Error(NO_CHROMIUM);
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
	});
	try {
		const address = `http://127.0.0.1:${port}`;
		const timings: Timing[] = [];
		// every time a new context: nothing is in the cache
		for (let repeat = 0; repeat < REPEATS; repeat++)
			timings.push(await openExample(browser, `${address}/?lang=nl`));
		const start = await firstLoad(browser, `${address}/?lang=nl`);
		const measure = await firstLoad(browser, `${address}/meten?lang=nl`);
		const median = (pick: (timing: Timing) => number) =>
			timings.map(pick).sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!;
		return [
			{ what: 'JavaScript that / loads, its language included', value: start, unit: 'kB', most: 150 },
			{ what: 'JavaScript that /meten loads, its language included', value: measure, unit: 'kB', most: 150 },
			{ what: 'rows read', value: timings[0]!.rows, least: 12_000 },
			{
				what: 'from click to result, median',
				value: median(({ toResult }) => toResult),
				unit: 'ms',
				most: 1000,
			},
			{
				what: 'from click to result, slowest',
				value: Math.max(...timings.map(({ toResult }) => toResult)),
				unit: 'ms',
			},
			{
				what: 'longest task of the main thread, median (0 = none of 50 ms)',
				value: median(({ longestTask }) => longestTask),
				unit: 'ms',
				most: 50,
			},
			{
				what: 'longest task of the main thread, worst',
				value: Math.max(...timings.map(({ longestTask }) => longestTask)),
				unit: 'ms',
			},
		];
	} finally {
		await browser.close();
		server.kill();
	}
}

async function openExample(browser: Browser, address: string): Promise<Timing> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.evaluate(() => {
		window.longTasks = [];
		new PerformanceObserver((list) => window.longTasks.push(...list.getEntries())).observe({
			type: 'longtask',
		});
		addEventListener('click', () => (window.clickedAt = performance.now()), { capture: true, once: true });
		window.result = new Promise((resolve) =>
			new MutationObserver((_, observer) => {
				if (!document.querySelector('#uitkomst')) return;
				observer.disconnect();
				// the frame after the one in which it was put in place: it has been painted
				requestAnimationFrame(() =>
					requestAnimationFrame(() => resolve(performance.now() - window.clickedAt)),
				);
			}).observe(document, { childList: true, subtree: true }),
		);
	});
	await page.locator('a[href*="voorbeeld"]').click();
	const toResult = await page.evaluate(() => window.result);
	await page.waitForTimeout(1000);
	const longestTask = await page.evaluate(() =>
		Math.max(
			0,
			...window.longTasks
				.filter(({ startTime, duration }) => startTime + duration > window.clickedAt)
				.map(({ duration }) => duration),
		),
	);
	await page.locator('.rail a').first().click();
	const read = await page.locator('.balance__sum strong').first().innerText();
	await context.close();
	return { toResult, longestTask, rows: Number(read.replace(/\D/g, '')) };
}

/** Everything of JavaScript that comes in before anybody has clicked, gzipped. */
async function firstLoad(browser: Browser, address: string): Promise<number> {
	const page = await browser.newPage();
	const sizes: Promise<number>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		sizes.push(response.body().then((body) => gzipSync(body).length / 1000));
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const all = await Promise.all(sizes);
	await page.close();
	return all.reduce((sum, size) => sum + size, 0);
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(port));
		});
	});
}
