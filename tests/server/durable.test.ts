import { cpSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FolderPool } from '#lib/server/database/folderPool.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { examplePublication, exampleUuid } from './examplePublication.ts';
import { LossOfPower } from './lossOfPower.ts';
import { emptyFolder, openForTest, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const sender = { organisation: 'huisartsen-oost', account: 'account-1' };
const [folders] = await testPlaces();

/** A database in a folder that records what was brought to the disk. */
async function recorded(): Promise<{ database: Database; power: LossOfPower; disk: string }> {
	const place = await folders!.newPlace();
	if (place.kind !== 'folder') throw new Error('The first kind of place is a folder');
	const disk = emptyFolder();
	const power = new LossOfPower(join(place.folder, 'database'), join(disk, 'database'));
	const pool = await FolderPool.open(place.folder, power.onSync);
	const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	onTestFinished(() => database.destroy());
	return { database, power, disk };
}

/** Opens what the disk held at this moment, in a folder of its own. */
async function afterLoss(disk: string): Promise<Database> {
	const folder = emptyFolder();
	mkdirSync(folder, { recursive: true });
	cpSync(disk, folder, { recursive: true });
	return openForTest({ kind: 'folder', folder });
}

describe('a database in a folder', () => {
	it('has on the disk what it acknowledged, at every moment that the power may go', async () => {
		const { database, power, disk } = await recorded();
		await addOrganisation(database, { id: sender.organisation, name: 'Oost' }, NOW);
		for (let number = 1; number <= 4; number++) {
			const before = power.syncs;
			await publish(database, sender, examplePublication({ uuid: exampleUuid(number) }), NOW);
			expect(power.syncs).toBeGreaterThan(before);
			if (number === 2) await sql`checkpoint`.execute(database);
			const found = await readPublicationHistory(await afterLoss(disk), sender.organisation);
			expect(found.map(({ sequence }) => sequence)).toEqual(Array.from({ length: number }, (_, i) => i + 1));
		}
	});

	it('leaves on the disk nothing of what was not acknowledged', async () => {
		const { database, disk } = await recorded();
		await addOrganisation(database, { id: sender.organisation, name: 'Oost' }, NOW);
		await database
			.transaction()
			.execute(async (transaction) => {
				const row = { organisation_id: 'half', name: 'Half', created_at: NOW };
				await transaction.insertInto('organisations').values(row).execute();
				throw new Error('stopped halfway');
			})
			.catch(() => undefined);
		const names = await (await afterLoss(disk)).selectFrom('organisations').select('name').execute();
		expect(names).toEqual([{ name: 'Oost' }]);
	});

	it('is for this account alone', async () => {
		const place = await folders!.newPlace();
		await openForTest(place);
		expect(statSync(place.kind === 'folder' ? place.folder : '').mode & 0o777).toBe(0o700);
	});
});
