import { fail, redirect } from '@sveltejs/kit';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#lib/server/accounts/authentication.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { passwordFault } from '#lib/server/accounts/passwordFault.ts';
import { findRecovery, recoverAccount } from '#lib/server/accounts/recoveries.ts';
import { formText } from '#lib/server/formText.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	// the address is a key: it must not stay in a cache
	setHeaders({ 'cache-control': 'no-store' });
	const { database, now } = await openAccounts();
	const recovery = await findRecovery(database, params.token, new Date(now()));
	return {
		passwordLength: { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD },
		recovery: recovery && { email: recovery.email, hoursLeft: recovery.hoursLeft },
	};
};

export const actions: Actions = {
	default: async ({ params, request, getClientAddress }) => {
		const { authentication, authenticationIn, database, linkThrottle, now, perform, throttle } =
			await openAccounts();
		const visitor = getClientAddress();
		const wait = linkThrottle.wait(visitor, now());
		if (wait > 0) return fail(429, { fault: 'tooMany' as const, minutes: Math.ceil(wait / 60) });
		const recovery = await findRecovery(database, params.token, new Date(now()));
		if (!recovery) {
			linkThrottle.failed(visitor, now());
			return fail(400, { fault: 'gone' as const, minutes: 0 });
		}
		const form = await request.formData();
		const wanted = formText(form, 'new');
		const fault = passwordFault(wanted) ?? (wanted === formText(form, 'again') ? null : 'passwordSame');
		if (fault !== null) return fail(400, { fault, minutes: 0 });
		const { accountId, email, organisationId } = recovery;
		const hash = await (await authentication.$context).password.hash(wanted);
		const isDone = await perform(
			{ organisation: organisationId, account: accountId, action: 'accountRecovered', subject: accountId },
			(transaction, at) => recoverAccount(transaction, authenticationIn(transaction), params.token, hash, at),
		);
		if (!isDone) return fail(400, { fault: 'gone' as const, minutes: 0 });
		// wrong tries were about the old password
		throttle.succeeded(email);
		redirect(303, '/inloggen?hersteld=ja');
	},
};
