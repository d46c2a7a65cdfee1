import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthentication } from '#lib/server/accounts/authentication.ts';
import { acceptInvitation, invite, type Invited } from '#lib/server/accounts/invitations.ts';
import { findRecovery } from '#lib/server/accounts/recoveries.ts';
import { latestAuditEntries } from '#lib/server/audit/latestAuditEntries.ts';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import type { DatabasePlace } from '#lib/server/database/environment.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import { run } from '../../src/cli/server.ts';
import { opened, testPlaces } from './places.ts';

const ORIGIN = 'https://halftijd.test';
const administrator: Invited = { role: 'administrator', organisationId: null };

describe.each(await testPlaces())('halftijd server recover, on $name', ({ name, newPlace }) => {
	let place: DatabasePlace;
	beforeEach(async () => {
		place = await newPlace();
		process.env['ORIGIN'] = `${ORIGIN}/`;
		process.env[place.kind === 'folder' ? 'HALFTIJD_DATA' : 'DATABASE_URL'] =
			place.kind === 'folder' ? place.folder : place.url;
	});
	afterEach(() => {
		for (const variable of ['HALFTIJD_DATA', 'DATABASE_URL', 'ORIGIN']) delete process.env[variable];
	});

	const inside = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
		const database = await opened(place);
		try {
			return await work(database);
		} finally {
			await database.destroy();
		}
	};
	/** Who is there before the command runs: an address with a password, or with an identity provider. */
	const there = (...people: readonly (readonly [email: string, hasPassword: boolean, role?: Invited])[]) =>
		inside(async (database) => {
			const secret = 'not-a-secret-but-long-enough-for-a-test';
			const authentication = createAuthentication({
				...{ database, origin: ORIGIN, secret },
				identityProvider: null,
			});
			for (const [email, hasPassword, role = administrator] of people) {
				const token = await invite(database, role, new Date());
				const person = { email, password: hasPassword ? 'paard batterij nietje' : null };
				await acceptInvitation(database, authentication, token, person, new Date());
			}
		});
	const ask = async (...args: string[]) => {
		const said = { out: '', err: '' };
		const code = await run(['recover', ...args], {
			out: (text) => void (said.out += text),
			err: (text) => void (said.err += text),
			language: 'nl',
		});
		return { code, ...said };
	};

	it('gives the only administrator a link that works, and a line in the log', async () => {
		await there(
			['beheer@zorg.test', true],
			['lezer@zorg.test', true, { role: 'viewer', organisationId: 'zorg-noord' }],
		);
		const { code, out, err } = await ask();
		expect(code).toBe(0);
		expect(out).toMatch(/^https:\/\/halftijd\.test\/herstel\/[\w-]{43}\n$/);
		expect(err).toContain('beheer@zorg.test');
		await inside(async (database) => {
			const token = out.trim().split('/').at(-1)!;
			expect(await findRecovery(database, token, new Date())).toMatchObject({
				email: 'beheer@zorg.test',
				hoursLeft: 24,
			});
			const { entries } = await latestAuditEntries(database, 10);
			expect(entries).toMatchObject([
				{ action: 'recoveryMade', account: 'command line', organisation: null },
			]);
			expect(await verifyAuditLog(database)).toEqual([]);
		});
	});

	it('asks which administrator, and takes the address in any letters', async () => {
		await there(['een@zorg.test', true], ['twee@zorg.test', true]);
		const unclear = await ask();
		expect(unclear).toMatchObject({ code: 2, out: '' });
		expect(unclear.err).toContain('een@zorg.test, twee@zorg.test');
		const { code, out, err } = await ask('Twee@Zorg.test', '--json');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(JSON.parse(out)).toMatchObject({
			email: 'twee@zorg.test',
			link: expect.stringContaining(`${ORIGIN}/herstel/`) as string,
		});
	});

	it.each([
		['nobody is an administrator', [], []],
		['the address is not of one', ['lezer@zorg.test'], [['beheer@zorg.test', true]]],
		['there is no password to recover', [], [['beheer@zorg.test', false]]],
	] as const)('says in one sentence that %s', async (_, args, people) => {
		if (people.length > 0) await there(...people);
		const { code, out, err } = await ask(...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err.trim().split('\n')).toHaveLength(1);
		await inside(async (database) => {
			expect((await latestAuditEntries(database, 10)).count).toBe(0);
		});
	});

	// a PostgreSQL serves many at once
	if (name === 'PostgreSQL') return;
	it('does nothing while a server holds the folder', async () => {
		await there(['beheer@zorg.test', true]);
		await inside(async (database) => {
			const { code, out, err } = await ask();
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err).toContain('HALFTIJD_DATA');
			expect((await latestAuditEntries(database, 10)).count).toBe(0);
		});
	});
});
