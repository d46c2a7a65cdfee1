import { error } from '@sveltejs/kit';
import { prefixOf } from '#lib/server/releases/stores.ts';
import { publicFigures } from '../../../voortgang/publicFigures.ts';
import type { PageServerLoad } from './$types';

/** One figure for a page of somebody else. */
export const load: PageServerLoad = async ({ url, params, locals }) => {
	const found = await publicFigures(url, params.release, locals.language);
	const figure = found?.figures.find(({ id }) => id === params.figure);
	if (!found || !figure) error(404);
	const search = [found.query, `lang=${found.language}`].filter((part) => part !== '').join('&');
	return {
		figure,
		release: found.release.id,
		isDemonstration: found.release.isDemonstration,
		permalink: `${prefixOf(found.store)}/voortgang/${found.release.id}?${search}`,
	};
};
