import type { Handle } from '@sveltejs/kit';
import { languageOfRequest } from '#lib/server/languageOfRequest.ts';
import { securityHeaders } from '#lib/server/securityHeaders.ts';

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.language = languageOfRequest(event);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%halftijd.lang%', event.locals.language),
	});
	for (const [name, value] of securityHeaders) response.headers.set(name, value);
	return response;
};
