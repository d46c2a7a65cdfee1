import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { Database } from '../database/openDatabase.ts';
import type { BackupEnd } from './backupFormat.ts';
import { writeBackup } from './writeBackup.ts';

/**
 * Writes a backup to a file that only this account may read. Under its name stands a whole backup or nothing: it gets
 * the name when it is on the disk.
 */
export async function writeBackupFile(
	database: Database,
	file: string,
	about: { readonly version: string; readonly now: Date },
): Promise<
	{ readonly end: BackupEnd; readonly problem: null } | { readonly end: null; readonly problem: Issue }
> {
	if (existsSync(file)) return { end: null, problem: issue('backupFileExists', 'error', { file }) };
	const unfinished = `${file}.unfinished`;
	try {
		const handle = await open(unfinished, 'w', 0o600);
		try {
			const end = await writeBackup(database, about, (text) => handle.writeFile(text));
			await handle.sync();
			await rename(unfinished, file);
			return { end, problem: null };
		} finally {
			await handle.close();
		}
	} catch (failure) {
		await rm(unfinished, { force: true });
		const reason = fileReason(failure);
		if (reason === null) throw failure;
		return { end: null, problem: issue('backupNotWritten', 'error', { file, reason }) };
	}
}

/** The lines of a backup file, from its beginning. */
export function readBackupFile(file: string): AsyncIterable<string> {
	return createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
}

function fileReason(failure: unknown): string | null {
	const isOfFile = failure instanceof Error && 'syscall' in failure && 'code' in failure;
	return isOfFile ? String(failure.code) : null;
}
