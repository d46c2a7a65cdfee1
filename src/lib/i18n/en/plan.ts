import type { Dictionary } from '../dictionary.ts';
import { formats } from './formats.ts';

const { number, percent } = formats;
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`);
const daysOf = (count: number) => (count === 1 ? '1 day' : `${number(count)} days`);

export const plan: Dictionary['plan'] = {
	title: 'Plan the next measurement',
	lead: 'How many people have to keep track of their time, for how many days? Drag the point or type numbers. The answer follows.',
	link: 'Plan the next measurement',
	linkMore: 'How many people and days are enough?',
	questionTitle: 'Your question',
	questionAside: 'You give two. We work out the third.',
	whatToKnow: 'What do you want to know?',
	unknowns: {
		effectMinutes: 'Which change I will find',
		persons: 'How many people I need',
		days: 'How many days I need',
	},
	fields: {
		effectMinutes: { label: 'Change you want to find', unit: 'minutes a day' },
		persons: { label: 'People, before and after', unit: 'people' },
		days: { label: 'Days per person, per period', unit: 'days' },
	},
	missing: 'Fill in a number.',
	answer: (persons, days, minutes, solvedFor) => {
		const effect = `${number(minutes, 1)} minutes a day`;
		if (solvedFor === 'persons')
			return `You need ${people(persons)}, keeping track for ${daysOf(days)} before and after, to find ${effect}.`;
		if (solvedFor === 'days')
			return `${people(persons)} have to keep track for ${daysOf(days)} before and after to find ${effect}.`;
		return `With ${people(persons)} keeping track for ${daysOf(days)} before and after, you find a change from ${effect}.`;
	},
	chance: (power, alpha) =>
		`If the change really is that large, you find it with a chance of ${percent(power, 0)}. If there is no change, the chance of a false alarm is ${percent(alpha, 0)}.`,
	cost: (minutes, each) =>
		`The measuring itself costs ${number(minutes)} minutes (${number(minutes / 60, 1)} hours): ${number(each)} minutes per person, before and after together.`,
	chartTitle: 'More people always help, more days only up to a limit',
	chartSub: 'Smallest change you find, in minutes a day. One line per number of days.',
	chartNote:
		'Drag the point, or the blocks on the axes. With the keyboard: choose a block with Tab and use the arrow keys.',
	chartMore: 'How we compute this',
	spreadTitle: 'What this rests on',
	spreadAside:
		'Two things make measuring hard: no two days are alike, and AI does not save everybody the same.',
	spread: {
		sigma: 'How much the days of one person differ (σ)',
		tau: 'How much the effect differs per person (τ)',
		registrationMinutesPerDay: 'Keeping track costs, per person per day',
	},
	minutes: 'minutes',
	fromOwn: (persons) => `From your own measurement, ${people(persons)}.`,
	tauUnknown: 'Your measurement does not say: it takes ten people measured before and after.',
	fromDefault: (isBelief, source) =>
		isBelief
			? 'An assumption of Halftijd. No source was seen; better measure this yourself.'
			: `Source: ${source}.`,
	typed: 'Filled in by you.',
	reset: 'Back to the suggestion',
	power: 'Chance that you find the change',
	alpha: 'Chance of a false alarm',
	compareTitle: 'Which change is worth finding?',
	compareAside: 'This is what others found, with a control group. It is no promise for your organisation.',
	compareColumns: { what: 'What', change: 'Difference (min a day)', source: 'Source' },
	ownChange: 'Your own measurement, average of the people',
	ownSource: 'This measurement',
	nextTitle: 'And then',
	formLink: 'Print the form or get the file to fill in',
	measureLink: 'Go to measuring',
	saveJson: 'Plan as JSON',
	ownPlan: (title) => `Filled in with the people and days of ‘${title}’.`,
};
