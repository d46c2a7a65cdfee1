import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { serverTexts } from '#lib/i18n/serverTexts.ts';
import { newData } from './support/ownServer.ts';

/** Starting and ending the programs that a person starts, outside the browser. */
const root = fileURLToPath(new URL('../..', import.meta.url));

function start(file: string, args: string[], settings: Record<string, string> = {}) {
	const program: ChildProcess = spawn(process.execPath, [file, ...args], {
		cwd: root,
		env: { ...process.env, ORIGIN: '', ...settings },
	});
	const said = { out: '', err: '' };
	program.stdout?.on('data', (part) => (said.out += part));
	program.stderr?.on('data', (part) => (said.err += part));
	const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
	return { program, said, ended };
}

test.describe('starting the server @once', () => {
	test('says in one sentence that a port is taken, and what to do', async ({ baseURL }) => {
		const taken = new URL(baseURL ?? '').port;
		const { said, ended } = start('.config/serve.mjs', [], { PORT: taken });
		expect(await ended).toBe(1);
		expect(said.err.trim().split('\n')).toHaveLength(1);
		expect(said.err).toContain(`PORT=${Number(taken) + 1} npm start`);
	});

	test('refuses a port that is none', async () => {
		const { said, ended } = start('.config/serve.mjs', [], { PORT: 'drieduizend' });
		expect(await ended).toBe(1);
		expect(said.err).toContain('drieduizend');
	});

	test('prints the address, and ends at once when told to', async ({ baseURL }) => {
		const port = String(Number(new URL(baseURL ?? '').port) + 1);
		const { program, said, ended } = start('.config/serve.mjs', [], { PORT: port });
		await expect.poll(() => said.out, { timeout: 10_000 }).toContain(`Halftijd: http://localhost:${port}\n`);
		const answer = await fetch(`http://127.0.0.1:${port}/`);
		expect(answer.status).toBe(200);
		await answer.text();
		program.kill('SIGTERM');
		expect(await ended).toBe(0);
		expect(said.err).toBe('');
	});
});

test.describe('becoming the first administrator @once', () => {
	test('is told in one line at the start, and in one line after the visit that it asks for', async ({
		baseURL,
	}) => {
		const { data, remove } = newData();
		const address = `http://localhost:${Number(new URL(baseURL ?? '').port) + 2}`;
		const serve = () =>
			start('.config/serve.mjs', [], {
				PORT: new URL(address).port,
				HALFTIJD_DATA: data,
				DATABASE_URL: '',
			});
		const first = serve();
		const told = [`Halftijd: ${address}`, serverTexts.nl.beforeFirstLink(`${address}/inloggen`), ''];
		await expect.poll(() => first.said.out, { timeout: 10_000 }).toBe(told.join('\n'));
		expect(existsSync(data)).toBe(false);
		await (await fetch(`${address}/inloggen`)).text();
		const [link] = /http\S+\/uitnodiging\/\S+/.exec(first.said.out)!;
		expect(first.said.out.split('\n')[2]).toBe(serverTexts.nl.firstLink(link));
		first.program.kill('SIGTERM');
		expect(await first.ended).toBe(0);

		const second = serve();
		await expect.poll(() => second.said.out, { timeout: 10_000 }).toBe(told.join('\n'));
		second.program.kill('SIGTERM');
		expect(await second.ended).toBe(0);
		remove();
	});
});

test.describe('starting the command line @once', () => {
	test('gives its help in the language asked for', async () => {
		const dutch = start('build/cli/halftijd.js', ['--help'], {
			LANG: 'nl_NL.UTF-8',
			LC_ALL: '',
			LC_MESSAGES: '',
		});
		expect(await dutch.ended).toBe(0);
		expect(dutch.said.out).toContain('Gebruik:');
		const english = start('build/cli/halftijd.js', ['--help', '--language', 'en']);
		expect(await english.ended).toBe(0);
		expect(english.said.out).toContain('Usage:');
	});

	test('answers an unknown command with one sentence', async () => {
		const { said, ended } = start('build/cli/halftijd.js', ['metingen']);
		expect(await ended).toBe(2);
		expect(said.err.trim().split('\n')).toHaveLength(1);
	});
});
