import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOfRequest } from '#lib/server/accounts/accountOfRequest.ts';
import { listAccounts } from '#lib/server/accounts/accountList.ts';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { createAuthentication, IDENTITY_PROVIDER } from '#lib/server/accounts/authentication.ts';
import { acceptInvitation, invite } from '#lib/server/accounts/invitations.ts';
import { openDatabase, type Database } from '#lib/server/database/openDatabase.ts';
import { testBrowser } from './browser.ts';
import { testIdentityProvider, type ProvidedPerson, type TestIdentityProvider } from './identityProvider.ts';
import { testPlaces } from './places.ts';

const ORIGIN = 'https://halftijd.test';
const NOW = new Date('2026-11-23T16:00:00.000Z');

describe('signing in through the identity provider of an organisation', async () => {
	const [places] = await testPlaces();
	let provider: TestIdentityProvider;
	let database: Database;
	let authentication: ReturnType<typeof createAuthentication>;
	beforeAll(async () => {
		provider = await testIdentityProvider();
		database = (await openDatabase(await places!.newPlace())).database!;
		const secret = 'not-a-secret-but-long-enough-for-a-test';
		authentication = createAuthentication({ database, origin: ORIGIN, secret, identityProvider: provider });
	}, 120_000);
	afterAll(async () => {
		provider.close();
		await database.destroy();
	});

	const invited = async (email: string, password: string | null) => {
		const token = await invite(database, { role: 'publisher', organisationId: 'zorg-noord' }, NOW);
		return acceptInvitation(database, authentication, token, { email, password }, NOW);
	};
	/** Follows the way out and back as a browser would. */
	const signIn = async (person: ProvidedPerson, tamper = (state: string) => state) => {
		const browser = testBrowser(ORIGIN);
		const { body } = await askAuthentication(authentication, browser.event, '/sign-in/social', {
			provider: IDENTITY_PROVIDER,
			callbackURL: '/account',
			errorCallbackURL: '/inloggen',
		});
		const { code, state } = provider.answer(String(body['url']), person);
		const back = new URL(`${ORIGIN}/api/auth/callback/${IDENTITY_PROVIDER}`);
		back.search = new URLSearchParams({ code, state: tamper(state) }).toString();
		const answer = await authentication.handler(new Request(back, { headers: browser.headers() }));
		for (const line of answer.headers.getSetCookie()) {
			const [name, value] = line.split(';')[0]!.split(/=(.*)/);
			browser.cookies.set(name!, value!);
		}
		const account = await accountOfRequest(authentication, browser.headers());
		return { account, to: answer.headers.get('location') ?? '' };
	};

	it('knows somebody who was invited without a password, and asks no second factor of ours', async () => {
		await invited('iemand@zorg.nl', null);
		const { account, to } = await signIn({ subject: 's1', email: 'iemand@zorg.nl', emailVerified: true });
		expect(account).toMatchObject({ role: 'publisher', organisationId: 'zorg-noord', hasSecondFactor: true });
		expect(to).toMatch(/\/account$/);
		const again = await signIn({ subject: 's1', email: 'iemand@zorg.nl', emailVerified: true });
		expect(again.account?.id).toBe(account?.id);
	});

	it('makes no account for somebody who was not invited', async () => {
		const { account, to } = await signIn({ subject: 's2', email: 'vreemd@zorg.nl', emailVerified: true });
		expect(account).toBeNull();
		expect(to).toContain('/inloggen?error=');
		expect((await listAccounts(database)).map(({ email }) => email)).not.toContain('vreemd@zorg.nl');
	});

	it('does not take over an account with a password, whose address nobody has proved', async () => {
		await invited('woord@zorg.nl', 'paard batterij nietje');
		const { account } = await signIn({ subject: 's3', email: 'woord@zorg.nl', emailVerified: true });
		expect(account).toBeNull();
	});

	it('refuses an answer that was not asked for', async () => {
		await invited('staat@zorg.nl', null);
		const person = { subject: 's4', email: 'staat@zorg.nl', emailVerified: true };
		const { account } = await signIn(person, (state) => `${state}x`);
		expect(account).toBeNull();
	});
});
