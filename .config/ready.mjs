// Makes a checkout ready, so that `npm start` and `npm test` are enough on a fresh clone:
//   node .config/ready.mjs install   packages as the lock file names them
//   node .config/ready.mjs build     the same, and the app and the command line built from the present sources
//   node .config/ready.mjs test      the packages, a PostgreSQL for the server tests, a Chromium for the browser tests
// Uses Node's own modules only: it runs before there are any packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { attempts } from './apt.mjs';
import { findChromium, installChromium, NO_CHROMIUM } from './chromium.mjs';
import { findPostgres, installPostgres, NO_POSTGRES } from './postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const INSTALLED_MARK = join(root, 'node_modules/.halftijd-installed');
const BUILT_MARK = join(root, 'build/.halftijd-built');
const BUILT_FROM = [
	'src',
	'static',
	'datasets',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'.config/programText.ts',
	'.config/vite.cli.config.ts',
];

const mode = process.argv[2] ?? '';
if (!['install', 'build', 'test'].includes(mode))
	stop('Usage: node .config/ready.mjs install | build | test');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	stop(
		`Halftijd needs Node 20.19 or newer, and this is Node ${process.versions.node}. Install a newer Node.`,
	);
}

install();
if (mode === 'build') build();
if (mode === 'test') {
	findDatabase();
	findBrowser();
}

function install() {
	const wanted = fingerprint(['package-lock.json'], `node ${major} ${process.platform} ${process.arch}`);
	if (readMark(INSTALLED_MARK) === wanted) return;
	say('Installing the packages …');
	npm(
		['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'],
		'The packages could not be installed. Check the network and the npm registry.',
	);
	writeFileSync(INSTALLED_MARK, wanted);
}

function build() {
	// Taken before the build: a file edited while it runs makes the next start build again.
	const wanted = fingerprint(BUILT_FROM);
	if (readMark(BUILT_MARK) === wanted) return;
	say('Building …');
	npm(['run', '--silent', 'build'], 'The build failed; the reason is printed above.');
	writeFileSync(BUILT_MARK, wanted);
}

function findDatabase() {
	if (process.env.TEST_DATABASE_URL || findPostgres()) return;
	say('Installing PostgreSQL for the server tests …');
	if (installPostgres()) return;
	const reasons = [...attempts, NO_POSTGRES].join('\n\n');
	if (process.env.CI) stop(reasons);
	// A developer without the right to install goes on; the tests say again what they leave out.
	say(reasons);
}

function findBrowser() {
	if (findChromium()) return;
	if (process.env.CHROMIUM_PATH) {
		stop(
			`CHROMIUM_PATH is set to ${process.env.CHROMIUM_PATH}, but no Chromium starts there. Correct it, or unset it.`,
		);
	}
	say('Installing Chromium for the browser tests …');
	if (!installChromium()) stop([...attempts, NO_CHROMIUM].join('\n\n'));
}

/** @param {string[]} paths @param {string} [salt] */
function fingerprint(paths, salt = '') {
	const hash = createHash('sha256').update(salt);
	for (const file of paths.flatMap(filesUnder)) {
		hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {string} mark */
function readMark(mark) {
	return existsSync(mark) ? readFileSync(mark, 'utf8') : null;
}

/** What npm says is shown when it fails; else the next step of the start is all that a person needs.
 * @param {string[]} args @param {string} problem */
function npm(args, problem) {
	// Started by npm, the same npm goes on; another package manager's program would not know `ci`.
	const own = process.env.npm_execpath ?? '';
	const [program, first] = own.endsWith('npm-cli.js') ? [process.execPath, [own]] : ['npm', []];
	const ended = spawnSync(program, [...first, ...args], {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		maxBuffer: 64 * 1024 * 1024,
		shell: program === 'npm' && process.platform === 'win32',
	});
	if (ended.status === 0) return;
	process.stderr.write([ended.stdout, ended.stderr, ended.error?.message].filter(Boolean).join('\n'));
	stop(`\n${problem}`);
}

/** @param {string} text */
function say(text) {
	process.stdout.write(`${text}\n`);
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
