import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { writeLarge } from '../../datasets/samples/large.ts';

export const name =
	'`halftijd measure` of 1,000,000 rows with every estimate, whole process, against a process that only parses with PapaParse';

const REPEATS = 5;
const PROGRAM = 'build/cli/halftijd.js';
const BARE_PARSE = `
	import Papa from 'papaparse';
	import { readFileSync } from 'node:fs';
	const { data } = Papa.parse(readFileSync(process.argv[1], 'utf8'));
	if (data.length < 1e6) process.exit(1);
`;

/** Seconds on the wall of a whole process, its output thrown away. */
function secondsOf(args: readonly string[]): number {
	const start = performance.now();
	const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
	if (status !== 0) throw new Error(`exit ${status}: ${args.join(' ')}`);
	return (performance.now() - start) / 1000;
}

const median = (numbers: readonly number[]) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

export async function run() {
	if (!existsSync(PROGRAM)) throw new Error('Build first: npm run build');
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-measure-'));
	try {
		const path = join(folder, 'large.csv');
		await writeLarge(path, 1_000_000, 1);
		const measured: number[] = [];
		const parsed: number[] = [];
		const ratios: number[] = [];
		for (let repeat = 0; repeat < REPEATS; repeat++) {
			const ours = secondsOf([PROGRAM, 'measure', path, '--json']);
			const bare = secondsOf(['--input-type=module', '-e', BARE_PARSE, '--', path]);
			measured.push(ours);
			parsed.push(bare);
			ratios.push(ours / bare);
		}
		return [
			{ what: 'bare PapaParse, whole process', value: median(parsed), unit: 's' },
			{ what: 'measure with every estimate, whole process', value: median(measured), unit: 's' },
			{ what: 'measure against PapaParse, pair by pair', value: median(ratios), unit: '×', most: 2.2 },
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}
