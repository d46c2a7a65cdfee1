import type { Dictionary } from '../dictionary.ts';

export const common: Dictionary['common'] = {
	brand: 'Halftijd',
	skip: 'Skip to content',
	mainMenu: 'Main menu',
	footerMenu: 'About Halftijd',
	otherLanguage: 'Nederlands',
	otherLanguageCode: 'nl',
	measure: 'Measure',
	method: 'Method',
	howWeCompute: 'How we compute',
	privacy: 'Privacy',
	accessibility: 'Accessibility',
	footer: 'Your time logs stay in your browser.',
	pageTitle: (title) => `${title} – Halftijd`,
	notFoundTitle: 'This page does not exist',
	notFound: 'Perhaps the address was mistyped. Go to the start page and choose from there.',
	errorTitle: 'Something went wrong',
	error: 'The page could not be made. Please try again. Your files were not sent.',
	sources: {
		halve2030: 'letter of the minister of VWS to the House of Representatives, Kamerstuk 27 529, no. 329',
		max20: 'AZWA, agreement of the negotiators',
		minister40: 'letter of the minister of VWS, Kamerstuk 27 529, no. 329: about 40% of working time',
		azw: 'CBS, employee survey for the research programme AZW',
		berenschot: 'Berenschot, benchmark of long-term care',
	},
	toStart: 'To the start page',
};
