import type { CaseStudyTexts } from '../nl/caseStudy.ts';
import { formats } from './formats.ts';

const { number, percent, list } = formats;
const interval = (low: number | null, high: number | null) =>
	low === null || high === null ? '' : ` (95% interval ${percent(low)} to ${percent(high)})`;

export const caseStudy: CaseStudyTexts = {
	toCase: 'Make a business case',
	toCaseHint:
		'The saving and its interval go along to the business case, and stay tied to this measurement there.',

	bring: (label, reduction) =>
		reduction === null
			? `You bring ‘${label}’ along.`
			: `You bring ‘${label}’ along: ${percent(reduction)} less administration.`,
	bringMore:
		'Open an example or a file below. Then you choose what to take over from the measurement. You fill in the rest of the example yourself.',
	bringNot: 'Do not bring it',
	gone: 'This measurement is not open any more. Open the study file, or measure again.',

	replaceStudy: 'A study is open with measurements or business cases that you did not save yet. Close it?',
	casesTitle: 'Business cases in your study',
	casesAside: (title) => `In ‘${title}’.`,
	openCase: 'Open this one',
	measurementsTitle: 'Measurements in your study',
	measurementsAside: 'Build a business case on what you really measured.',
	build: 'Build on this',

	takeTitle: (label) => `What do you take over from ‘${label}’?`,
	takeAside:
		'Each number comes with its interval. You can change it later; it will then say that it is not what was measured.',
	basisTitle: 'Whose saving is it?',
	basis: {
		access: (reduction, low, high) =>
			`Everybody who was given the tool: ${percent(reduction)} less${interval(low, high)}`,
		user: (reduction, low, high) =>
			`Only those who used it: ${percent(reduction)} less${interval(low, high)}`,
	},
	basisHint: {
		access:
			'That not everybody uses it is part of this number. The assumption about use does not count again for the hours.',
		user: 'The assumption about use then counts. Mind: those who used it chose to. It may turn out otherwise for others.',
	},
	reviewSet: (roles) =>
		`Extra checking time becomes 0 for ${list(roles)}: checking is part of the measured time.`,
	ownReduction: (roles) =>
		`${list(roles)} ${roles.length === 1 ? 'has' : 'have'} a saving of ${roles.length === 1 ? 'its' : 'their'} own in this business case. It stays.`,
	rolesTitle: 'And by role',
	rolesHint:
		'Minutes are per working day of 8 hours. The number is of those who took part in measuring; more people may get the tool.',
	noRoles: 'No role in this business case has the name of a group of ten or more in the measurement.',
	offer: {
		baselineMinutes: (role, now, measured) =>
			`${role}: ${measured} minutes of administration a day (now ${now})`,
		headcount: (role, now, measured) => `${role}: ${measured} persons (now ${now})`,
	},
	take: 'Take over',
	takeNot: 'Do not take over',
	taken: (label) => `Taken over from ‘${label}’. “Undo” takes it back.`,
	why: (label) => `Taken over from the measurement ‘${label}’`,
	whyAgain: (label) => `The same as the measurement ‘${label}’ again`,
	source: (label) => `Own measurement ‘${label}’`,
	verdictWeak:
		'This measurement is too small to conclude anything. So its interval is wide; that counts in the result.',
	refused: {
		noInterval: 'This measurement gives no saving with an interval. It cannot be taken over.',
		tooFewPersons:
			'This measurement rests on three persons or fewer. How uncertain the saving is cannot be said with so few.',
	},

	link: {
		linked: (label) => `from ‘${label}’`,
		changed: (label, measured) => `The measurement ‘${label}’ now says ${measured}.`,
		overwritten: (label, measured) => `Not what was measured: ‘${label}’ says ${measured}.`,
	},
	relink: 'Take over what was measured',
	toMeasurement: 'To the measurement',

	saveTitle: 'Save',
	saveText:
		'The study file holds the measurements, the business cases, every change and who signed for it. It holds no rows of time and no measured persons.',
	saveStudy: 'Save the study',
	saveCase: 'Only the business case (JSON)',
	saveCaseHint: 'Without measurements, changes and signatures. The command line reads this file too.',
	tiedTitle: 'The measurement under this business case',
	tied: (label, fields) =>
		`Built on ‘${label}’. ${fields === 1 ? '1 number comes' : `${number(fields)} numbers come`} from it.`,
	notTied:
		'No measurement is linked to this business case yet. Each assumption itself says where its number comes from.',
	addMeasurement: 'Add a measurement (JSON)',
	noMeasurement:
		'This file holds no measurement. Choose a study file, or the result of a measurement as JSON.',
	chooseTitle: 'Measurements in the study',

	memo: {
		title: 'Decision memo',
		lead: 'One page for those who decide, with an appendix for those who want to check the figures.',
		make: 'Make the decision memo',
		hint: 'Question, answer, who loses, what it rests on and who signs: on one page, with an appendix.',
		none: 'No business case is open.',
		toCase: 'To the business case',
		waits: 'The memo comes when everything was checked …',
		print: 'Print or save as PDF',
		download: 'Download the memo (HTML)',
		back: 'Back to the record',
		file: 'decision memo',
	},

	realisedTitle: 'Planned and realised',
	realisedAside:
		'Choose a later measurement. You see what it does to the rest of the business case; your assumptions stay as they are.',
	realisedChoose: 'Measurement',
	realisedNone: 'There is no measurement to hold against the assumption yet.',
	realisedSentence: (planned, measured, low, high) =>
		`The assumption was ${percent(planned)} less administration. Measured is ${percent(measured)} (95% interval ${percent(low)} to ${percent(high)}).`,
	realisedWithin: 'The assumption fits what was measured.',
	realisedOutside: (isMore) =>
		isMore
			? 'The assumption lies below the interval: it goes better than planned.'
			: 'The assumption lies above the interval: it goes less well than planned.',
	realisedBasis:
		'The assumption is about those who use it. The measurement only knows what it does for everybody with access. That is what was used, so without the assumption about use.',
	realisedOwn: (roles) =>
		`${list(roles)} ${roles.length === 1 ? 'keeps its' : 'keep their'} own saving; the measurement was not filled in there.`,
};
