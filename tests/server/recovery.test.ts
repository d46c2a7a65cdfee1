import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOfRequest } from '#lib/server/accounts/accountOfRequest.ts';
import { findAccount, removeAccount } from '#lib/server/accounts/accountList.ts';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { createAuthentication } from '#lib/server/accounts/authentication.ts';
import { acceptInvitation, invite } from '#lib/server/accounts/invitations.ts';
import {
	findRecovery,
	makeRecovery,
	openRecoveries,
	recoverAccount,
	revokeRecovery,
} from '#lib/server/accounts/recoveries.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { testBrowser, type TestBrowser } from './browser.ts';
import { oneTimeCode } from './oneTimeCode.ts';
import { testPlaces } from './places.ts';

const ORIGIN = 'https://halftijd.test';
const NOW = new Date('2026-11-23T16:00:00.000Z');
const HOUR = 60 * 60 * 1000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const password = 'paard batterij nietje';
const newPassword = 'fiets lantaarn wolk';

describe.each(await testPlaces())('a link to recover an account, on $name', ({ newPlace }) => {
	const settings = {
		origin: ORIGIN,
		secret: 'not-a-secret-but-long-enough-for-a-test',
		identityProvider: null,
	};
	const open = async () => {
		const { database } = await openDatabase(await newPlace());
		return {
			database: database!,
			authentication: createAuthentication({ database: database!, ...settings }),
		};
	};
	let all: Awaited<ReturnType<typeof open>>;
	beforeAll(async () => {
		all = await open();
	}, 120_000);
	afterAll(() => all.database.destroy());

	/** Somebody new, with a password or with the identity provider of the organisation. */
	const person = async (email: string, word: string | null = password) => {
		const token = await invite(all.database, { role: 'publisher', organisationId: 'zorg-noord' }, NOW);
		const account = await acceptInvitation(
			all.database,
			all.authentication,
			token,
			{ email, password: word },
			NOW,
		);
		if ('refused' in account) throw new Error(account.refused);
		return account.accountId;
	};
	const linkFor = (accountId: string, now = NOW) =>
		all.database.transaction().execute((transaction) => makeRecovery(transaction, accountId, now));
	const recover = async (token: string, word = newPassword, now = NOW) => {
		const hash = await (await all.authentication.$context).password.hash(word);
		return all.database
			.transaction()
			.execute((transaction) =>
				recoverAccount(
					transaction,
					createAuthentication({ database: transaction, ...settings }),
					token,
					hash,
					now,
				),
			);
	};
	const ask = (browser: TestBrowser, path: string, body: Record<string, unknown>) =>
		askAuthentication(all.authentication, browser.event, path, body);
	const signIn = (browser: TestBrowser, email: string, word: string) =>
		ask(browser, '/sign-in/email', { email, password: word });
	const who = (browser: TestBrowser) => accountOfRequest(all.authentication, browser.headers());

	it('puts a new password in place of the old one, once', async () => {
		const id = await person('een@zorg.nl');
		const token = await linkFor(id);
		expect(await findRecovery(all.database, token, NOW)).toMatchObject({
			accountId: id,
			email: 'een@zorg.nl',
			hoursLeft: 24,
		});
		expect(await recover(token)).toBe(true);
		expect(await findRecovery(all.database, token, NOW)).toBeNull();
		expect(await recover(token, 'nog een ander woord')).toBe(false);
		expect((await signIn(testBrowser(ORIGIN), 'een@zorg.nl', password)).status).toBe(401);
		expect((await signIn(testBrowser(ORIGIN), 'een@zorg.nl', 'nog een ander woord')).status).toBe(401);
		expect((await signIn(testBrowser(ORIGIN), 'een@zorg.nl', newPassword)).status).toBe(200);
	});

	it('opens the account for one person when it is used twice at once', async () => {
		const token = await linkFor(await person('tegelijk@zorg.nl'));
		const words = ['eerste nieuwe woord', 'tweede nieuwe woord', 'derde nieuwe woord'];
		const answers = await Promise.all(words.map((word) => recover(token, word)));
		expect(answers.filter(Boolean)).toHaveLength(1);
		const [right] = words.filter((_, turn) => answers[turn]);
		expect((await signIn(testBrowser(ORIGIN), 'tegelijk@zorg.nl', right!)).status).toBe(200);
	});

	it('ends every session, takes the old second factor away, and lets a new one be set up', async () => {
		const id = await person('twee@zorg.nl');
		const [first, second, halfway] = [testBrowser(ORIGIN), testBrowser(ORIGIN), testBrowser(ORIGIN)];
		const turnOn = async (browser: TestBrowser, word: string) => {
			const { body } = await ask(browser, '/two-factor/enable', { password: word });
			const key = new URL(String(body['totpURI'])).searchParams.get('secret')!;
			const code = oneTimeCode(key, new Date());
			expect((await ask(browser, '/two-factor/verify-totp', { code })).status).toBe(200);
			return { key, backup: (body['backupCodes'] as string[])[0]! };
		};
		await signIn(first, 'twee@zorg.nl', password);
		const old = await turnOn(first, password);
		await signIn(second, 'twee@zorg.nl', password);
		await ask(second, '/two-factor/verify-totp', { code: oneTimeCode(old.key, new Date()) });
		for (const browser of [first, second])
			expect(await who(browser)).toMatchObject({ hasSecondFactor: true });
		expect((await signIn(halfway, 'twee@zorg.nl', password)).body).toMatchObject({ twoFactorRedirect: true });

		expect(await recover(await linkFor(id))).toBe(true);
		expect(await Promise.all([first, second].map(who))).toEqual([null, null]);
		const again = { code: oneTimeCode(old.key, new Date()) };
		expect((await ask(halfway, '/two-factor/verify-totp', again)).status).toBe(401);
		expect(await who(halfway)).toBeNull();

		const next = testBrowser(ORIGIN);
		expect((await signIn(next, 'twee@zorg.nl', newPassword)).body).not.toHaveProperty('twoFactorRedirect');
		expect(await who(next)).toMatchObject({ id, role: 'publisher', hasSecondFactor: false });
		const now = await turnOn(next, newPassword);
		expect(now.key).not.toBe(old.key);
		const tried = testBrowser(ORIGIN);
		await signIn(tried, 'twee@zorg.nl', newPassword);
		for (const [path, code] of [
			['/two-factor/verify-totp', oneTimeCode(old.key, new Date())],
			['/two-factor/verify-backup-code', old.backup],
		] as const) {
			expect((await ask(tried, path, { code })).status).not.toBe(200);
		}
		expect(await who(tried)).toBeNull();
		const code = oneTimeCode(now.key, new Date());
		expect((await ask(tried, '/two-factor/verify-totp', { code })).status).toBe(200);
	});

	it('works for a day, until it is taken back or followed by another, and goes with its account', async () => {
		const id = await person('drie@zorg.nl');
		const open = async (now = NOW) =>
			(await openRecoveries(all.database, now)).filter(({ accountId }) => accountId === id);
		const first = await linkFor(id);
		expect(await open(later(23.5))).toMatchObject([{ email: 'drie@zorg.nl', hoursLeft: 1 }]);
		expect(await open(later(24))).toEqual([]);
		expect(await findRecovery(all.database, first, later(24))).toBeNull();
		expect(await recover(first, newPassword, later(24))).toBe(false);

		const second = await linkFor(id);
		expect(await recover(first)).toBe(false);
		const revoke = () => all.database.transaction().execute((transaction) => revokeRecovery(transaction, id));
		expect([await revoke(), await revoke()]).toEqual([true, false]);
		expect(await recover(second)).toBe(false);
		expect((await signIn(testBrowser(ORIGIN), 'drie@zorg.nl', password)).status).toBe(200);

		const third = await linkFor(id);
		expect(await all.database.transaction().execute((transaction) => removeAccount(transaction, id))).toBe(
			true,
		);
		expect(await recover(third)).toBe(false);
		expect(await open()).toEqual([]);
	});

	it('changes nothing when it cannot do everything', async () => {
		const id = await person('vier@zorg.nl');
		const token = await linkFor(id);
		const failed = all.database.transaction().execute(async (transaction) => {
			const authentication = createAuthentication({ database: transaction, ...settings });
			await recoverAccount(transaction, authentication, token, 'not used', NOW);
			throw new Error('the log could not be written');
		});
		await expect(failed).rejects.toThrow('the log could not be written');
		expect((await signIn(testBrowser(ORIGIN), 'vier@zorg.nl', password)).status).toBe(200);
		expect(await recover(token)).toBe(true);
	});

	it('keeps no token', async () => {
		const token = await linkFor(await person('vijf@zorg.nl'));
		const rows = await all.database.selectFrom('recoveries').selectAll().execute();
		expect(rows.length).toBeGreaterThan(0);
		expect(JSON.stringify(rows)).not.toContain(token);
	});

	it('is for who has a password: the list tells who signs in through an organisation', async () => {
		const withPassword = await person('zes@zorg.nl');
		const withProvider = await person('zeven@zorg.nl', null);
		expect(await findAccount(all.database, withPassword)).toMatchObject({ hasPassword: true });
		expect(await findAccount(all.database, withProvider)).toMatchObject({ hasPassword: false });
	});
});
