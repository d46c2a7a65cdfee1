import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server of its own, with its own data. */
async function serve(data: string) {
	const port = await freePort();
	const program: ChildProcess = spawn(process.execPath, ['.config/serve.mjs'], {
		cwd: root,
		env: { ...process.env, ORIGIN: '', HOST: '127.0.0.1', PORT: port, HALFTIJD_DATA: data, DATABASE_URL: '' },
	});
	const said = { out: '', err: '' };
	program.stdout?.on('data', (part) => (said.out += part));
	program.stderr?.on('data', (part) => (said.err += part));
	const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
	await expect.poll(() => said.out, { timeout: 10_000 }).toContain('http://');
	const ask = async (path: string) => {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
			headers: { accept: 'application/json' },
		});
		return {
			status: answer.status,
			text: await answer.text(),
			retryAfter: answer.headers.get('retry-after'),
		};
	};
	return { program, said, ended, ask };
}

test.describe('the database of a server @once', () => {
	// One after the other on the same data: making a database takes seconds.
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	let data = '';
	test.beforeAll(() => {
		data = join(mkdtempSync(join(tmpdir(), 'halftijd-')), 'data');
	});
	test.afterAll(() => rmSync(join(data, '..'), { recursive: true, force: true }));

	test('is not made by pages that do not need it, and is made when asked for', async () => {
		const { program, ended, said, ask } = await serve(data);
		for (const path of ['/', '/meten', '/methode']) expect((await ask(path)).status).toBe(200);
		expect(existsSync(data)).toBe(false);
		expect(await ask('/api/status')).toMatchObject({ status: 200, text: '{"database":"ok"}' });
		expect(statSync(data).mode & 0o777).toBe(0o700);
		program.kill('SIGTERM');
		expect(await ended).toBe(0);
		expect(said.err).toBe('');
	});

	test('has one server at a time; the other says so, and takes over when the first has ended', async () => {
		const first = await serve(data);
		expect((await first.ask('/api/status')).status).toBe(200);
		const second = await serve(data);
		const refused = await second.ask('/api/status');
		expect(refused).toMatchObject({ status: 503, retryAfter: '60' });
		expect(JSON.parse(refused.text)).toMatchObject({ code: 'unavailable' });
		expect(refused.text).not.toContain(data);
		expect(second.said.err).toContain(`Een ander programma werkt al in de map ${data}`);
		expect((await second.ask('/meten')).status).toBe(200);
		first.program.kill('SIGTERM');
		expect(await first.ended).toBe(0);
		expect((await second.ask('/api/status')).status).toBe(200);
		second.program.kill('SIGTERM');
		expect(await second.ended).toBe(0);
	});
});

function freePort(): Promise<string> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(String(port)));
		});
	});
}
