// Finds a Chromium for the browser tests, and brings one when the machine has none. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

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
	run('npx', [...playwright, 'install', 'chromium'], { limitSeconds: 300 });
	const downloaded = playwrightChromium();
	if (downloaded && !starts(downloaded)) {
		run('npx', [...playwright, 'install-deps', 'chromium'], { limitSeconds: 600 });
	}
	return findChromium() ?? installWithApt();
}

function installWithApt() {
	if (!succeeds('apt-get', ['--version'])) return null;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return null;
	const apt = ['apt-get', '-q', '-o', 'DPkg::Lock::Timeout=120'];
	const [program = '', ...start] = isRoot ? apt : ['sudo', '-n', ...apt];
	// A browser without a font draws no text, and a layout without text proves nothing.
	const packages = ['chromium', 'fonts-liberation'];
	run(program, [...start, 'update'], { limitSeconds: 300 });
	run(program, [...start, 'install', '-y', '--no-install-recommends', ...packages], { limitSeconds: 600 });
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

/** @param {string} program @param {string[]} args */
function succeeds(program, args) {
	return spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** What went wrong on the ways that were tried; of interest only when none leads to a browser. */
export const attempts = /** @type {string[]} */ ([]);

/** @param {string} program @param {string[]} args @param {{ limitSeconds: number }} limit */
function run(program, args, { limitSeconds }) {
	const ended = spawnSync(program, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'ignore', 'pipe'],
		timeout: limitSeconds * 1000,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
	});
	if (ended.status === 0) return;
	const reason = ended.error?.message ?? ended.stderr.trim().split('\n').slice(-5).join('\n');
	attempts.push(`${program} ${args.join(' ')}\n${reason}`);
}
