import { existsSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { newData, startServer } from './support/ownServer.ts';

/** A server of its own that answers in JSON. */
async function serve(data: string) {
	const server = await startServer(data, 10_000);
	const ask = async (path: string) => {
		const answer = await fetch(`${server.address}${path}`, { headers: { accept: 'application/json' } });
		return {
			status: answer.status,
			text: await answer.text(),
			retryAfter: answer.headers.get('retry-after'),
		};
	};
	return { ...server, ask };
}

test.describe('the database of a server @once', () => {
	// One after the other on the same data: making a database takes seconds.
	test.describe.configure({ mode: 'serial', timeout: 120_000 });
	const { data, remove } = newData();
	test.afterAll(remove);

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
