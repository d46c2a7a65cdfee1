import { error } from '@sveltejs/kit';
import { ADDRESS_HEADER, IDENTITY_PROVIDER } from '#lib/server/accounts/authentication.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import type { RequestHandler } from './$types';

/** The way back from the identity provider: the only address of better-auth that is reachable from outside. */
export const GET: RequestHandler = async ({ request, params, url, getClientAddress }) => {
	const { authentication, hasIdentityProvider } = await openAccounts();
	if (!hasIdentityProvider || params.provider !== IDENTITY_PROVIDER) error(404);
	const headers = new Headers(request.headers);
	headers.set(ADDRESS_HEADER, getClientAddress());
	const path = `${authentication.options.baseURL}${url.pathname}${url.search}`;
	return authentication.handler(new Request(path, { headers }));
};
