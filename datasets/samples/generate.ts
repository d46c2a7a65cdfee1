import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { homeCare } from './homeCare.ts';
import { hospital } from './hospital.ts';
import { practice } from './practice.ts';

const ABOUT =
	'Invented persons and hours. `expected` is what the model says about the matched persons on the days they ' +
	'registered, without day-to-day spread, rounding and mistakes. In `files`, `usedRows` and `usedMinutes` count ' +
	'working time when empty durations are left out and one of each pair of identical rows is kept.';

/**
 * Every sample file with its bytes, by path below `datasets/samples`, and `truth.json` with the true values.
 * Nothing but the seeds decides: the same source gives the same bytes.
 */
export function generateSamples(): ReadonlyMap<string, Buffer> {
	const samples = [hospital(), practice(), homeCare()];
	const truth = Object.fromEntries(samples.map((sample) => [sample.id, sample.truth]));
	return new Map([
		...samples.flatMap((sample) => [...sample.files]),
		['truth.json', Buffer.from(`${JSON.stringify({ about: ABOUT, ...truth }, null, '\t')}\n`, 'utf8')],
	]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const folder = dirname(fileURLToPath(import.meta.url));
	for (const [path, bytes] of generateSamples()) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
		process.stderr.write(`${path}: ${bytes.length} bytes\n`);
	}
}
