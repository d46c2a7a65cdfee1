import { fail, redirect } from '@sveltejs/kit';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#lib/server/accounts/authentication.ts';
import { acceptInvitation, findInvitation } from '#lib/server/accounts/invitations.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { formText } from '#lib/server/formText.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	// the address is a key: it must not reach another site, nor stay in a cache
	setHeaders({ 'cache-control': 'no-store' });
	const { database, hasIdentityProvider, now, organisationName } = await openAccounts();
	const invitation = await findInvitation(database, params.token, new Date(now()));
	return {
		hasIdentityProvider,
		passwordLength: { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD },
		invitation: invitation && {
			role: invitation.role,
			organisation: invitation.organisationId && (await organisationName(invitation.organisationId)),
			until: invitation.expiresAt.toISOString().slice(0, 10),
		},
	};
};

export const actions: Actions = {
	default: async ({ params, request, getClientAddress }) => {
		const { authentication, database, hasIdentityProvider, linkThrottle, now, perform } =
			await openAccounts();
		const visitor = getClientAddress();
		const wait = linkThrottle.wait(visitor, now());
		const form = await request.formData();
		const email = formText(form, 'email');
		if (wait > 0) return fail(429, { email, fault: 'tooMany' as const, minutes: Math.ceil(wait / 60) });
		const byProvider = hasIdentityProvider && form.get('how') === 'provider';
		const password = byProvider ? null : formText(form, 'password');
		const accepted = await acceptInvitation(
			database,
			authentication,
			params.token,
			{ email, password },
			new Date(now()),
		);
		if ('refused' in accepted) {
			if (accepted.refused === 'expired') linkThrottle.failed(visitor, now());
			return fail(400, { email, fault: accepted.refused, minutes: 0 });
		}
		const { accountId, organisationId } = accepted;
		const entry = {
			organisation: organisationId,
			account: accountId,
			action: 'accountMade',
			subject: accountId,
		};
		await perform(entry, () => Promise.resolve(true));
		redirect(303, '/inloggen');
	},
};
