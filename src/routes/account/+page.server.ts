import { fail, redirect } from '@sveltejs/kit';
import type { Account } from '#lib/server/accounts/account.ts';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#lib/server/accounts/authentication.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { revokeRecovery } from '#lib/server/accounts/recoveries.ts';
import { scanCode } from '#lib/server/accounts/scanCode.ts';
import { secondFactorOf } from '#lib/server/accounts/secondFactorOf.ts';
import { formText } from '#lib/server/formText.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { account } = locals;
	if (!account) redirect(303, '/inloggen?naar=/account');
	setHeaders({ 'cache-control': 'no-store' });
	const { authentication, organisationName } = await openAccounts();
	return {
		email: account.email,
		role: account.role,
		organisation: account.organisationId && (await organisationName(account.organisationId)),
		secondFactor: await secondFactorOf(authentication, account.id),
		isNeeded: url.searchParams.has('nodig'),
		passwordLength: { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD },
	};
};

export const actions: Actions = {
	startSecondFactor: async (event) => {
		if (!event.locals.account) redirect(303, '/inloggen?naar=/account');
		const { authentication } = await openAccounts();
		const form = await event.request.formData();
		const password = formText(form, 'password');
		const { status, body } = await askAuthentication(authentication, event, '/two-factor/enable', {
			password,
		});
		const { totpURI, backupCodes } = body;
		if (status === 429) return fail(429, { about: 'secondFactor', fault: 'tooMany' });
		if (typeof totpURI !== 'string' || !Array.isArray(backupCodes))
			return fail(400, { about: 'secondFactor', fault: 'passwordWrong' });
		return {
			about: 'secondFactor',
			fault: null,
			scan: scanCode(totpURI),
			key: new URL(totpURI).searchParams.get('secret') ?? '',
			backupCodes: backupCodes.map(String),
		};
	},
	confirmSecondFactor: async (event) => {
		const { account } = event.locals;
		if (!account) redirect(303, '/inloggen?naar=/account');
		const { authentication, perform } = await openAccounts();
		const form = await event.request.formData();
		const code = formText(form, 'code').replace(/\s/g, '');
		const { status } = await askAuthentication(authentication, event, '/two-factor/verify-totp', { code });
		if (status === 429) return fail(429, { about: 'secondFactor', fault: 'tooMany' });
		if (status !== 200) return fail(400, { about: 'secondFactor', fault: 'code' });
		await perform(entryOf(account, 'secondFactorOn'), () => Promise.resolve(true));
		redirect(303, '/account');
	},
	password: async (event) => {
		const { account } = event.locals;
		if (!account) redirect(303, '/inloggen?naar=/account');
		const { authentication, perform } = await openAccounts();
		const form = await event.request.formData();
		const wanted = formText(form, 'new');
		if (wanted !== form.get('again')) return fail(400, { about: 'password', fault: 'passwordSame' });
		if (wanted.length < SHORTEST_PASSWORD) return fail(400, { about: 'password', fault: 'passwordShort' });
		if (wanted.length > LONGEST_PASSWORD) return fail(400, { about: 'password', fault: 'passwordLong' });
		const { status } = await askAuthentication(authentication, event, '/change-password', {
			currentPassword: formText(form, 'current'),
			newPassword: wanted,
			revokeOtherSessions: true,
		});
		if (status === 429) return fail(429, { about: 'password', fault: 'tooMany' });
		if (status !== 200) return fail(400, { about: 'password', fault: 'passwordWrong' });
		// whoever can still sign in needs no link to get back in
		await perform(entryOf(account, 'passwordChanged'), async (transaction) => {
			await revokeRecovery(transaction, account.id);
			return true;
		});
		return { about: 'password', fault: null };
	},
};

/** What better-auth stored itself is noted afterwards. */
function entryOf(account: Account, action: string) {
	return { organisation: account.organisationId, account: account.id, action, subject: account.id };
}
