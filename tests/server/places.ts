import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import type { DatabasePlace } from '#lib/server/database/environment.ts';
import { openDatabase, type Database } from '#lib/server/database/openDatabase.ts';
import { madeOnce } from './madeOnce.ts';
import { testPostgres } from './postgres.ts';

/** A kind of place for a database, at which a test may have as many as it likes. */
export interface TestPlaces {
	readonly name: 'folder' | 'PostgreSQL';
	/** A new place, with nothing in it but up-to-date tables. */
	newPlace(): Promise<DatabasePlace>;
}

/** Both kinds of place; only folders where there is no PostgreSQL, and then the reason was printed. */
export async function testPlaces(): Promise<readonly TestPlaces[]> {
	const folders: TestPlaces = { name: 'folder', newPlace: newFolder };
	const postgres = await testPostgres(inject('sharedFolder'));
	if (postgres.url === null) return [folders];
	return [folders, { name: 'PostgreSQL', newPlace: () => newDatabase(postgres.url) }];
}

/** Opens a database that must open. */
export async function opened(place: DatabasePlace): Promise<Database> {
	const { database, problem } = await openDatabase(place);
	if (problem) throw new Error(JSON.stringify(problem));
	return database;
}

/** The same for one test: closed after it. */
export async function openForTest(place: DatabasePlace): Promise<Database> {
	const database = await opened(place);
	onTestFinished(() => database.destroy());
	return database;
}

/**
 * One database for all tests of a `describe`, for opening one takes longer than most tests. Tests keep apart by
 * organisation. The answer is for use inside tests.
 */
export function databaseForAll({ newPlace }: TestPlaces): () => Database {
	let database: Database | null = null;
	beforeAll(async () => {
		database = await opened(await newPlace());
	});
	afterAll(() => database?.destroy());
	return () => {
		if (!database) throw new Error('Only inside a test is there a database');
		return database;
	};
}

/** An empty folder of this run, removed at its end. */
export function emptyFolder(): string {
	return mkdtempSync(join(inject('sharedFolder'), 'data-'));
}

async function newFolder(): Promise<DatabasePlace> {
	const template = join(inject('sharedFolder'), 'template');
	// Making a database takes seconds, copying one a tenth of a second.
	await madeOnce(`${template}-made`, async () => {
		const { database } = await openDatabase({ kind: 'folder', folder: template });
		await database?.destroy();
	});
	const folder = emptyFolder();
	cpSync(template, folder, { recursive: true });
	return { kind: 'folder', folder };
}

async function newDatabase(url: string): Promise<DatabasePlace> {
	const name = `test_${randomBytes(6).toString('hex')}`;
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query(`create database ${name}`);
	} finally {
		await client.end();
	}
	const address = new URL(url);
	address.pathname = `/${name}`;
	const place: DatabasePlace = { kind: 'postgres', url: address.href };
	const { database } = await openDatabase(place);
	await database?.destroy();
	return place;
}
