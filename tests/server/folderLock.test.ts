import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from '#lib/server/database/folderLock.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { emptyFolder } from './places.ts';

const lockModule = new URL('../../src/lib/server/database/folderLock.ts', import.meta.url).pathname;

/** A process that takes the lock of a folder, says so, and keeps it until it is killed. */
async function otherHolder(folder: string) {
	const program = `
		const { lockFolder } = await import(${JSON.stringify(lockModule)});
		console.log((await lockFolder(${JSON.stringify(folder)})) ? 'held' : 'refused');
		setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	const [said] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
	return { child, said: said.trim() };
}

describe('the lock of a folder', () => {
	it('has one holder at a time in a process', async () => {
		const folder = emptyFolder();
		const first = await lockFolder(folder);
		expect(first).not.toBeNull();
		expect(await lockFolder(folder)).toBeNull();
		await first?.release();
		const again = await lockFolder(folder);
		expect(again).not.toBeNull();
		await again?.release();
	});

	it('is given to one of many who ask at once', async () => {
		const folder = emptyFolder();
		const locks = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)));
		const held = locks.filter((lock) => lock !== null);
		expect(held).toHaveLength(1);
		await held[0]?.release();
	});

	it('is of the folder, whatever path leads to it', async () => {
		const folder = emptyFolder();
		const path = `${folder}-link`;
		symlinkSync(folder, path);
		const lock = await lockFolder(folder);
		expect(await lockFolder(path)).toBeNull();
		await lock?.release();
	});

	it('is another for another folder, also one with a long name', async () => {
		const folders = [emptyFolder(), join(emptyFolder(), 'x'.repeat(120))];
		mkdirSync(folders[1]!);
		const locks = await Promise.all(folders.map(lockFolder));
		expect(locks.every((lock) => lock !== null)).toBe(true);
		for (const lock of locks) await lock?.release();
	});

	it('of another process is refused with a sentence, and free once that process was killed', async () => {
		const folder = emptyFolder();
		const { child, said } = await otherHolder(folder);
		expect(said).toBe('held');
		const { database, problem } = await openDatabase({ kind: 'folder', folder });
		expect(database).toBeNull();
		expect(problem).toMatchObject({ code: 'databaseInUse', params: { folder } });
		child.kill('SIGKILL');
		await once(child, 'exit');
		const lock = await lockFolder(folder);
		expect(lock).not.toBeNull();
		await lock?.release();
	});

	it('is not fooled by what a dead process left behind', async () => {
		const folder = emptyFolder();
		writeFileSync(join(folder, 'lock'), '');
		const lock = await lockFolder(folder);
		expect(lock).not.toBeNull();
		await lock?.release();
		expect(existsSync(join(folder, 'lock'))).toBe(false);
	});
});
