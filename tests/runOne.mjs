// Runs one file for runEach.mjs. Its `run()` returns nothing, a text, false for “not right”, or measured lines:
//   { what: 'measure against PapaParse', value: 1.42, unit: '×', most: 1.6 }
// A line above its `most`, or below its `least`, makes the run fail.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const file = await import(pathToFileURL(process.argv[2] ?? '').href);
if (typeof file.name === 'string') process.stdout.write(`${file.name}\n`);
const answer = await file.run?.();

if (answer === false) process.exitCode = 1;
if (typeof answer === 'string') process.stdout.write(`${answer}\n`);
for (const { what, value, unit = '', most, least } of Array.isArray(answer) ? answer : []) {
	const isRight = Number.isFinite(value) && value <= (most ?? Infinity) && value >= (least ?? -Infinity);
	const limit = most !== undefined ? ` (at most ${most})` : least !== undefined ? ` (at least ${least})` : '';
	const written = Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
	process.stdout.write(`  ${isRight ? '✓' : '✗'} ${what}: ${`${written} ${unit}`.trim()}${limit}\n`);
	if (!isRight) process.exitCode = 1;
}
