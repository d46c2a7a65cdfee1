import type { Handle, HandleServerError } from '@sveltejs/kit';
import { sayIssue } from '#lib/i18n/nl/issues.ts';
import { loadDictionary } from '#lib/i18n/loadDictionary.ts';
import { databaseProblem } from '#lib/server/database/databaseProblem.ts';
import { languageOfRequest } from '#lib/server/languageOfRequest.ts';
import { securityHeaders } from '#lib/server/securityHeaders.ts';
import { thisServer } from '#lib/server/thisServer.ts';
import { unavailable, unavailableKind } from '#lib/server/unavailable.ts';

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.language = languageOfRequest(event);
	event.locals.database = () => thisServer().database.get();
	event.locals.databaseProblem = null;
	let response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%halftijd.lang%', event.locals.language),
	});
	if (event.locals.databaseProblem && response.status === 500) response = unavailable(response);
	for (const [name, value] of securityHeaders) response.headers.set(name, value);
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
