import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findChromium, NO_CHROMIUM } from '../.config/chromium.mjs';
import { freePort } from './freePort.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const chromium = findChromium();
if (!chromium) throw new Error(NO_CHROMIUM);
// The workers load this file again: they find the browser and the port that the first load chose.
process.env.CHROMIUM_PATH = chromium;
const port = (process.env.HALFTIJD_E2E_PORT ??= await freePort());
// What the server keeps in a test is not what the developer's own server keeps.
const data = (process.env.HALFTIJD_E2E_DATA ??= folderOfThisRun());
// By number: a bare container may have no name for itself.
const address = `http://127.0.0.1:${port}`;

const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 }, locale: 'nl-NL' };
const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'nl-NL' };

/** The built app in a real Chromium. Every project runs every test, unless a test is tagged `@once`. */
export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	// a machine that does other work as well still answers in this time
	expect: { timeout: 10_000 },
	globalTimeout: 25 * 60_000,
	reporter: 'list',
	use: {
		baseURL: address,
		timezoneId: 'Europe/Amsterdam',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: chromium,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--disable-dev-shm-usage',
			],
		},
	},
	projects: [
		{ name: 'desktop-nl', use: desktop },
		{ name: 'desktop-en', use: { ...desktop, locale: 'en-GB' }, grepInvert: /@once/ },
		{ name: 'phone', use: phone, grepInvert: /@once/ },
		{ name: 'dark', use: { ...desktop, colorScheme: 'dark' }, grepInvert: /@once/ },
	],
	webServer: {
		command: 'node .config/serve.mjs',
		cwd: root,
		env: { HOST: '127.0.0.1', PORT: port, ORIGIN: address, HALFTIJD_DATA: data, DATABASE_URL: '' },
		url: address,
		reuseExistingServer: false,
		timeout: 30_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
	},
});

/** A folder that goes when this process ends: the server has ended by then. */
function folderOfThisRun(): string {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-e2e-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
