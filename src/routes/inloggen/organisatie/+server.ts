import { redirect } from '@sveltejs/kit';
import { askAuthentication } from '#lib/server/accounts/askAuthentication.ts';
import { IDENTITY_PROVIDER } from '#lib/server/accounts/authentication.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import type { RequestHandler } from './$types';

/** To the identity provider of the organisation. A link and not a form: a form may send nobody to another site. */
export const GET: RequestHandler = async (event) => {
	const { authentication, hasIdentityProvider } = await openAccounts();
	if (!hasIdentityProvider) redirect(303, '/inloggen');
	const { body } = await askAuthentication(authentication, event, '/sign-in/social', {
		provider: IDENTITY_PROVIDER,
		callbackURL: '/account',
		errorCallbackURL: '/inloggen',
	});
	redirect(303, typeof body.url === 'string' ? body.url : '/inloggen?error=provider');
};
