import { createHash } from 'node:crypto';
import { issue, type Issue } from '#lib/core/issue.ts';
import { BACKUP_SCHEMA, type BackupEnd, type BackupHead } from './backupFormat.ts';

export type CheckedBackup =
	| { readonly head: BackupHead; readonly end: BackupEnd; readonly problem: null }
	| { readonly head: null; readonly end: null; readonly problem: Issue };

/** Reads a backup once without using it: is it one, is it whole, is it unchanged? */
export async function checkBackup(lines: AsyncIterable<string>): Promise<CheckedBackup> {
	const hash = createHash('sha256');
	let head: BackupHead | null = null;
	let last: string | null = null;
	for await (const line of lines) {
		if (last !== null) hash.update(`${last}\n`);
		if (head === null) {
			head = parse(line) as BackupHead | null;
			if (head?.schema !== BACKUP_SCHEMA || !Number.isInteger(head.migrations)) {
				return refuse(issue('notABackup', 'error', { found: line.slice(0, 60) }));
			}
		}
		last = line;
	}
	if (head === null) return refuse(issue('notABackup', 'error', { found: '' }));
	const end = parse(last ?? '') as BackupEnd | null;
	if (typeof end?.sha256 !== 'string') return refuse(issue('backupCutOff', 'error', {}));
	const found = hash.digest('hex');
	if (found !== end.sha256) {
		return refuse(issue('backupChanged', 'error', { found, expected: end.sha256 }));
	}
	return { head, end, problem: null };
}

function refuse(problem: Issue): CheckedBackup {
	return { head: null, end: null, problem };
}

function parse(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
