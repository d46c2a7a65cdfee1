import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { demonstration } from '#lib/core/progress/demonstration.ts';
import { releaseSeries } from '#lib/core/progress/releaseSeries.ts';
import { applicationKinds, sectors } from '#lib/core/publish/classification.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { prepareRelease } from '#lib/server/releases/prepareRelease.ts';
import { publishRelease } from '#lib/server/releases/publishRelease.ts';

export const name = 'The public pages at 200 requests a second, with 5,000 organisations over 12 quarters';

const ORGANISATIONS = 5000;
const QUARTERS = 12;
const PER_SECOND = 200;
const SECONDS = 20;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pages as readers choose them: mostly the newest one, and every sector and kind of AI. */
const addresses = [
	...Array<string>(10).fill('/voortgang'),
	...sectors.map((sector) => `/voortgang?sector=${sector}`),
	...applicationKinds.map((kind) => `/voortgang?soort=${kind}`),
	...sectors.map((sector) => `/voortgang?sector=${sector}&opzet=controlled&doel=max20`),
];

export async function run() {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-bench-'));
	try {
		const seconds = await fill(folder);
		const port = await freePort();
		const server = spawn(process.execPath, ['.config/serve.mjs'], {
			cwd: root,
			env: {
				...process.env,
				HOST: '127.0.0.1',
				PORT: String(port),
				ORIGIN: '',
				DATABASE_URL: '',
				HALFTIJD_DATA: folder,
			},
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		await once(server.stdout, 'data');
		const ended = once(server, 'exit');
		try {
			const agent = new Agent({ keepAlive: true, maxSockets: 100 });
			const first = await timed(agent, port, '/voortgang');
			// every page once: what is measured is reading, not the first drawing
			for (const address of new Set(addresses)) await timed(agent, port, address);
			const before = processorTime(server.pid!);
			const times = await load(agent, port);
			const after = processorTime(server.pid!);
			agent.destroy();
			const quantile = (part: number) => times[Math.ceil(part * times.length) - 1]!;
			return [
				{ what: 'building 12 releases', value: seconds, unit: 's' },
				{ what: 'first page, database opened and drawn', value: first, unit: 'ms' },
				{ what: 'requests answered with 200', value: times.length, least: PER_SECOND * SECONDS },
				{ what: 'median', value: quantile(0.5), unit: 'ms' },
				{ what: 'p95', value: quantile(0.95), unit: 'ms', most: 50 },
				...(before === null || after === null
					? []
					: [
							{
								what: 'processor time per request',
								value: (after - before) / times.length,
								unit: 'ms',
								// a quarter of one core is enough for the pace
								most: 250 / PER_SECOND,
							},
						]),
				{ what: 'slowest', value: quantile(1), unit: 'ms' },
			];
		} finally {
			server.kill('SIGTERM');
			await ended;
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Milliseconds that a process has worked; null where the system does not say (Linux does). */
function processorTime(pid: number): number | null {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /, '')
			.split(' ');
		return (Number(fields[11]) + Number(fields[12])) * 10;
	} catch {
		return null;
	}
}

/** A database with the releases; returns how long building them took. */
async function fill(folder: string): Promise<number> {
	const start = performance.now();
	const series = releaseSeries(demonstration(1, ORGANISATIONS, QUARTERS), {
		version: '0.1.0',
		methodVersion: '1.0',
		isDemonstration: false,
		protection: 0.1,
		sectorSizes: null,
	});
	const seconds = (performance.now() - start) / 1000;
	const { database, problem } = await openDatabase({ kind: 'folder', folder });
	if (problem) throw new Error(problem.code);
	for (const { record } of series) {
		const { prepared } = (await prepareRelease(database, record.release, {}, new Date())) as {
			prepared: { id: string; hash: string };
		};
		await publishRelease(database, prepared, 'bench', new Date());
	}
	await database.destroy();
	return seconds;
}

/** Sends at a fixed pace, whether the server keeps up or not; answers the waiting times, sorted. */
async function load(agent: Agent, port: number): Promise<number[]> {
	const waiting: Promise<number>[] = [];
	const start = performance.now();
	for (let n = 0; n < PER_SECOND * SECONDS; n++) {
		const due = start + (n * 1000) / PER_SECOND;
		const wait = due - performance.now();
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		waiting.push(timed(agent, port, addresses[(n * 7) % addresses.length]!));
	}
	return (await Promise.all(waiting)).sort((a, b) => a - b);
}

function timed(agent: Agent, port: number, path: string): Promise<number> {
	const start = performance.now();
	return new Promise((resolve, reject) => {
		const headers = { 'accept-encoding': 'gzip' };
		get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
			response.resume();
			response.on('end', () =>
				response.statusCode === 200
					? resolve(performance.now() - start)
					: reject(new Error(`${path}: ${response.statusCode}`)),
			);
		}).on('error', reject);
	});
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(port));
		});
	});
}
