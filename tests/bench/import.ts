import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { writeLarge } from '../../datasets/samples/large.ts';
import { fileSource } from '../../src/cli/fileSource.ts';
import { suggestSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseLog } from '#lib/core/timelog/parseLog.ts';
import { recognise } from '#lib/core/timelog/recognise.ts';
import type { ByteSource } from '#lib/io/source.ts';
import { readTable } from '#lib/io/readTable.ts';

export const name =
	'Import of 1,000,000 rows (bytes to entries) against a bare PapaParse parse of the same text';

const ROWS = 1_000_000;
const REPEATS = 3;

interface Measured {
	readonly milliseconds: number;
	readonly megabytes: number;
	readonly rows: number;
}

/** What one process does with the file; each is measured in a process of its own. */
const tasks: Readonly<Record<string, (path: string) => Promise<number>>> = {
	papaparse: async (path) => Papa.parse<string[]>(readFileSync(path, 'utf8')).data.length - 2,
	import: (path) => importAll(fileSource(path)),
	// As in a browser, where no digest takes bytes in pieces and the built-in one is used.
	importWithOwnDigest: (path) => {
		const { name: file, size, stream } = fileSource(path);
		return importAll({ name: file, size, stream });
	},
};

async function importAll(source: ByteSource): Promise<number> {
	const { table } = await readTable(source);
	if (!table) return 0;
	const log = parseLog([{ table, settings: suggestSettings(recognise(table)) }], { salt: 'bench' });
	return log.count + log.rejected.length;
}

function measure(task: string, path: string): Measured {
	const self = fileURLToPath(import.meta.url);
	const ended = spawnSync(process.execPath, ['--import', 'tsx', self, task, path], { encoding: 'utf8' });
	if (ended.status !== 0) throw new Error(ended.stderr);
	return JSON.parse(ended.stdout) as Measured;
}

const median = (numbers: readonly number[]) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

export async function run() {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-import-'));
	try {
		const path = join(folder, 'large.csv');
		const { bytes } = await writeLarge(path, ROWS, 1);
		const found: Record<string, Measured[]> = {};
		// Side by side, so that a busy moment of the machine hits all of them.
		for (let repeat = 0; repeat < REPEATS; repeat++) {
			for (const task of Object.keys(tasks)) (found[task] ??= []).push(measure(task, path));
		}
		const time = (task: string) => median(found[task]!.map(({ milliseconds }) => milliseconds));
		const memory = (task: string) => Math.max(...found[task]!.map(({ megabytes }) => megabytes));
		return [
			{ what: 'size of the file', value: bytes / 1e6, unit: 'MB' },
			{
				what: 'rows that became entries or were rejected',
				value: found['import']![0]!.rows,
				least: ROWS,
				most: ROWS,
			},
			{ what: 'PapaParse', value: time('papaparse'), unit: 'ms' },
			{ what: 'import', value: time('import'), unit: 'ms' },
			{ what: 'import against PapaParse', value: time('import') / time('papaparse'), unit: '×', most: 1.45 },
			{
				what: 'the same with the digest of the browser',
				value: time('importWithOwnDigest') / time('papaparse'),
				unit: '×',
				most: 1.45,
			},
			{ what: 'peak memory of PapaParse', value: memory('papaparse'), unit: 'MB' },
			{ what: 'peak memory of the import', value: memory('import'), unit: 'MB', most: 330 },
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [task = '', path = ''] = process.argv.slice(2);
	const start = performance.now();
	const rows = await tasks[task]!(path);
	const milliseconds = performance.now() - start;
	const megabytes = process.resourceUsage().maxRSS / 1024;
	process.stdout.write(JSON.stringify({ milliseconds, megabytes, rows }));
}
