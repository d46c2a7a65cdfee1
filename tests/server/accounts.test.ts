import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOfRequest } from '#lib/server/accounts/accountOfRequest.ts';
import { listAccounts, removeAccount } from '#lib/server/accounts/accountList.ts';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { createAuthentication } from '#lib/server/accounts/authentication.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import {
	acceptInvitation,
	findInvitation,
	invite,
	inviteFirstAdministrator,
} from '#lib/server/accounts/invitations.ts';
import { oneTimeCode } from './oneTimeCode.ts';
import { testPlaces } from './places.ts';
import { testBrowser, type TestBrowser } from './browser.ts';

const ORIGIN = 'https://halftijd.test';
const NOW = new Date('2026-11-23T16:00:00.000Z');
const WEEK = 7 * 24 * 60 * 60 * 1000;
const password = 'paard batterij nietje';

describe.each(await testPlaces())('accounts, on $name', ({ newPlace }) => {
	const open = async () => {
		const { database } = await openDatabase(await newPlace());
		const secret = 'not-a-secret-but-long-enough-for-a-test';
		const settings = { database: database!, origin: ORIGIN, secret, identityProvider: null };
		return { database: database!, authentication: createAuthentication(settings) };
	};
	type Opened = Awaited<ReturnType<typeof open>>;
	let all: Opened;
	// one database for all: opening one takes seconds, and every test has people of its own
	beforeAll(async () => {
		all = await open();
	}, 120_000);
	afterAll(() => all.database.destroy());
	const emails = async () => (await listAccounts(all.database)).map(({ email }) => email);
	const made = async (role: 'viewer' | 'publisher', email: string) => {
		const token = await invite(all.database, { role, organisationId: 'zorg-noord' }, NOW);
		return acceptInvitation(all.database, all.authentication, token, { email, password }, NOW);
	};
	const signIn = (browser: TestBrowser, email: string, word = password) =>
		askAuthentication(all.authentication, browser.event, '/sign-in/email', { email, password: word });

	it('makes the first administrator from a link that works once, and only while there is none', async () => {
		const { database, authentication } = all;
		const first = (await inviteFirstAdministrator(database, NOW))!;
		const second = (await inviteFirstAdministrator(database, NOW))!;
		expect(await findInvitation(database, first, NOW)).toBeNull();
		expect(await findInvitation(database, second, NOW)).toMatchObject({
			role: 'administrator',
			organisationId: null,
		});
		const person = { email: 'Beheer@Zorg.nl ', password };
		expect(await acceptInvitation(database, authentication, second, person, NOW)).toHaveProperty('accountId');
		expect(
			await acceptInvitation(database, authentication, second, { ...person, email: 'b@zorg.nl' }, NOW),
		).toEqual({
			refused: 'expired',
		});
		expect(await inviteFirstAdministrator(database, NOW)).toBeNull();
		const [account] = await listAccounts(database);
		expect(account).toMatchObject({ email: 'beheer@zorg.nl', role: 'administrator', organisationId: null });
		expect(await database.transaction().execute((all) => removeAccount(all, account!.id))).toBe(false);
	});

	it('refuses an invitation that is too old, a short password and a taken address, and keeps the invitation', async () => {
		const { database, authentication } = all;
		const token = await invite(database, { role: 'viewer', organisationId: 'zorg-noord' }, NOW);
		const accept = (email: string, word: string, now = NOW) =>
			acceptInvitation(database, authentication, token, { email, password: word }, now);
		expect(await accept('a@zorg.nl', password, new Date(NOW.getTime() + WEEK))).toEqual({
			refused: 'expired',
		});
		expect(await accept('a@zorg.nl', 'kort')).toEqual({ refused: 'passwordShort' });
		expect(await accept('a@zorg.nl', 'x'.repeat(129))).toEqual({ refused: 'passwordLong' });
		expect(await accept('geen adres', password)).toEqual({ refused: 'emailInvalid' });
		await made('viewer', 'bezet@zorg.nl');
		expect(await accept('bezet@zorg.nl', password)).toEqual({ refused: 'emailTaken' });
		expect(
			await acceptInvitation(database, authentication, 'unknown', { email: 'bezet@zorg.nl', password }, NOW),
		).toEqual({
			refused: 'expired',
		});
		expect(await accept('a@zorg.nl', password)).toHaveProperty('organisationId', 'zorg-noord');
	});

	it('makes one account when a link is used twice at once', async () => {
		const { database, authentication } = all;
		const token = await invite(database, { role: 'viewer', organisationId: 'zorg-noord' }, NOW);
		const answers = await Promise.all(
			['x@zorg.nl', 'y@zorg.nl', 'z@zorg.nl'].map((email) =>
				acceptInvitation(database, authentication, token, { email, password }, NOW),
			),
		);
		expect(answers.filter((answer) => 'accountId' in answer)).toHaveLength(1);
		expect((await emails()).filter((email) => /^[xyz]@/.test(email))).toHaveLength(1);
	});

	it('signs in with safe cookies, under a new session each time, and out again', async () => {
		await made('viewer', 'lezer@zorg.nl');
		const browser = testBrowser(ORIGIN);
		// a session that somebody planted before signing in
		browser.cookies.set('__Host-halftijd.session_token', 'planted.value');
		expect((await signIn(browser, 'lezer@zorg.nl')).status).toBe(200);
		const first = browser.cookies.get('__Host-halftijd.session_token');
		expect(first).not.toBe('planted.value');
		expect(await accountOfRequest(all.authentication, browser.headers())).toMatchObject({
			email: 'lezer@zorg.nl',
			role: 'viewer',
			organisationId: 'zorg-noord',
			hasSecondFactor: false,
		});
		await signIn(browser, 'lezer@zorg.nl');
		expect(browser.cookies.get('__Host-halftijd.session_token')).not.toBe(first);
		const old = browser.headers();
		await askAuthentication(all.authentication, browser.event, '/sign-out', {});
		expect(await accountOfRequest(all.authentication, old)).toBeNull();
		expect(await accountOfRequest(all.authentication, browser.headers())).toBeNull();
	});

	it('sets cookies that scripts and other sites cannot use', async () => {
		await made('viewer', 'koekje@zorg.nl');
		const answer = await all.authentication.handler(
			new Request(`${ORIGIN}/api/auth/sign-in/email`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', origin: ORIGIN },
				body: JSON.stringify({ email: 'koekje@zorg.nl', password }),
			}),
		);
		const [cookie] = answer.headers.getSetCookie();
		expect(cookie).toMatch(/^__Host-halftijd\.session_token=/);
		for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
		expect(cookie).not.toMatch(/Domain=/i);
	});

	it('refuses wrong passwords and sign-up, and says the same of an unknown address', async () => {
		await made('viewer', 'fout@zorg.nl');
		const wrong = await signIn(testBrowser(ORIGIN), 'fout@zorg.nl', 'iets anders van lengte');
		const unknown = await signIn(testBrowser(ORIGIN), 'niemand@zorg.nl');
		expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
		const browser = testBrowser(ORIGIN);
		const body = { email: 'nieuw@zorg.nl', password, name: 'x', role: 'administrator' };
		expect(
			(await askAuthentication(all.authentication, browser.event, '/sign-up/email', body)).status,
		).not.toBe(200);
		expect(await emails()).not.toContain('nieuw@zorg.nl');
	});

	it('slows down who tries many passwords from one address', async () => {
		const browser = testBrowser(ORIGIN);
		const tries = [];
		for (let turn = 0; turn < 12; turn++) tries.push((await signIn(browser, `x${turn}@zorg.nl`)).status);
		expect(tries.slice(0, 10)).not.toContain(429);
		expect(tries.slice(10)).toEqual([429, 429]);
	});

	it('asks for the code of an app once the second factor is on, and takes a backup code once', async () => {
		await made('publisher', 'publicist@zorg.nl');
		const browser = testBrowser(ORIGIN);
		await signIn(browser, 'publicist@zorg.nl');
		const ask = (path: string, body: Record<string, unknown>) =>
			askAuthentication(all.authentication, browser.event, path, body);
		expect((await ask('/two-factor/enable', { password: 'verkeerd woord' })).status).not.toBe(200);
		const { body } = await ask('/two-factor/enable', { password });
		const key = new URL(String(body['totpURI'])).searchParams.get('secret')!;
		const [backup] = body['backupCodes'] as string[];
		expect((await ask('/two-factor/verify-totp', { code: '000000' })).status).not.toBe(200);
		expect((await ask('/two-factor/verify-totp', { code: oneTimeCode(key, new Date()) })).status).toBe(200);
		expect(await accountOfRequest(all.authentication, browser.headers())).toMatchObject({
			hasSecondFactor: true,
		});

		const other = testBrowser(ORIGIN);
		const again = (path: string, code: string) =>
			askAuthentication(all.authentication, other.event, path, { code });
		expect((await signIn(other, 'publicist@zorg.nl')).body).toMatchObject({ twoFactorRedirect: true });
		expect(await accountOfRequest(all.authentication, other.headers())).toBeNull();
		expect((await again('/two-factor/verify-backup-code', backup!)).status).toBe(200);
		expect(await accountOfRequest(all.authentication, other.headers())).toMatchObject({
			hasSecondFactor: true,
		});
		await askAuthentication(all.authentication, other.event, '/sign-out', {});
		await signIn(other, 'publicist@zorg.nl');
		expect((await again('/two-factor/verify-backup-code', backup!)).status).not.toBe(200);
	});

	it('keeps no network address of anybody', async () => {
		await made('viewer', 'adres@zorg.nl');
		const browser = testBrowser(ORIGIN);
		await signIn(browser, 'adres@zorg.nl');
		const { rows } = await all.database.executeQuery<Record<string, unknown>>(
			// eslint-disable-next-line @typescript-eslint/no-explicit-any
			(all.database as any).selectFrom('session').selectAll().compile(),
		);
		expect(rows.length).toBeGreaterThan(0);
		expect(JSON.stringify(rows)).not.toContain(browser.event.getClientAddress());
	});
});
