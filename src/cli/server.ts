import { accessSync, constants } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { issue, type Issue } from '#lib/core/issue.ts';
import { serverCommand as english } from '#lib/i18n/en/serverCommand.ts';
import { serverCommand as dutch } from '#lib/i18n/nl/serverCommand.ts';
import { recoverAdministrator } from '#lib/server/accounts/recoverAdministrator.ts';
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

/** The actions there are, each with its options and how many words follow it, at least and at most. */
const actions = {
	backup: { options: [], words: [1, 1] },
	restore: { options: ['replace'], words: [1, 1] },
	recover: { options: ['json'], words: [0, 1] },
} as const;
type Action = keyof typeof actions;

/** `halftijd server`: backup and restore of what the server keeps, and a way back in for an administrator. */
export const run: Run = async (args, io) => {
	const texts = io.language === 'en' ? english : dutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.usage);
		return DONE;
	}
	const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, strict: false });
	const [first, ...words] = positionals;
	const action = Object.keys(actions).find((name): name is Action => name === first);
	const options: readonly string[] = action ? actions[action].options : [];
	const strange = Object.keys(values).find((name) => !options.includes(name));
	if (strange !== undefined) {
		io.err(`${texts.unknownOption(`--${strange}`)}\n`);
		return WRONG_INPUT;
	}
	if (!action || words.length < actions[action].words[0] || words.length > actions[action].words[1]) {
		io.err(`${texts.oneActionNeeded}\n`);
		return WRONG_INPUT;
	}
	const [word = null] = words;
	if (action === 'restore') {
		const problem = unreadable(word!);
		if (problem) return tell(io, problem, WRONG_INPUT);
	}
	const environment = readEnvironment(process.env);
	const { database, problem } = await openDatabase(environment.database);
	if (problem) return tell(io, problem, FAILED);
	try {
		if (action === 'backup') return await backup(database, word!, io, texts);
		if (action === 'restore') return await restore(database, word!, values['replace'] === true, io, texts);
		return await recover(
			database,
			word,
			{ origin: environment.origin, asJson: values['json'] === true },
			io,
			texts,
		);
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

async function recover(
	database: Database,
	address: string | null,
	{ origin, asJson }: { readonly origin: string; readonly asJson: boolean },
	io: CommandIo,
	texts: typeof dutch,
): Promise<number> {
	const made = await recoverAdministrator(database, address, new Date());
	if (made.problem) return tell(io, made.problem, WRONG_INPUT);
	const link = `${origin}/herstel/${made.token}`;
	if (asJson) io.out(`${JSON.stringify({ email: made.email, link }, null, 2)}\n`);
	else {
		io.err(`${texts.recovered(made.email)}\n`);
		io.out(`${link}\n`);
	}
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
