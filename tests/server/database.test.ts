import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate } from '#lib/server/database/migrate.ts';
import { allMigrations } from '#lib/server/database/migrations/allMigrations.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { databaseProblem } from '#lib/server/database/databaseProblem.ts';
import { databaseForAll, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const known = allMigrations.length;
const next = (name: string, ...statements: string[]) => ({ number: known + 1, name, statements });

describe.each(await testPlaces())('the database, on $name', (places) => {
	const shared = databaseForAll(places);

	it('gives days as text, counts as numbers, moments as dates', async () => {
		const database = shared();
		const { rows } = await sql<Record<string, unknown>>`
			select date '2026-03-29' as day, count(*) as count, 1.25::float8 as number, true as yes,
				timestamptz '2026-03-29 00:30:00.123+00' as moment, null::int8 as nothing
			from generate_series(1, 3)`.execute(database);
		expect(rows).toEqual([
			{
				day: '2026-03-29',
				count: 3,
				number: 1.25,
				yes: true,
				moment: new Date('2026-03-29T00:30:00.123Z'),
				nothing: null,
			},
		]);
	});

	it('syncs every commit', async () => {
		const database = shared();
		const { rows } = await sql<{ synced: string; awaited: string }>`
			select current_setting('fsync') as synced, current_setting('synchronous_commit') as awaited`.execute(
			database,
		);
		expect(rows).toEqual([{ synced: 'on', awaited: 'on' }]);
	});

	it('makes a migration once, also when several servers start at once', async () => {
		const database = shared();
		const counted = next('counted', 'create table counted (n integer)', 'insert into counted values (1)');
		const results = await Promise.all(
			[1, 2, 3].map(() => migrate(database, [...allMigrations, counted], NOW)),
		);
		expect(results).toEqual([null, null, null]);
		const { rows } = await sql`select n from counted`.execute(database);
		expect(rows).toEqual([{ n: 1 }]);
	});

	it('leaves nothing of a migration that stopped halfway, and makes it at the next start', async () => {
		const database = shared();
		// The one before was made by the test before this one.
		const counted = next('counted');
		const first = { ...next('first', 'create table first (n integer)'), number: known + 2 };
		const making = next('second', 'create table second (n integer)', 'select 1 / 0');
		const halfway = { ...making, number: known + 3 };
		await expect(migrate(database, [...allMigrations, counted, first, halfway], NOW)).rejects.toThrow(
			'division by zero',
		);
		const tables = async () => (await database.introspection.getTables()).map(({ name }) => name);
		expect(await tables()).toContain('first');
		expect(await tables()).not.toContain('second');
		const repaired = { ...halfway, statements: halfway.statements.slice(0, 1) };
		expect(await migrate(database, [...allMigrations, counted, first, repaired], NOW)).toBeNull();
		expect(await tables()).toContain('second');
		const made = await database
			.selectFrom('migrations')
			.select(['number', 'name'])
			.orderBy('number')
			.execute();
		expect(made.slice(-2)).toEqual([
			{ number: known + 2, name: 'first' },
			{ number: known + 3, name: 'second' },
		]);
	});

	it('leaves a database alone that a newer version has changed', async () => {
		const database = shared();
		await database.insertInto('migrations').values({ number: 999, name: 'later', applied_at: NOW }).execute();
		expect(await migrate(database)).toMatchObject({
			code: 'databaseNewer',
			params: { found: 999, known },
		});
	});

	it('tells a mistake in the program from a database that fails', async () => {
		const database = shared();
		const mistake = await sql`select nothing from nowhere`.execute(database).catch((error: unknown) => error);
		expect(databaseProblem(mistake)).toBeNull();
		expect(databaseProblem('text')).toBeNull();
	});

	it('goes on after a mistake inside a transaction', async () => {
		const database = shared();
		const failing = database.transaction().execute((transaction) => sql`select 1 / 0`.execute(transaction));
		await expect(failing).rejects.toThrow('division by zero');
		const { rows } = await sql`select 1 as one`.execute(database);
		expect(rows).toEqual([{ one: 1 }]);
	});
});

describe('numbers of migrations', () => {
	it('count from one without gaps', () => {
		expect(allMigrations.map(({ number }) => number)).toEqual(allMigrations.map((_, i) => i + 1));
	});
});

describe('a PostgreSQL that is not there', () => {
	it('is a problem that says so', async () => {
		const { problem } = await openDatabase({ kind: 'postgres', url: 'postgres://a:b@127.0.0.1:1/none' });
		expect(problem).toMatchObject({ code: 'databaseLost', params: { reason: 'ECONNREFUSED' } });
	});
});
