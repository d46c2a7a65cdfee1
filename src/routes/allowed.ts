import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Account } from '#lib/server/accounts/account.ts';
import { refusalOf, type Action } from '#lib/server/accounts/permissions.ts';

/** The account of a page behind the door, or the way out: to signing in, to the second factor, or a refusal. */
export function allowed(event: RequestEvent, action: Action, organisationId?: string): Account {
	const { account } = event.locals;
	const refusal = refusalOf(account, action, organisationId ?? account?.organisationId ?? null);
	const here = encodeURIComponent(event.url.pathname);
	if (refusal === 'signIn') redirect(303, `/inloggen?naar=${here}`);
	if (refusal === 'secondFactor') redirect(303, '/account?nodig=tweede-stap');
	if (refusal === 'forbidden' || !account) error(403);
	return account;
}
