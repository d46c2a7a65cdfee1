import { loadDictionary } from '#lib/i18n/loadDictionary.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ data }) => ({
	...data,
	texts: await loadDictionary(data.language),
});
