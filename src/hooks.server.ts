import type { Handle, HandleServerError } from '@sveltejs/kit';
import { sayIssue } from '#lib/i18n/nl/issues.ts';
import { loadDictionary } from '#lib/i18n/loadDictionary.ts';
import { databaseProblem } from '#lib/server/database/databaseProblem.ts';
import type { Account } from '#lib/server/accounts/account.ts';
import { accountOfRequest, hasSessionCookie } from '#lib/server/accounts/accountOfRequest.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { languageOfRequest } from '#lib/server/languageOfRequest.ts';
import { onlyEncrypted, securityHeaders } from '#lib/server/securityHeaders.ts';
import { thisServer } from '#lib/server/thisServer.ts';
import { unavailable, unavailableKind } from '#lib/server/unavailable.ts';

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.language = languageOfRequest(event);
	event.locals.database = () => thisServer().database.get();
	event.locals.databaseProblem = null;
	event.locals.account = await signedIn(event.request.headers);
	let response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%halftijd.lang%', event.locals.language),
	});
	if (event.locals.databaseProblem && response.status === 500) response = unavailable(response);
	for (const [name, value] of securityHeaders) response.headers.set(name, value);
	if (event.url.protocol === 'https:') response.headers.set(...onlyEncrypted);
	return response;
};

/** What nobody expected: the reason to the log, and to the visitor no more than what to do. */
export const handleError: HandleServerError = async ({ error, event, status, message }) => {
	const problem = databaseProblem(error);
	if (problem) {
		event.locals.databaseProblem = problem;
		console.error(sayIssue(problem));
		const { common } = await loadDictionary(event.locals.language);
		return { message: common.unavailable[unavailableKind(problem)], code: 'unavailable' };
	}
	if (status >= 500) console.error(error);
	return { message };
};

/** Nobody is signed in while the database is away: what needs an account says so itself, the rest goes on. */
async function signedIn(headers: Headers): Promise<Account | null> {
	if (!hasSessionCookie(headers)) return null;
	try {
		return await accountOfRequest((await openAccounts()).authentication, headers);
	} catch (failure) {
		if (databaseProblem(failure) === null) console.error(failure);
		return null;
	}
}
