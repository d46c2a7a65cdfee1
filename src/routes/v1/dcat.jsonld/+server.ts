import { apiAnswer, methodNotAllowed, notFound, preflight } from '#lib/server/openData/apiAnswer.ts';
import { dcatCatalogue } from '#lib/server/openData/dcat.ts';
import { libraryOf, storeOf } from '#lib/server/releases/stores.ts';
import type { RequestHandler } from './$types';

const CACHING = 'public, max-age=300';

/** The description of the dataset for catalogues. Invented figures are no dataset for a catalogue. */
export const GET: RequestHandler = async ({ url }) => {
	const store = storeOf(url.pathname);
	if (store === 'demonstration') return notFound('catalogue');
	const library = libraryOf(store);
	const ids = [...(await library.list())].reverse();
	const releases = (await Promise.all(ids.map((id) => library.read(id)))).filter((found) => found !== null);
	return apiAnswer(dcatCatalogue(url.origin, releases), CACHING, 'application/ld+json');
};
export const OPTIONS: RequestHandler = preflight;
export const fallback: RequestHandler = methodNotAllowed;
