import type { Dictionary } from '../dictionary.ts';

export const openData: Dictionary['openData'] = {
	title: 'Open data and API',
	lead: 'All public figures of Halftijd are free to use, as files and through an API.',
	sections: [
		{
			id: 'bestanden',
			heading: 'Files',
			paragraphs: [
				'With every chart on the Progress page stand the same figures as CSV, JSON and SVG. A whole release is one ZIP file with a README.',
				'A release does not change any more. So you can safely cite its address, such as /voortgang/2026-3.',
			],
		},
		{
			id: 'api',
			heading: 'Interface for programs',
			paragraphs: [
				'The API follows the API rules of the Dutch government: OpenAPI, errors after RFC 9457, and the header API-Version. Anybody may read from any address, without a key.',
			],
		},
		{
			id: 'insluiten',
			heading: 'Embedding',
			paragraphs: [
				'Under every chart stands “Embed”. You may show that address in a frame on a page of your own. No script runs and no visitors are followed.',
			],
		},
		{
			id: 'wat-niet',
			heading: 'What you will not find',
			paragraphs: [
				'A figure becomes public from five organisations on, and only if nobody can recognise an organisation in it. Otherwise it says “not enough data”, without saying why. Nothing of it stands in files, descriptions or the order of rows either.',
			],
		},
	],
	addresses: 'Addresses',
	links: {
		releases: 'The releases',
		openApi: 'The description of the API (OpenAPI)',
		dcat: 'The description of the dataset (DCAT-AP-NL 3.0)',
		demonstration: 'The same API with the invented data of the demonstration',
	},
	readme: {
		folder: 'everything',
		title: (id, date) => `Halftijd, release ${id} of ${date}`,
		lines: (methodVersion) => [
			'',
			`Method: version ${methodVersion}. See /methode on the site where you got this file.`,
			'Effects are shares: in CSV in per cent, in release.json from 0 to 1. More is less administration.',
			'All was rounded before anything was derived from it: effects to half a percentage point, chances to 5%, counts and amounts to three digits.',
			'An empty cell or null means: not enough data to show.',
			'CSV: comma, decimal point, UTF-8. release.json: the whole release (halftijd/release@1).',
			'',
			'Files, each as .csv, .json and .svg:',
		],
		figure: (id, title) => `- ${id}: ${title}`,
	},
	dataset: {
		title: 'Halftijd: progress to half the administration in care',
		description:
			'Pooled results of care organisations that measured how much administration AI saves, with uncertainty, by sector, kind of AI and province.',
		keywords: ['administrative burden', 'care', 'artificial intelligence', 'working time'],
		publisher: 'Operator of this Halftijd server',
		releaseTitle: (id) => `Release ${id}`,
	},
};
