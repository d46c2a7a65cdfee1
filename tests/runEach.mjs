// Runs every TypeScript file of a folder in a process of its own, one after the other, and says how each ended.
// A file exports `name` and `run()`; see runOne.mjs for what `run` may return.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const runOne = fileURLToPath(new URL('./runOne.mjs', import.meta.url));

/**
 * Words on the command line choose files whose names hold one of them.
 * @param {URL} folder @param {string[]} flags of Node
 */
export function runEach(folder, flags = []) {
	const words = process.argv.slice(2);
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.ts'))
		.filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
		.sort();
	if (files.length === 0) {
		process.stdout.write('There is nothing to run.\n');
		process.exitCode = 1;
		return;
	}
	/** @type {string[]} */
	const failed = [];
	files.forEach((name, index) => {
		process.stdout.write(`\n── ${index + 1} of ${files.length}: ${name} ──\n`);
		const start = performance.now();
		const ended = spawnSync(
			process.execPath,
			[...flags, '--import', 'tsx', runOne, fileURLToPath(new URL(name, folder))],
			{
				stdio: ['ignore', 'inherit', 'inherit'],
			},
		);
		if (ended.status !== 0) failed.push(name);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		process.stdout.write(`${ended.status === 0 ? 'done' : 'FAILED'} in ${seconds} s\n`);
	});
	const problem = failed.length > 0 ? `, failed: ${failed.join(', ')}` : '';
	process.stdout.write(`\n${files.length - failed.length} of ${files.length} done${problem}\n`);
	process.exitCode = failed.length > 0 ? 1 : 0;
}
