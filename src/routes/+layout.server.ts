import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => {
	// read, so that the layout follows a link that only changes the language
	url.searchParams.get('lang');
	return { language: locals.language };
};
