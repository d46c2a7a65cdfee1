import type { Dictionary } from '../dictionary.ts';
import { method } from './method.ts';

const privacy: Dictionary['information']['privacy'] = {
	title: 'Privacy',
	lead: 'Your time logs stay in your browser. There is no button that sends them.',
	sections: [
		{
			id: 'bestanden',
			heading: 'Your files',
			paragraphs: [
				'Reading and computing happen on your own computer. When you close the tab, the rows are gone.',
				'Names and numbers of persons become codes as they are read. The key to those codes exists only while the tab is open. We do not keep columns that you do not use.',
				'We refuse a file with citizen service numbers, or with e-mail addresses in free text. Remove that column and choose the file again.',
			],
		},
		{
			id: 'studie',
			heading: 'The study file',
			paragraphs: [
				'What you save holds totals only: no rows and no persons. If you have published, the receipt is in it too, with the id of your organisation. You decide where the file is kept and who gets it.',
			],
		},
		{
			id: 'or',
			heading: 'The works council',
			paragraphs: [
				'A system that can follow the behaviour or performance of staff needs the consent of the works council (Dutch law: WOR, article 27(1)(k) and (l)). That is why we ask, once per study, for the date and reference of that decision.',
			],
		},
		{
			id: 'cookies',
			heading: 'Cookies',
			paragraphs: ['There is one cookie. It remembers your language. We do not track your visit.'],
		},
	],
};

const accessibility: Dictionary['information']['accessibility'] = {
	title: 'Accessibility',
	lead: 'Everybody must be able to use Halftijd. We build to WCAG 2.2, level AA.',
	sections: [
		{
			id: 'stand',
			heading: 'What we do',
			paragraphs: [
				'Everything works with the keyboard. Every chart has a title, a description and a table. Colour never stands alone: there is always a shape or a word beside it. The pages work from 360 pixels wide, in light and dark, and on paper.',
				'We check every change automatically with axe in a real browser. An audit by an independent party has not been done yet.',
			],
		},
		{
			id: 'melden',
			heading: 'Something does not work?',
			paragraphs: [
				'Tell the organisation that offers Halftijd to you. Name the page, what you wanted to do and which aid you use.',
			],
		},
	],
};

export const information: Dictionary['information'] = { method, privacy, accessibility };
