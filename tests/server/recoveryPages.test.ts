import { isActionFailure, isRedirect, type RequestEvent } from '@sveltejs/kit';
import { beforeAll, describe, expect, it } from 'vitest';
import { findAccount, listAccounts } from '#lib/server/accounts/accountList.ts';
import { acceptInvitation, invite, type Invited } from '#lib/server/accounts/invitations.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { latestAuditEntries } from '#lib/server/audit/latestAuditEntries.ts';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import { eventOf, modules, openTestServer, OWN, people, type Handler, type Person } from './visit.ts';

const password = 'paard batterij nietje';
const newPassword = 'fiets lantaarn wolk';
const publisher: Invited = { role: 'publisher', organisationId: OWN };

interface Answer {
	readonly fault?: string | null;
	readonly link?: string;
	readonly to?: string;
}

describe('the pages that recover and remove an account', () => {
	beforeAll(openTestServer, 120_000);
	const newAccount = async (email: string, invited = publisher, word: string | null = password) => {
		const { authentication, database } = await openAccounts();
		const token = await invite(database, invited, new Date());
		const account = await acceptInvitation(
			database,
			authentication,
			token,
			{ email, password: word },
			new Date(),
		);
		return 'accountId' in account ? account.accountId : '';
	};
	const visit = async (path: string, person: Person, params: Record<string, string>) => {
		const parts = (await modules[`/src/routes${path}/+page.server.ts`]!()) as Record<string, unknown>;
		return (parts['load'] as Handler)({ ...eventOf(path, person, null), params });
	};
	/** Sends a form, and says what came of it: the data of the answer, or where it leads. */
	const send = async (
		path: string,
		name: string,
		fields: Record<string, string>,
		about: Partial<Omit<RequestEvent, 'locals'>> & { readonly person?: Person; readonly accountId?: string },
	): Promise<Answer> => {
		const { person = 'administrator', accountId, ...more } = about;
		const form = new FormData();
		for (const [field, text] of Object.entries(fields)) form.set(field, text);
		const event = { ...eventOf(path, person, form), ...more };
		if (accountId) event.locals = { ...event.locals, account: { ...people[person]!, id: accountId } };
		const { actions } = (await modules[`/src/routes${path}/+page.server.ts`]!()) as {
			actions: Record<string, Handler>;
		};
		try {
			const answer = await actions[name]!(event);
			return (isActionFailure(answer) ? answer.data : answer) as Answer;
		} catch (thrown) {
			if (isRedirect(thrown)) return { to: thrown.location };
			throw thrown;
		}
	};
	const linkFor = async (id: string) => {
		const { link } = await send('/beheer/account/[id]', 'recover', {}, { params: { id } });
		return link?.split('/').at(-1) ?? '';
	};
	const recover = (token: string, wanted: string, again = wanted, address = '2001:db8::99') =>
		send(
			'/herstel/[token]',
			'default',
			{ new: wanted, again },
			{ person: 'nobody', params: { token }, getClientAddress: () => address },
		);
	const signIn = (email: string, word: string) =>
		send('/inloggen', 'password', { email, password: word }, { person: 'nobody' });
	const lines = async () => {
		const { database } = await openAccounts();
		return (await latestAuditEntries(database, 100)).entries;
	};

	it('lead from a link to a new password, and leave lines in the log', async () => {
		const id = await newAccount('kwijt@zorg.test');
		const token = await linkFor(id);
		expect(await visit('/herstel/[token]', 'nobody', { token })).toMatchObject({
			recovery: { email: 'kwijt@zorg.test', hoursLeft: 24 },
		});
		expect(await recover(token, newPassword, 'iets anders dan dat')).toMatchObject({ fault: 'passwordSame' });
		expect(await recover(token, 'kort')).toMatchObject({ fault: 'passwordShort' });
		expect(await recover(token, 'x'.repeat(129))).toMatchObject({ fault: 'passwordLong' });
		expect(await recover(token, newPassword)).toEqual({ to: '/inloggen?hersteld=ja' });
		expect(await recover(token, newPassword)).toMatchObject({ fault: 'gone' });
		expect(await visit('/herstel/[token]', 'nobody', { token })).toMatchObject({ recovery: null });

		const { database } = await openAccounts();
		const about = (await lines()).filter(({ subject }) => subject === id);
		expect(about.map(({ action, account, organisation }) => [action, account, organisation])).toEqual([
			['accountRecovered', id, OWN],
			['recoveryMade', people.administrator.id, OWN],
		]);
		expect(await verifyAuditLog(database)).toEqual([]);
	});

	it('make no link for the own account, for who has no password, and for nobody', async () => {
		const own = await newAccount('zelf@zorg.test', { role: 'administrator', organisationId: null });
		const other = await newAccount('ander@zorg.test', { role: 'administrator', organisationId: null });
		const without = await newAccount('elders@zorg.test', publisher, null);
		const ask = (id: string) =>
			send('/beheer/account/[id]', 'recover', {}, { params: { id }, accountId: own });
		expect(await ask(own)).toEqual({ fault: 'self' });
		expect(await ask(without)).toEqual({ fault: 'noPassword' });
		expect((await ask(other)).link).toContain('/herstel/');
		await expect(ask('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ status: 404 });
		await expect(ask("'; drop table user; --")).rejects.toMatchObject({ status: 404 });
	});

	it('list an open link, and take it back', async () => {
		const id = await newAccount('terug@zorg.test');
		const token = await linkFor(id);
		const { recoveries } = (await visit('/beheer', 'administrator', {})) as {
			readonly recoveries: readonly { readonly accountId: string }[];
		};
		expect(recoveries.map(({ accountId }) => accountId)).toContain(id);
		expect(await send('/beheer', 'revokeRecovery', { id }, {})).toEqual({ fault: null });
		expect(await send('/beheer', 'revokeRecovery', { id }, {})).toEqual({ fault: 'gone' });
		expect(await recover(token, newPassword)).toMatchObject({ fault: 'gone' });
		expect((await lines())[0]).toMatchObject({ action: 'recoveryRevoked', subject: id });
	});

	it('let who tries links wait, and nobody else', async () => {
		const token = await linkFor(await newAccount('raden@zorg.test'));
		const tries = [];
		for (let turn = 0; turn < 10; turn++)
			tries.push((await recover(`guess-${turn}`, newPassword, newPassword, '2001:db8::a')).fault);
		expect(new Set(tries)).toEqual(new Set(['gone']));
		expect(await recover(token, newPassword, newPassword, '2001:db8::a')).toMatchObject({
			fault: 'tooMany',
			minutes: 15,
		});
		expect(
			await send(
				'/uitnodiging/[token]',
				'default',
				{},
				{ person: 'nobody', params: { token: 'x' }, getClientAddress: () => '2001:db8::a' },
			),
		).toMatchObject({ fault: 'tooMany' });
		expect(await recover(token, newPassword, newPassword, '2001:db8::b')).toHaveProperty('to');
	});

	it('forgive wrong tries with the old password, and count those with the new one', async () => {
		const email = 'vergeten@zorg.test';
		const { throttle, now } = await openAccounts();
		const token = await linkFor(await newAccount(email));
		const fail = () => {
			for (let turn = 0; turn < 10; turn++) throttle.failed(email, now());
		};
		fail();
		expect(await signIn(email, password)).toMatchObject({ fault: 'tooMany' });
		expect(await recover(token, newPassword)).toHaveProperty('to');
		expect(await signIn(email, password)).toMatchObject({ fault: 'credentials' });
		fail();
		expect(await signIn(email, newPassword)).toMatchObject({ fault: 'tooMany' });
	});

	it('remove an account after it was confirmed, and never the last administrator', async () => {
		const id = await newAccount('weg@zorg.test');
		const { database } = await openAccounts();
		const remove = (one: string, fields: Record<string, string>) =>
			send('/beheer/account/[id]', 'remove', fields, { params: { id: one } });
		expect(await remove(id, {})).toEqual({ fault: 'notSure' });
		expect(await findAccount(database, id)).not.toBeNull();
		expect(await remove(id, { sure: 'yes' })).toEqual({ to: '/beheer?verwijderd=ja' });
		expect(await findAccount(database, id)).toBeNull();
		expect((await lines())[0]).toMatchObject({ action: 'accountRemoved', subject: id });

		const administrators = (await listAccounts(database)).filter(({ role }) => role === 'administrator');
		const answers = [];
		for (const one of administrators) answers.push(await remove(one.id, { sure: 'yes' }));
		expect(answers.at(-1)).toEqual({ fault: 'lastAdministrator' });
	});
});
