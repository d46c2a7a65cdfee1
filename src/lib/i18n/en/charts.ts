import type { ChartTexts } from '../nl/charts.ts';

/** The words in and around the charts. Numbers arrive written. */
export const charts: ChartTexts = {
	before: 'Before',
	after: 'After',
	note: 'Note',
	figure: {
		showTable: 'Show as a table',
		tableOf: (title) => `Table of: ${title}`,
		download: (kind, title) => `${kind} of: ${title}`,
		embed: 'Embed',
		embedOf: (title) => `Embed of: ${title}`,
		failed: 'The picture could not be made. Download the SVG or the CSV, or use another browser.',
	},
	path: {
		name: 'Path to 2030',
		sub: 'Administration as a share of working time, with 95% interval',
		describe: (p) =>
			`Administration as a share of working time. Before: ${p.before}.` +
			(p.after === null
				? ''
				: ` After: ${p.after}${p.interval === null ? '' : `, interval ${p.interval}`}. The path asks ${p.asked} at that moment.`) +
			` Goal at the end of ${p.year}: ${p.target}.`,
		asked: (share) => `The path now asks ${share}`,
		target: (share) => `Goal end of 2030: ${share}`,
		halfOf: (share) => `half of ${share}`,
		line: { halve2030: 'Path to half', max20: 'Path to 20%' },
		otherGoal: (share, path, short) =>
			path === 'max20' ? `Half of the baseline: ${share}` : `At most ${share}${short ? '' : ' (AZWA)'}`,
		interval: (range) => `interval ${range}`,
		weeks: 'weeks that were measured',
		weeksShort: 'weeks measured',
		below: 'below the line: better than the path',
		goalRow: 'Goal',
		columns: {
			moment: 'Moment',
			day: 'Date (middle)',
			share: 'Share (%)',
			interval: '95% interval (%)',
			low: 'Interval from (%)',
			high: 'Interval to (%)',
			path: 'The path asks (%)',
		},
	},
	beforeAfter: {
		name: { share: 'Administration before and after', minutes: 'Minutes per 8-hour day, before and after' },
		sub: {
			share: 'Administration as a share of working time, with 95% interval',
			minutes: 'Minutes per 8-hour working day, by activity',
		},
		describe: (rows) => `Before and after, row by row. ${rows}`,
		describeRow: (p) => `${p.label}: from ${p.before} to ${p.after} (${p.change}).`,
		beforeWord: 'before',
		afterWord: 'after',
		change: 'change',
		points: (value) => `${value} points`,
		minutes: (value) => `${value} min`,
		range: (low, high) => `${low} to ${high}`,
		persons: (n, isOne) => `${n} ${isOne ? 'person' : 'persons'}`,
		hidden: {
			underTen: 'fewer than ten persons: not shown',
			protective: 'not shown, to protect a small group',
		},
		columns: {
			row: { role: 'Role', department: 'Department', activity: 'Activity' },
			persons: 'Persons',
			before: 'Before',
			after: 'After',
			change: 'Change',
			interval: '95% interval',
			low: 'interval from',
			high: 'interval to',
			unit: { share: '%', minutes: 'min' },
			changeUnit: { share: 'points', minutes: 'min' },
		},
	},
	workingDay: {
		name: 'An 8-hour working day, before and after',
		sub: 'A working day of 8 hours',
		describe: (p) =>
			`Before: ${p.before} minutes of administration. After: ${p.after} minutes, so ${p.difference} minutes ${p.isLess ? 'less' : 'more'}.`,
		describeSame: (minutes) => `Before and after: ${minutes} minutes of administration.`,
		administration: (minutes) => `${minutes} min administration`,
		minutes: (minutes) => `${minutes} min`,
		rest: 'care and other work',
		freed: (minutes) => `${minutes} min freed`,
		added: (minutes) => `${minutes} min added`,
		hours: (hours) => `${hours} hours`,
		columns: {
			period: 'Period',
			administration: 'Administration (min)',
			rest: 'Care and other work (min)',
		},
		difference: 'Change',
	},
	forest: {
		name: 'All estimates side by side',
		sub: 'Further to the right is less administration. The line is the 95% interval.',
		describe: (p) =>
			`${p.present} estimates with their 95% interval${p.headline === null ? '' : `; headline ${p.headline}`}.` +
			` Not computed: ${p.absent}. The table lists every estimate.`,
		percent: (value) => `${value}%`,
		points: (value) => `${value} points`,
		minutes: (value) => `${value} min`,
		range: (low, high) => `${low} to ${high}`,
		noInterval: 'no interval',
		absent: (reason) => `not computed: ${reason}`,
		band: 'interval of the headline',
		asked: (share) => `the path now asks ${share}`,
		askedShort: (share) => `path now ${share}`,
		columns: {
			estimate: 'Estimate',
			value: 'Result',
			unit: 'Unit',
			interval: '95% interval',
			low: '95% interval from',
			high: '95% interval to',
			n: 'n',
		},
		units: { percent: '%', points: 'percentage points', minutes: 'minutes' },
	},
	sector: {
		name: 'Where care stands and where it wants to be',
		describe: (points, goal) =>
			`Administration as a share of working time: ${points}. Agreed: at most ${goal}.`,
		inYear: (share, year) => `${share} in ${year}`,
		goal: (share, year) => `${share} end of ${year}`,
		columns: { moment: 'Moment', share: 'Share (%)', source: 'Source' },
		goalRow: (year) => `Goal, end of ${year}`,
	},
	plan: {
		name: 'Smallest change found, for so many people and days',
		describe: (p: { persons: string; days: string | null; effect: string; isOneDay: boolean }) =>
			p.days === null
				? `With ${p.persons} people no number of days is enough to find ${p.effect} minutes a day.`
				: `With ${p.persons} people and ${p.days} ${p.isOneDay ? 'day' : 'days'} before and after you find a change from ${p.effect} minutes a day.`,
		describeNone: 'This question has no answer: the table shows what is possible.',
		effectAxis: 'smallest change you find, minutes a day',
		personAxis: 'people, measured before and after',
		found: (minutes: string) => `from ${minutes} min`,
		wanted: (minutes: string) => `${minutes} min is out of reach`,
		with: (persons: string, days: string | null, isOneDay: boolean) =>
			days === null
				? `${persons} people: no days suffice`
				: `${persons} people, ${days} ${isOneDay ? 'day' : 'days'}`,
		days: (count: string, isOne: boolean) => `${count} ${isOne ? 'day' : 'days'}`,
		outOfReach: 'more days do not help here',
		handles: 'Drag to plan',
		persons: 'People',
		effect: 'Smallest change in minutes a day',
		ownRow: 'your plan',
		columns: {
			persons: 'People',
			days: (count: string, isOne: boolean) => `Minutes at ${count} ${isOne ? 'day' : 'days'}`,
		},
	},
	effects: {
		name: 'Published effects beside the own result',
		describeRow: (label, change, detail) => `${label}: ${change}; ${detail}.`,
		relative: (value) => `${value}%`,
		minutes: (value) => `${value} min`,
		range: (low, high) => `${low} to ${high}`,
		units: { relative: '%', minutes: 'minutes a day' },
		columns: {
			what: 'What',
			change: 'Change',
			unit: 'Unit',
			interval: '95% interval',
			low: '95% interval from',
			high: '95% interval to',
			design: 'How it was found',
			source: 'Source',
		},
	},
};
