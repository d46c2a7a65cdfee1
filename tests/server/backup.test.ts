import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openInvitations } from '#lib/server/accounts/accountList.ts';
import { invite } from '#lib/server/accounts/invitations.ts';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import { readBackupFile, writeBackupFile } from '#lib/server/backup/backupFile.ts';
import { backupTables, leftOutOfBackup } from '#lib/server/backup/backupTables.ts';
import { restoreBackup } from '#lib/server/backup/restoreBackup.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import { enterSectorSize } from '#lib/server/releases/enterSectorSize.ts';
import { sectorSizeHistory } from '#lib/server/releases/sectorSizeHistory.ts';
import { addOrganisation, organisations } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
import { databaseForAll, emptyFolder, openForTest, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const about = { version: '0.0.0', now: NOW };
const sender = { organisation: 'huisartsen-oost', account: 'account-1' };
const places = await testPlaces();

async function fill(database: Database): Promise<void> {
	await addOrganisation(database, { id: sender.organisation, name: 'Huisartsen “Oost”, 100% \\ é\n€' }, NOW);
	const documents = [
		examplePublication(),
		examplePublication({ uuid: uuidOf(2), supersedes: uuidOf(1) }),
		examplePublication({ uuid: uuidOf(3), withdraws: uuidOf(2) }),
	];
	for (const document of documents) await publish(database, sender, document, NOW);
	const size = { fte: 31_500, source: 'Telling “2025”, €\\', date: '2025-06-30', standsFor: 'werknemers' };
	for (const said of [size, null, { ...size, fte: 30_000 }])
		await database.transaction().execute((work) => enterSectorSize(work, 'youthCare', said, NOW));
	await invite(database, { role: 'administrator', organisationId: null }, NOW);
	await sql`insert into "user" ("name", "email", "emailVerified", "role", "createdAt")
		values ('A', 'a@example.nl', true, 'administrator', '2026-03-29 01:59:59.123456+01')`.execute(database);
}

/** All lines of a backup but the first, which holds the moment, and the last, which holds the hash. */
async function contentOf(database: Database): Promise<string[]> {
	const file = join(emptyFolder(), 'content');
	await writeBackupFile(database, file, about);
	return readFileSync(file, 'utf8').trim().split('\n').slice(1, -1);
}

describe.each(places)('a backup of a database, $name', (source) => {
	const from = databaseForAll(source);

	it('names every table there is', async () => {
		const found = (await from().introspection.getTables()).map(({ name }) => name).sort();
		expect([...backupTables.map(({ name }) => name), ...leftOutOfBackup].sort()).toEqual(found);
	});

	describe.each(places)('restored into another, $name', (target) => {
		const into = databaseForAll(target);

		it('is the same database', async () => {
			if ((await organisations(from())).length === 0) await fill(from());
			const content = await contentOf(from());
			const file = join(emptyFolder(), 'backup');
			const { end } = await writeBackupFile(from(), file, about);
			expect(end?.rows).toMatchObject({
				organisations: 1,
				publications: 3,
				audit_log: 3,
				user: 1,
				sector_sizes: 3,
			});
			expect(statSync(file).mode & 0o777).toBe(0o600);

			expect(
				await restoreBackup(into(), () => readBackupFile(file), { replace: false, now: NOW }),
			).toBeNull();
			const restored = await contentOf(into());
			// One entry more: that it was restored, and where the chain of the server ends now.
			expect(restored.filter((line) => !content.includes(line)).map((line) => line.slice(0, 6))).toEqual([
				'["","1',
				'["","1',
			]);
			expect(content.filter((line) => !restored.includes(line))).toEqual([]);
			expect(await verifyAuditLog(into())).toEqual([]);
			expect(await openInvitations(from(), NOW)).toHaveLength(1);
			expect(await openInvitations(into(), NOW)).toEqual([]);
			expect(await readPublicationHistory(into(), sender.organisation)).toEqual(
				await readPublicationHistory(from(), sender.organisation),
			);
			expect(await sectorSizeHistory(into())).toEqual(await sectorSizeHistory(from()));
			const answer = await publish(into(), sender, examplePublication(), new Date());
			expect(answer).toMatchObject({ kind: 'known', receipt: { receivedAt: NOW.toISOString() } });
		});

		it('does not take the place of what is there, unless told to', async () => {
			const file = join(emptyFolder(), 'backup');
			await writeBackupFile(from(), file, about);
			await addOrganisation(into(), { id: 'later', name: 'Later' }, NOW);
			const lines = () => readBackupFile(file);
			expect(await restoreBackup(into(), lines, { replace: false, now: NOW })).toMatchObject({
				code: 'databaseNotEmpty',
			});
			expect(await organisations(into())).toHaveLength(2);
			expect(await restoreBackup(into(), lines, { replace: true, now: NOW })).toBeNull();
			expect((await organisations(into())).map(({ id }) => id)).toEqual([sender.organisation]);
		});
	});

	it('of before the sizes of sectors were kept comes in too', async () => {
		const into = await openForTest(await source.newPlace());
		const file = join(emptyFolder(), 'backup');
		await writeBackupFile(from(), file, about);
		const [first = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
		const start = lines.findIndex((line) => line.includes('"table":"sector_sizes"'));
		const end = lines.findIndex((line, index) => index > start && line.includes('"table":'));
		expect(end - start).toBe(4);
		lines.splice(start, end - start);
		const head = { ...(JSON.parse(first) as object), migrations: 2 };
		const text = [JSON.stringify(head), ...lines.slice(0, -1), ''].join('\n');
		const sha256 = createHash('sha256').update(text).digest('hex');
		writeFileSync(file, `${text}${JSON.stringify({ rows: {}, sha256 })}\n`);
		expect(await restoreBackup(into, () => readBackupFile(file), { replace: false, now: NOW })).toBeNull();
		expect(await organisations(into)).toHaveLength(1);
		expect(await sectorSizeHistory(into)).toEqual([]);
	});

	it('is refused when it is cut off, changed, of a newer version, or no backup; nothing is touched', async () => {
		const file = join(emptyFolder(), 'backup');
		await writeBackupFile(from(), file, about);
		const text = readFileSync(file, 'utf8');
		const lines = text.trimEnd().split('\n');
		const before = await contentOf(from());
		const head = JSON.parse(lines[0]!) as object;
		for (const [code, changed] of [
			['backupCutOff', lines.slice(0, -1).join('\n')],
			['backupCutOff', text.slice(0, -10)],
			['backupChanged', text.replace('Huisartsen', 'Huisarts')],
			['backupChanged', [...lines.slice(0, 4), ...lines.slice(5)].join('\n')],
			['backupChanged', [JSON.stringify({ ...head, migrations: 999 }), ...lines.slice(1)].join('\n')],
			['notABackup', ''],
			['notABackup', '{"schema":"halftijd/study@1"}'],
			['notABackup', 'PGDMP'],
		] as const) {
			const wrong = join(emptyFolder(), 'wrong');
			writeFileSync(wrong, changed);
			const options = { replace: true, now: NOW };
			expect(await restoreBackup(from(), () => readBackupFile(wrong), options)).toMatchObject({ code });
		}
		expect(await contentOf(from())).toEqual(before);
	});

	it('is not written over another file', async () => {
		const file = join(emptyFolder(), 'backup');
		writeFileSync(file, 'precious');
		expect((await writeBackupFile(from(), file, about)).problem).toMatchObject({ code: 'backupFileExists' });
		expect(readFileSync(file, 'utf8')).toBe('precious');
		const nowhere = join(emptyFolder(), 'nowhere', 'backup');
		expect((await writeBackupFile(from(), nowhere, about)).problem).toMatchObject({
			code: 'backupNotWritten',
			params: { reason: 'ENOENT' },
		});
	});
});
