// Finds a Chromium for the browser tests, and brings one when the machine has none. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { attempt, installWithApt } from './apt.mjs';

const COMMON_PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const NO_CHROMIUM =
	'No Chromium was found and none could be installed. Install Chromium or Google Chrome, ' +
	'or set CHROMIUM_PATH to its program file, and run `npm test` again.';

/**
 * The program file of a Chromium that starts, or null. CHROMIUM_PATH alone decides when it is set.
 * @returns {string | null}
 */
export function findChromium() {
	const chosen = process.env.CHROMIUM_PATH;
	const places = chosen ? [chosen] : [...COMMON_PLACES, playwrightChromium()];
	return places.find((place) => place !== null && starts(place)) ?? null;
}

/**
 * First the browser that Playwright downloads, then the package of Debian or Ubuntu.
 * @returns {string | null} the program file, or null when every way failed
 */
export function installChromium() {
	if (process.env.CHROMIUM_PATH) return null;
	const playwright = ['--no-install', 'playwright'];
	attempt('npx', [...playwright, 'install', 'chromium'], { limitSeconds: 300 });
	const downloaded = playwrightChromium();
	if (downloaded && !starts(downloaded)) {
		attempt('npx', [...playwright, 'install-deps', 'chromium'], { limitSeconds: 600 });
	}
	const found = findChromium();
	if (found) return found;
	// A browser without a font draws no text, and a layout without text proves nothing.
	installWithApt(['chromium', 'fonts-liberation']);
	return findChromium();
}

/** @returns {string | null} */
function playwrightChromium() {
	try {
		return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
	} catch {
		return null;
	}
}

/** A file at the right place is not enough: Ubuntu's `chromium-browser` can be an empty shell.
 * @param {string} place */
function starts(place) {
	const asked = spawnSync(place, ['--version'], { encoding: 'utf8', timeout: 30_000 });
	return asked.status === 0 && /chrom/i.test(asked.stdout);
}
