import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import { FolderPool } from '#lib/server/database/folderPool.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { addOrganisation, organisations } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
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

describe('a database in a folder', () => {
	beforeAll(async () => void (await folders!.newPlace()));

	it('has on the disk what it acknowledged, and nothing else, when the power goes', async () => {
		const { database, power, disk } = await recorded();
		await addOrganisation(database, { id: sender.organisation, name: 'Oost' }, NOW);
		for (let number = 1; number <= 3; number++) {
			const before = power.syncs;
			await publish(database, sender, examplePublication({ uuid: uuidOf(number) }), NOW);
			expect(power.syncs).toBeGreaterThan(before);
			// From here on the log begins later, and what went before must be in the files of the tables.
			if (number === 2) await sql`checkpoint`.execute(database);
		}
		const halfway = database.transaction().execute(async (transaction) => {
			const row = { organisation_id: 'half', name: 'Half', created_at: NOW };
			await transaction.insertInto('organisations').values(row).execute();
			throw new Error('stopped halfway');
		});
		await expect(halfway).rejects.toThrow('stopped halfway');

		const left = await openForTest({ kind: 'folder', folder: disk });
		const found = await readPublicationHistory(left, sender.organisation);
		expect(found.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
		expect(await organisations(left)).toEqual([{ id: sender.organisation, name: 'Oost' }]);
		expect(await verifyAuditLog(left)).toEqual([]);
	});

	it('is for this account alone', async () => {
		const place = await folders!.newPlace();
		await openForTest(place);
		expect(statSync(place.kind === 'folder' ? place.folder : '').mode & 0o777).toBe(0o700);
	});
});
