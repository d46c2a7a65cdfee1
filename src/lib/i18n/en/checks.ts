import type { MixValues } from '#lib/core/estimate/checks/check.ts';
import { sayCheck, type CheckTexts, type NotMade } from '../checkTexts.ts';
import type { Dictionary } from '../dictionary.ts';
import { formats } from './formats.ts';

const { number, percent, signed } = formats;

const weighed = (values: MixValues, what: string) => {
	if (values.estimate === null) return `With equal ${what} there is no result to compute.`;
	const moved = values.mixDifference;
	const almostEqual = 'Nearly equal before and after. ';
	const mix = moved === null ? '' : moved < 0.02 ? almostEqual : `The mix differs by ${percent(moved)}. `;
	const once = values.onlyOnce ? `${percent(values.onlyOnce)} occurs in one period only. ` : '';
	return `${mix}${once}With equal ${what}: ${percent(values.estimate)}.`;
};

const range = (low: number | null, high: number | null) =>
	low === null || high === null ? 'no interval' : `95% interval ${signed(low, 1)} to ${signed(high, 1)}`;

const texts: CheckTexts = {
	comparisonGroup: {
		name: 'Control group',
		found: ({ controls, needed }) => {
			if (controls === 0) return 'There is none. Causes other than the AI are not excluded.';
			return controls < needed
				? `It counts ${number(controls)}. That is too few to compare with: ${number(needed)} are needed.`
				: `There is one: ${number(controls)} without AI, also measured before and after.`;
		},
		meaning: 'A group without AI shows what changed without AI as well.',
		action: 'Next time, also measure five or more people who do not have the AI yet.',
	},
	rounding: {
		name: 'Rounded times',
		found: (v) =>
			v.multiplesOf15 === null
				? 'There are no times to look at.'
				: `${percent(v.multiplesOf15, 0)} of the times are a multiple of 15 minutes (before ${percent(v.multiplesOf15Before, 0)}, after ${percent(v.multiplesOf15After, 0)}). Without rounding that is 6.7%.`,
		meaning:
			'With equal rounding before and after, the result changes little. If people round differently after the start, that can look like a change.',
		action: 'Ask people to write down their times while they work.',
	},
	weekdayMix: {
		name: 'Weekdays',
		found: (v) => weighed(v, 'weekdays'),
		meaning: 'Mondays differ from Fridays. If the days are spread unequally, that counts in the result.',
		action: 'Measure the same weekdays before and after.',
	},
	roleMix: {
		name: 'Roles',
		found: (v) => weighed(v, 'roles'),
		meaning: 'If one role works more of the hours after the start than before it, the mean shifts.',
		action: 'Measure the same people before and after, for about as long.',
	},
	missingDays: {
		name: 'Missing days',
		found: (v) =>
			`Of ${number(v.persons)} persons, ${number(v.daysBefore)} days before and ${number(v.daysAfter)} days after counted.${
				v.missingBefore === null || v.missingAfter === null
					? ' Usual working days cannot be recognised.'
					: ` Of their usual working days, ${percent(v.missingBefore, 0)} before and ${percent(v.missingAfter, 0)} after are not filled in.`
			}`,
		meaning: 'If mostly the busy days are missing, or more after than before, the picture is not right.',
		action: 'Find out when people stopped filling in, and why.',
	},
	longDays: {
		name: 'Days above 16 hours',
		found: ({ days, share }) =>
			days === 0
				? 'None.'
				: `${number(days)} ${days === 1 ? 'day counts' : 'days count'} more than 16 hours of working time. That is ${percent(share)} of all days.`,
		meaning: 'Hardly anybody works that long. Often the time was read wrongly, or two people share a code.',
		action: 'Look with the files whether times are in hours or minutes, and whether codes are unique.',
	},
	overlaps: {
		name: 'Overlapping times',
		found: (v) =>
			v.entries === 0
				? 'None.'
				: `${number(v.entries)} ${v.entries === 1 ? 'row begins' : 'rows begin'} before an earlier row of the same person has ended. In that way ${percent(v.share)} of the working time counts twice.`,
		meaning: 'Time that counts twice can make the share of administration too high or too low.',
		action: 'Find the rows in the file and mend the start or end time.',
	},
	driftByWeek: {
		name: 'Course after the start',
		found: (v) => {
			if (v.slope === null)
				return 'There are fewer than three weeks after the start. A course cannot be seen then.';
			const line = `${signed(v.slope, 1)} percentage points a week, ${range(v.low, v.high)}`;
			if (v.low === null || v.high === null) return `Over ${number(v.weeks)} weeks: ${line}.`;
			return v.low <= 0 && v.high >= 0
				? `No clear rise or fall from week to week (${line}).`
				: `The share of administration ${v.slope > 0 ? 'rises' : 'falls'} from week to week (${line}).`;
		},
		meaning: 'If it is still rising or falling, this is not the end point.',
		action: 'Measure again in a few months.',
	},
	controlDrift: {
		name: 'Change without AI',
		found: (v) =>
			v.difference === null
				? 'The control group has fewer than ten persons. That is why we do not show their change.'
				: `Without AI the share went from ${percent(v.before)} to ${percent(v.after)}: ${signed(v.difference, 1)} percentage points, ${range(v.low, v.high)}.`,
		meaning:
			'If it changed without AI too, more was going on. Comparing with this group takes that off, as far as it hit both groups equally hard.',
		action: 'Ask what else changed in this period, and for whom.',
	},
	leaveOneDepartmentOut: {
		name: 'Leaving out one department',
		found: (v) =>
			v.lowest === null
				? 'No department can be left out: only with ten or more persons in it, and ten or more left.'
				: `The result stays between ${percent(v.lowest)} and ${percent(v.highest)}.`,
		meaning: 'If much depends on one department, the result says little about the others.',
		action: 'See what those departments do differently, and measure more of them.',
	},
	influence: {
		name: 'Leaving out one person',
		found: (v) =>
			v.largestChange === null
				? 'We do not show that: fewer than ten persons would be left, or there is no result.'
				: `The result changes by ${number(100 * v.largestChange, 1)} percentage points at most.`,
		meaning:
			'If it changes much, one person (or one department, if you calculate with those) decides a large part.',
		action: 'Measure more people. Leave nobody out because the result looks better then.',
	},
	washoutSensitivity: {
		name: 'Leaving out the first days',
		found: (v) =>
			`With all days: ${percent(v.none)}. Without 7 days before and after the start: ${percent(v.oneWeek)}, without 14 days: ${percent(v.twoWeeks)}, without 28 days: ${percent(v.fourWeeks)}. This result leaves out ${number(v.days)}.`,
		meaning:
			'In the first weeks people are still learning. If this differs much, that learning time counts in the result.',
		action: 'Choose beforehand how many days you leave out, not by the result you like best.',
	},
};

const notMade: NotMade = {
	roleMix: 'The files hold no roles.',
	overlaps: 'The files hold no start times.',
	controlDrift: 'There is no control group.',
	leaveOneDepartmentOut: 'The files hold no departments.',
	washoutSensitivity: 'The day of the start was not filled in.',
};

export const checks: Dictionary['checks'] = {
	title: 'Checks',
	caption: 'What we look at, and what we found',
	verdict: 'Verdict',
	check: 'Check',
	found: 'What we found',
	levels: { ok: 'Good', attention: 'Please note', stop: 'Not right' },
	texts,
	say: (check) => sayCheck(texts, check),
	notMadeTitle: 'Not looked at',
	notMade,
	users: (reduction, interval, n) =>
		`Only those who used the AI (${number(n)}): ${reduction} less administration (95% interval ${interval}). Users chose to be users, so this is not the headline.`,
	usersTitle: 'Everybody with access, and those who used the AI',
	usersInterval: (low, high) => `${percent(low)} to ${percent(high)}`,
};
