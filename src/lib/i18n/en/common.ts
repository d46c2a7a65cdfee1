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
	toStart: 'To the start page',
};
