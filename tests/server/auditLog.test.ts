import { sql, type Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { appendToAuditLog } from '#lib/server/audit/appendToAuditLog.ts';
import { auditHash, type AuditEntry } from '#lib/server/audit/auditEntry.ts';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { databaseForAll, testPlaces } from './places.ts';

const entry = (number: number, fields: Partial<AuditEntry> = {}): AuditEntry => ({
	organisation: 'oost',
	account: 'account-1',
	at: new Date(Date.UTC(2026, 10, 23, 16, 0, number)),
	action: 'publicationReceived',
	subject: `subject-${number}`,
	details: { number, text: 'é “quoted”', nothing: null, yes: true },
	...fields,
});
const append = (database: Kysely<Tables>, added: AuditEntry) =>
	database.transaction().execute((transaction) => appendToAuditLog(transaction, added));

describe.each(await testPlaces())('the audit log, on $name', (places) => {
	const shared = databaseForAll(places);

	it('is one chain per organisation, also when many write at once', async () => {
		const database = shared();
		const organisations = ['oost', 'west', null];
		await Promise.all(
			Array.from({ length: 15 }, (_, i) =>
				append(database, entry(i, { organisation: organisations[i % 3] ?? null })),
			),
		);
		const rows = await database
			.selectFrom('audit_log')
			.select(['organisation_id', 'sequence'])
			.orderBy('organisation_id')
			.orderBy('sequence')
			.execute();
		expect(rows.map((row) => `${row.organisation_id}${row.sequence}`)).toEqual(
			['', 'oost', 'west'].flatMap((id) => [1, 2, 3, 4, 5].map((n) => `${id}${n}`)),
		);
		expect(await verifyAuditLog(database)).toEqual([]);
	});

	it.each([
		[
			'a changed subject',
			sql`update audit_log set subject = 'x' where organisation_id = 'oost' and sequence = 2`,
			2,
		],
		[
			'another account',
			sql`update audit_log set account_id = 'x' where organisation_id = 'oost' and sequence = 5`,
			5,
		],
		[
			'another moment',
			sql`update audit_log set at = at + interval '1 ms' where organisation_id = 'oost' and sequence = 1`,
			1,
		],
		[
			'changed details',
			sql`update audit_log set details = '{}' where organisation_id = 'oost' and sequence = 3`,
			3,
		],
		[
			'another action',
			sql`update audit_log set action = 'x' where organisation_id = 'oost' and sequence = 4`,
			4,
		],
		[
			'another hash of the entry before',
			sql`update audit_log set previous_hash = 'x' where organisation_id = 'oost' and sequence = 4`,
			4,
		],
		[
			'a note of more entries than there are',
			sql`update audit_heads set sequence = 6 where organisation_id = 'oost'`,
			6,
		],
		['an entry taken out', sql`delete from audit_log where organisation_id = 'oost' and sequence = 3`, 3],
		['the end cut off', sql`delete from audit_log where organisation_id = 'oost' and sequence > 3`, 4],
		['the whole chain gone', sql`delete from audit_log where organisation_id = 'oost'`, 1],
		['the note of its end gone', sql`delete from audit_heads where organisation_id = 'oost'`, 1],
		[
			'two entries exchanged',
			sql`update audit_log set sequence = 7 - sequence + 100 where organisation_id = 'oost' and sequence in (3, 4)`,
			3,
		],
		[
			'an entry of another chain',
			sql`update audit_log set organisation_id = 'oost', sequence = 6 where organisation_id = 'west' and sequence = 5`,
			6,
		],
	])('notices %s', async (_, tamper, sequence) => {
		const database = shared();
		const undone = new Error('undone');
		const looking = database.transaction().execute(async (transaction) => {
			await tamper.execute(transaction);
			expect(await verifyAuditLog(transaction)).toContainEqual({ organisation: 'oost', sequence });
			throw undone;
		});
		await expect(looking).rejects.toBe(undone);
		expect(await verifyAuditLog(database)).toEqual([]);
	});

	/** Writes another subject into an entry, with a hash that fits, and does so for what the entry after it says of it. */
	async function rewritten(transaction: Kysely<Tables>, sequence: number): Promise<void> {
		const row = await transaction
			.selectFrom('audit_log')
			.selectAll()
			.where('organisation_id', '=', 'oost')
			.where('sequence', '=', sequence)
			.executeTakeFirstOrThrow();
		const { at, action, details } = row;
		const changed = { organisation: 'oost', account: row.account_id, at, action, subject: 'x', details };
		const hash = auditHash(changed, sequence, row.previous_hash);
		// the types of the tables let nobody change an entry
		await sql`update audit_log set subject = 'x', hash = ${hash}
			where organisation_id = 'oost' and sequence = ${sequence}`.execute(transaction);
		await sql`update audit_log set previous_hash = ${hash}
			where organisation_id = 'oost' and sequence = ${sequence + 1}`.execute(transaction);
	}

	it.each([
		['in the middle, at the entry after it', 2, 3],
		['at the end, by the note of where the chain ends', 5, 6],
	])('notices an entry that was rewritten with its hash %s', async (_, sequence, found) => {
		const undone = new Error('undone');
		const looking = shared()
			.transaction()
			.execute(async (transaction) => {
				await rewritten(transaction, sequence);
				expect(await verifyAuditLog(transaction)).toEqual([{ organisation: 'oost', sequence: found }]);
				throw undone;
			});
		await expect(looking).rejects.toBe(undone);
	});

	it('notices a chain that was given to another organisation', async () => {
		const undone = new Error('undone');
		const looking = shared()
			.transaction()
			.execute(async (transaction) => {
				for (const table of ['audit_log', 'audit_heads']) {
					await sql`update ${sql.table(table)} set organisation_id = 'noord'
						where organisation_id = 'oost'`.execute(transaction);
				}
				expect(await verifyAuditLog(transaction)).toEqual([{ organisation: 'noord', sequence: 1 }]);
				throw undone;
			});
		await expect(looking).rejects.toBe(undone);
	});

	it('keeps nothing when what it tells about is undone', async () => {
		const database = shared();
		const failing = database.transaction().execute(async (transaction) => {
			await appendToAuditLog(transaction, entry(99, { organisation: 'zuid' }));
			throw new Error('undone');
		});
		await expect(failing).rejects.toThrow('undone');
		const rows = await database
			.selectFrom('audit_log')
			.where('organisation_id', '=', 'zuid')
			.selectAll()
			.execute();
		expect(rows).toEqual([]);
	});

	it.each([
		{ account: 'jan@huisarts.example' },
		{ subject: 'jan@huisarts.example' },
		{ details: { invited: 'jan@huisarts.example' } },
	])('refuses an e-mail address in %o', async (fields) => {
		await expect(append(shared(), entry(1, fields))).rejects.toThrow('e-mail');
		expect(await verifyAuditLog(shared())).toEqual([]);
	});
});
