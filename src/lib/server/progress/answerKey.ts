import type { RequestEvent } from '@sveltejs/kit';
import { libraryOf, storeOf } from '../releases/stores.ts';

/** Where every answer comes from published releases only. */
const PUBLIC_ROUTES = ['/voortgang', '/insluiten/', '/v1/releases', '/v1/openapi.json', '/v1/dcat.jsonld'];

/**
 * What an answer of the public figures depends on, and so under what it may be kept: address, language, and which
 * release is the newest. null for every other request, for the data requests of the framework, and for who is signed in:
 * a page made for somebody is nobody else's.
 */
export async function answerKey(
	event: Pick<RequestEvent, 'url' | 'route' | 'locals' | 'isDataRequest'>,
): Promise<string | null> {
	const { url, route, locals, isDataRequest } = event;
	if (isDataRequest || locals.account !== null || !PUBLIC_ROUTES.some((path) => route.id?.startsWith(path)))
		return null;
	const ids = await libraryOf(storeOf(url.pathname))
		.list()
		.catch(() => null);
	// the route itself says that the database is away
	if (ids === null) return null;
	return [url.pathname, url.search, locals.language, ids.at(-1) ?? ''].join(' ');
}
