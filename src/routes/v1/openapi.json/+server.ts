import { apiAnswer, methodNotAllowed, preflight } from '#lib/server/openData/apiAnswer.ts';
import { openApi } from '#lib/server/openData/openApi.ts';
import { libraryOf, prefixOf, storeOf } from '#lib/server/releases/stores.ts';
import type { RequestHandler } from './$types';

const CACHING = 'public, max-age=300';

/** The description of the interface. */
export const GET: RequestHandler = async ({ url }) => {
	const store = storeOf(url.pathname);
	const newest = (await libraryOf(store).list()).at(-1) ?? null;
	return apiAnswer(openApi(url.origin, prefixOf(store), newest), CACHING, 'application/openapi+json');
};
export const OPTIONS: RequestHandler = preflight;
export const fallback: RequestHandler = methodNotAllowed;
