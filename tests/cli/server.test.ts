import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/server.ts';

/** What is said without a database: wrong questions must not make one. What is done with one: tests/server/backup.test.ts. */
describe('halftijd server', () => {
	let data = '';
	beforeEach(() => {
		data = join(mkdtempSync(join(tmpdir(), 'halftijd-')), 'data');
		process.env['HALFTIJD_DATA'] = data;
	});
	afterEach(() => {
		delete process.env['HALFTIJD_DATA'];
		rmSync(join(data, '..'), { recursive: true, force: true });
	});

	async function ask(...args: string[]) {
		const said = { out: '', err: '' };
		const code = await run(args, {
			out: (text) => void (said.out += text),
			err: (text) => void (said.err += text),
			language: 'nl',
		});
		expect(existsSync(data)).toBe(false);
		return { code, ...said };
	}

	it('explains itself', async () => {
		expect(await ask('--help')).toMatchObject({ code: 0, err: '' });
		expect((await ask('--help')).out).toContain('halftijd server restore BESTAND [--replace]');
		expect((await ask('-h')).out).toContain('halftijd server recover [ADRES] [--json]');
	});

	it.each([
		[],
		['backup'],
		['restore'],
		['remove', 'file'],
		['backup', 'one', 'two'],
		['backup', 'file', '--replace'],
		['restore', 'file', '--force'],
		['restore', '/nowhere/at/all'],
		['recover', 'one@zorg.test', 'two@zorg.test'],
		['recover', '--replace'],
		['backup', 'file', '--json'],
	])('answers %s %s %s with one sentence, and makes nothing', async (...args) => {
		const { code, out, err } = await ask(...args.filter((arg) => arg !== undefined));
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.trim().split('\n')).toHaveLength(1);
	});
});
