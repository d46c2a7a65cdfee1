import { createRequire } from 'node:module';
import { readlinkSync } from 'node:fs';
import type fs from 'node:fs';
import process from 'node:process';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { databaseProblem } from '#lib/server/database/databaseProblem.ts';
import { addOrganisation, organisations } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
import { openForTest, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const sender = { organisation: 'huisartsen-oost', account: 'account-1' };
const [folders, servers] = await testPlaces();

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock('node:fs', async (load) => {
	const real = await load<typeof fs>();
	const statfsSync = (path: string) => ({ ...real.statfsSync(path), ...(disk.isFull ? { bavail: 10 } : {}) });
	return { ...real, statfsSync };
});

/** The module as PostgreSQL in this process uses it: every write of it goes through here. */
const files = createRequire(import.meta.url)('fs') as typeof fs;
const { writeSync } = files;
afterEach(() => {
	files.writeSync = writeSync;
	disk.isFull = false;
});

/** From now on the log of the database finds no room, as on a disk that is full. */
function refuseTheLog(): void {
	files.writeSync = ((file: number, ...rest: [Uint8Array]) => {
		if (readlinkSync(`/proc/self/fd/${file}`).includes('/pg_wal/')) {
			throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
		}
		return writeSync(file, ...rest);
	}) as typeof writeSync;
}

async function withOnePublication(place: Parameters<typeof openForTest>[0]) {
	const database = await openForTest(place);
	await addOrganisation(database, { id: sender.organisation, name: 'Oost' }, NOW);
	const send = (number: number) =>
		publish(database, sender, examplePublication({ uuid: uuidOf(number) }), NOW);
	const problemOf = (work: Promise<unknown>) =>
		work.then(
			() => 'no problem',
			(thrown: unknown) => databaseProblem(thrown)?.code ?? thrown,
		);
	const stored = async () => (await readPublicationHistory(database, sender.organisation)).length;
	expect((await send(1)).kind).toBe('received');
	return { database, send, problemOf, stored };
}

describe('a folder on a disk that is full', () => {
	beforeAll(async () => void (await folders!.newPlace()));

	it('refuses to write before there is no room at all, goes on reading, and writes when there is room', async () => {
		const { send, problemOf, stored } = await withOnePublication(await folders!.newPlace());
		disk.isFull = true;
		expect(await problemOf(send(2))).toBe('databaseFull');
		expect(await stored()).toBe(1);
		disk.isFull = false;
		expect((await send(2)).kind).toBe('received');
	});

	it.runIf(process.platform === 'linux')(
		'survives that PostgreSQL breaks off for want of room: nothing is lost, nothing half',
		async () => {
			const { database, send, problemOf, stored } = await withOnePublication(await folders!.newPlace());
			refuseTheLog();
			expect(await problemOf(send(2))).toBe('databaseFull');
			files.writeSync = writeSync;
			expect(await stored()).toBe(1);
			expect((await send(2)).kind).toBe('received');
			expect((await organisations(database)).length).toBe(1);
			expect(process.exitCode ?? 0).toBe(0);
		},
	);
});

describe.runIf(servers)('a PostgreSQL that breaks all connections', () => {
	it('is a problem for who was waiting, and none for who asks later', async () => {
		const place = await servers!.newPlace();
		const { database, send, problemOf, stored } = await withOnePublication(place);
		const asking = problemOf(sql`select pg_sleep(20)`.execute(database));
		const operator = new pg.Client({ connectionString: place.kind === 'postgres' ? place.url : '' });
		await operator.connect();
		await vi.waitUntil(async () => {
			const { rowCount } = await operator.query(
				`select pg_terminate_backend(pid) from pg_stat_activity
				where datname = current_database() and pid <> pg_backend_pid() and query like '%pg_sleep%'`,
			);
			return (rowCount ?? 0) > 0;
		});
		await operator.end();
		expect(await asking).toBe('databaseLost');
		expect(await stored()).toBe(1);
		expect((await send(2)).kind).toBe('received');
	});
});
