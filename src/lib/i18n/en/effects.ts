import type { Dictionary } from '../dictionary.ts';
import { formats } from './formats.ts';

export const effects: Dictionary['effects'] = {
	title: 'What did others find?',
	aside:
		'Other care, other AI, often another measure. Read it as background. Your result is never added to it.',
	overstated: (times) =>
		`You have no control group. In a randomised trial the effect looked ${formats.number(times, 1)} times as large without that group.`,
	finding: 'Your result beside published effects',
	sub: 'Further to the right is less time. Filled circle: with a control group. Open circle: without.',
	note: 'Only what can be put on the same scale. Elsewhere it is often the time for notes or in the record, with you all administration.',
	own: 'Your measurement',
	ownBeforeAfter: 'before and after, no control group',
	ownControlled: 'against your control group',
	groups: { relative: 'Change in per cent', minutes: 'Change in minutes per working day' },
	detail: (design, year, isBelief) =>
		`${design}, ${year}${isBelief ? ' (an assumption, source not seen)' : ''}`,
	designs: {
		randomised: 'randomised trial',
		controlled: 'with a control group',
		observational: 'observed, not randomised',
		bench: 'single task, no working day',
		selfEstimated: 'estimated by staff themselves',
		survey: 'survey of opinions',
		expectation: 'expected, not measured',
		unknown: 'design not seen',
	},
	others: 'Results in another measure',
	columns: { what: 'What', value: 'Result', unit: 'Unit', design: 'How it was found', source: 'Source' },
	units: {
		times: 'times',
		visitsPerWeek: 'visits a week',
		share: 'share (0–1)',
		shareOfWay: 'share of the way (0–1)',
		minutesPerDay: 'minutes a day',
		minutesPerNote: 'minutes per note',
		hours: 'hours',
		secondsPerVisit: 'seconds per visit',
		secondsPerReport: 'seconds per report',
		secondsPerReply: 'seconds per reply',
	},
};
