import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { Candidate } from '#lib/core/progress/candidate.ts';
import { checkEffects } from '#lib/core/progress/checkEffects.ts';
import { leaveOneOut } from '#lib/core/progress/leaveOneOut.ts';
import { pool } from '#lib/core/progress/pool.ts';
import { poolJson, type PoolResult } from '#lib/core/progress/poolJson.ts';
import { poolReport } from '#lib/core/progress/poolReport.ts';
import { readEffects } from '#lib/core/progress/readEffects.ts';
import { readMeasurement } from '#lib/core/progress/readMeasurement.ts';
import { trackOfPool } from '#lib/core/progress/trackOfPool.ts';
import { plainText } from '#lib/core/report/plainText.ts';
import { poolCommand as english, poolWords as englishWords } from '#lib/i18n/en/poolCommand.ts';
import { poolCommand as dutch, poolWords as dutchWords } from '#lib/i18n/nl/poolCommand.ts';
import { readTable } from '#lib/io/readTable.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandIo, Run } from './commandIo.ts';
import { fileSource } from './fileSource.ts';
import { readJson } from './jsonInput.ts';
import { readPoolOptions } from './poolOptions.ts';
import { sayIn } from './tellIssue.ts';

const DONE = 0;
const WRONG_INPUT = 2;
const FIRST_BYTES = 64;

/** `halftijd pool`: results of organisations in, what a typical organisation saw out. See method §6 and §8. */
export const run: Run = async (args, io) => {
	const texts = io.language === 'en' ? english : dutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.usage);
		return DONE;
	}
	const { options, problems } = readPoolOptions(args, texts);
	if (!options) {
		for (const problem of problems) io.err(`${problem}\n`);
		return WRONG_INPUT;
	}
	const read = await Promise.all(options.files.map(readResults));
	const reading = read.flatMap(({ issues }) => issues);
	const candidates = read.flatMap((file) => file.candidates);
	// What is wrong with the rows that could be read is said at once with what could not be read.
	const nothingRead = candidates.length === 0 && stops(reading);
	const checked = nothingRead ? null : checkEffects(candidates, options.design);
	const checks = checked?.issues ?? [];
	if (!checked?.effects || stops(reading)) return refuse(io, [...reading, ...checks]);
	const { effects, design } = checked;

	const pooled = pool(effects);
	const { track, issues: onTrack } = trackOfPool(effects.flatMap(({ path }) => (path ? [path] : [])));
	const issues = [...reading, ...checks, ...pooled.issues, ...onTrack];
	tell(
		io,
		issues.filter(({ severity }) => severity === 'warning'),
	);
	const result: PoolResult = { design, pool: pooled, leaveOneOut: leaveOneOut(effects), track, issues };
	if (options.json) {
		io.out(`${JSON.stringify(poolJson(result, packageJson.version, sayIn(io.language)), null, 2)}\n`);
	} else {
		io.out(plainText(poolReport(result, io.language === 'en' ? englishWords : dutchWords)));
	}
	return DONE;
};

/** A measurement (JSON), or a table with a result on each row. */
async function readResults(
	path: string,
): Promise<{ readonly candidates: readonly Candidate[]; readonly issues: readonly Issue[] }> {
	if (isJson(path)) {
		const { document, problem } = readJson(path);
		if (problem) {
			const wrong =
				problem.code === 'notJson' ? issue('poolNotJson', 'error', problem.params, problem.where) : problem;
			return { candidates: [], issues: [wrong] };
		}
		const { candidate, issues } = readMeasurement(document, path);
		return { candidates: candidate ? [candidate] : [], issues };
	}
	try {
		const { table, issues } = await readTable(fileSource(path));
		if (!table) return { candidates: [], issues };
		const found = readEffects(table);
		return { candidates: found.candidates, issues: [...issues, ...found.issues] };
	} catch (failure) {
		const reason = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
		return { candidates: [], issues: [issue('fileNotReadable', 'error', { reason }, { file: path })] };
	}
}

/** By its name, or because it begins as JSON does. */
function isJson(path: string): boolean {
	if (extname(path).toLowerCase() === '.json') return true;
	try {
		const file = openSync(path, 'r');
		try {
			const bytes = Buffer.alloc(FIRST_BYTES);
			const text = bytes.toString('utf8', 0, readSync(file, bytes));
			return /^\uFEFF?\s*[{[]/.test(text);
		} finally {
			closeSync(file);
		}
	} catch {
		return false;
	}
}

function stops(issues: readonly Issue[]): boolean {
	return issues.some(({ severity }) => severity === 'error' || severity === 'decision');
}

function refuse(io: CommandIo, issues: readonly Issue[]): number {
	tell(
		io,
		issues.filter(({ severity }) => severity !== 'note'),
	);
	return WRONG_INPUT;
}

/** One line each: file:row:column: sentence. */
function tell(io: CommandIo, issues: readonly Issue[]): void {
	const say = sayIn(io.language);
	for (const found of issues) {
		const { file, row, column, path } = found.where;
		const place = [file, row, column ?? path].filter((part) => part !== undefined && part !== '').join(':');
		io.err(`${place === '' ? '' : `${place}: `}${say(found)}\n`);
	}
}
