import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building, dev } from '$app/environment';
import { sayIssue } from '#lib/i18n/nl/issues.ts';
import { loadDictionary } from '#lib/i18n/loadDictionary.ts';
import { databaseProblem } from '#lib/server/database/databaseProblem.ts';
import type { Account } from '#lib/server/accounts/account.ts';
import { accountOfRequest, hasSessionCookie } from '#lib/server/accounts/accountOfRequest.ts';
import { openAccounts } from '#lib/server/accounts/openAccounts.ts';
import { startAccounts } from '#lib/server/accounts/startAccounts.ts';
import { languageCookie, languageOfAddress, languageOfRequest } from '#lib/server/languageOfRequest.ts';
import { keptAnswer } from '#lib/server/progress/answerCache.ts';
import { answerKey } from '#lib/server/progress/answerKey.ts';
import { cachePage } from '#lib/server/progress/pageCaching.ts';
import { mayBeFramed, onlyEncrypted, securityHeaders } from '#lib/server/securityHeaders.ts';
import { thisServer } from '#lib/server/thisServer.ts';
import { unavailable, unavailableKind } from '#lib/server/unavailable.ts';

/** Read by programs or shown on pages of others: the same for everybody, so only the address tells the language. */
const ADDRESS_ONLY = /^\/(insluiten\/|v1\/(?!publications)|voortgang\/\[release\]\/\[file\])/;

export const handle: Handle = async ({ event, resolve }) => {
	const isForAll = ADDRESS_ONLY.test(event.route.id ?? '');
	event.locals.language = isForAll ? languageOfAddress(event.url) : languageOfRequest(event);
	event.locals.database = () => thisServer().database.get();
	event.locals.databaseProblem = null;
	event.locals.account = await signedIn(event.request.headers);
	const key = dev ? null : await answerKey(event);
	let response = await keptAnswer(event.request, key, async () =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%halftijd.lang%', event.locals.language),
		}),
	);
	if (event.locals.databaseProblem && response.status === 500) response = unavailable(response);
	for (const [name, value] of securityHeaders) response.headers.set(name, value);
	if (event.url.protocol === 'https:') response.headers.set(...onlyEncrypted);
	if (response.ok) cachePage(response.headers, event.route.id);
	if (event.route.id?.startsWith('/insluiten/')) mayBeFramed(response.headers);
	// an answer from memory comes without the cookie that remembers the language
	const cookie = key === null || isForAll ? null : languageCookie(event);
	if (cookie !== null && !response.headers.has('set-cookie')) response.headers.append('set-cookie', cookie);
	return response;
};

export const init: ServerInit = () => {
	if (!building) startAccounts();
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
