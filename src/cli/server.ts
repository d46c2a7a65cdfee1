import { accessSync, constants } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { issue, type Issue } from '#lib/core/issue.ts';
import { serverCommand as english } from '#lib/i18n/en/serverCommand.ts';
import { serverCommand as dutch } from '#lib/i18n/nl/serverCommand.ts';
import { readBackupFile, writeBackupFile } from '#lib/server/backup/backupFile.ts';
import { restoreBackup } from '#lib/server/backup/restoreBackup.ts';
import { databaseProblem } from '#lib/server/database/databaseProblem.ts';
import { readEnvironment } from '#lib/server/database/environment.ts';
import { openDatabase, type Database } from '#lib/server/database/openDatabase.ts';
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandIo, Run } from './commandIo.ts';
import { tellIssues } from './tellIssue.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_INPUT = 2;

/** `halftijd server`: backup and restore of what the server keeps. */
export const run: Run = async (args, io) => {
	const texts = io.language === 'en' ? english : dutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.usage);
		return DONE;
	}
	const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, strict: false });
	const [action, file, ...rest] = positionals;
	const strange = Object.keys(values).find((name) => name !== 'replace' || action !== 'restore');
	if (strange !== undefined) {
		io.err(`${texts.unknownOption(`--${strange}`)}\n`);
		return WRONG_INPUT;
	}
	if ((action !== 'backup' && action !== 'restore') || file === undefined || rest.length > 0) {
		io.err(`${texts.oneActionNeeded}\n`);
		return WRONG_INPUT;
	}
	if (action === 'restore') {
		const problem = unreadable(file);
		if (problem) return tell(io, problem, WRONG_INPUT);
	}
	const { database, problem } = await openDatabase(readEnvironment(process.env).database);
	if (problem) return tell(io, problem, FAILED);
	try {
		return action === 'backup'
			? await backup(database, file, io, texts)
			: await restore(database, file, values['replace'] === true, io, texts);
	} catch (failure) {
		const found = databaseProblem(failure);
		if (!found) throw failure;
		return tell(io, found, FAILED);
	} finally {
		await database.destroy();
	}
};

async function backup(database: Database, file: string, io: CommandIo, texts: typeof dutch): Promise<number> {
	const { version } = packageJson;
	const { end, problem } = await writeBackupFile(database, file, { version, now: new Date() });
	if (problem) return tell(io, problem, WRONG_INPUT);
	const rows = Object.values(end.rows).reduce((sum, count) => sum + count, 0);
	io.out(`${texts.written(file, rows)}\n`);
	return DONE;
}

async function restore(
	database: Database,
	file: string,
	replace: boolean,
	io: CommandIo,
	texts: typeof dutch,
): Promise<number> {
	const problem = await restoreBackup(database, () => readBackupFile(file), { replace, now: new Date() });
	if (problem) return tell(io, problem, WRONG_INPUT);
	io.out(`${texts.restored(file)}\n`);
	return DONE;
}

function unreadable(file: string): Issue | null {
	try {
		accessSync(file, constants.R_OK);
		return null;
	} catch (failure) {
		const reason = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
		return issue('fileNotReadable', 'error', { reason }, { file });
	}
}

function tell(io: CommandIo, problem: Issue, code: number): number {
	tellIssues(io, [problem], '');
	return code;
}
