import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { freePort } from '../../freePort.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A server of one test, with data of its own. */
export interface OwnServer {
	readonly address: string;
	readonly program: ChildProcess;
	/** What it printed so far. */
	readonly said: { out: string; err: string };
	/** Its exit code. */
	readonly ended: Promise<number | null>;
}

/** Starts the built app on a free port, on this folder of data, and waits until it listens. */
export async function startServer(data: string, timeoutMs = 20_000): Promise<OwnServer> {
	const port = await freePort();
	const program = spawn(process.execPath, ['.config/serve.mjs'], {
		cwd: root,
		env: { ...process.env, ORIGIN: '', HOST: '127.0.0.1', PORT: port, HALFTIJD_DATA: data, DATABASE_URL: '' },
	});
	const said = { out: '', err: '' };
	program.stdout.on('data', (part) => (said.out += part));
	program.stderr.on('data', (part) => (said.err += part));
	const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
	await expect.poll(() => said.out, { timeout: timeoutMs }).toContain('http://');
	return { address: `http://localhost:${port}`, program, said, ended };
}

/**
 * A folder for data that does not exist yet, and how to remove it.
 * Nothing is made here: test files are loaded more often than their tests run.
 */
export function newData(): { readonly data: string; readonly remove: () => void } {
	const data = join(tmpdir(), `halftijd-${randomUUID()}`);
	return { data, remove: () => rmSync(data, { recursive: true, force: true }) };
}
