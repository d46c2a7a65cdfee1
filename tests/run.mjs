// Runs every check of the project in order and ends with one line: `N passed, N failed`.
// Lint and types count as one test each. `npm test` calls this after `.config/ready.mjs test`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const answers = mkdtempSync(join(tmpdir(), 'halftijd-tests-'));
const MINUTE = 60_000;

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} Step */
/** @type {Step[]} */
const steps = [];

step('Lint', () => asOneTest('npm', ['run', '--silent', 'lint']));
step('Types', () => asOneTest('npm', ['run', '--silent', 'check']));
step('Unit, property and reference tests', unitTests);
const isBuilt = step('Build', () => ({
	...asOneTest(process.execPath, ['.config/ready.mjs', 'build']),
	passed: 0,
}));
if (isBuilt) step('Browser tests', browserTests);

rmSync(answers, { recursive: true, force: true });
process.exitCode = summary();

/** @param {string} name @param {() => Omit<Step, 'name' | 'seconds'>} run */
function step(name, run) {
	process.stdout.write(`\n── ${name} ──\n`);
	const start = performance.now();
	const counts = run();
	steps.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
	return counts.failed === 0;
}

function unitTests() {
	const file = join(answers, 'vitest.json');
	const status = run('npx', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	const report = readReport(file);
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	// A file that does not load has no tests to count, so it counts as one itself.
	const unloaded = report.testResults.filter(
		(/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
	).length;
	return counts(status, report.numPassedTests, report.numFailedTests + unloaded, report.numPendingTests);
}

function browserTests() {
	const file = join(answers, 'playwright.json');
	const status = run(
		'npx',
		['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
		{
			PLAYWRIGHT_JSON_OUTPUT_FILE: file,
		},
	);
	const report = readReport(file);
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return counts(status, expected, unexpected + flaky, skipped);
}

/** @param {string} program @param {string[]} args */
function asOneTest(program, args) {
	return run(program, args) === 0
		? { passed: 1, failed: 0, skipped: 0 }
		: { passed: 0, failed: 1, skipped: 0 };
}

/** A step that ended badly without a failed test has failed all the same.
 * @param {number} status @param {number} passed @param {number} failed @param {number} skipped */
function counts(status, passed, failed, skipped) {
	return { passed, failed: status === 0 ? failed : Math.max(failed, 1), skipped };
}

/** @param {string} program @param {string[]} args @param {Record<string, string>} [settings] */
function run(program, args, settings = {}) {
	const ended = spawnSync(program, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...settings },
		timeout: 12 * MINUTE,
		shell: process.platform === 'win32' && program !== process.execPath,
	});
	if (ended.error) process.stdout.write(`${program} did not finish: ${ended.error.message}\n`);
	return ended.status ?? 1;
}

/** @param {string} file */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		process.stdout.write('The step ended without a report.\n');
		return null;
	}
}

function summary() {
	process.stdout.write('\n── Together ──\n');
	for (const { name, passed, failed, skipped, seconds } of steps) {
		const notRun = skipped > 0 ? `, ${skipped} skipped` : '';
		process.stdout.write(`${name}: ${passed} passed, ${failed} failed${notRun} (${seconds.toFixed(0)} s)\n`);
	}
	const passed = steps.reduce((sum, each) => sum + each.passed, 0);
	const failed = steps.reduce((sum, each) => sum + each.failed, 0);
	process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
	return failed > 0 || passed === 0 ? 1 : 0;
}
