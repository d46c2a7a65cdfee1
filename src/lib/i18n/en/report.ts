import type { EstimateId } from '#lib/core/estimate/estimate.ts';
import type { TrackClass } from '#lib/core/goal/position.ts';
import type { KeyFigure } from '#lib/core/report/document.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { ReportWords } from '#lib/core/report/reportWords.ts';
import { checks } from './checks.ts';
import { estimateNames } from './estimateNames.ts';
import { formats } from './formats.ts';
import { sayIssue } from './issues.ts';

const { percent, number, signed } = formats;

const goals = { halve2030: 'half the administration', max20: 'at most 20% administration' };

/** What was measured, as the word after a number. */
const units = {
	person: ['person', 'persons'],
	department: ['department', 'departments'],
	organisation: ['organisation', 'organisations'],
} as const;

function counted(measurement: Measurement, count: number): string {
	return `${number(count)} ${units[measurement.unit][count === 1 ? 0 : 1]}`;
}

function lessOrMore(reduction: number): string {
	return reduction < 0 ? `${percent(-reduction)} more` : `${percent(reduction)} less`;
}

function range(low: number, high: number): string {
	if (low >= 0) return `${percent(low)} to ${percent(high)} less`;
	if (high <= 0) return `${percent(-high)} to ${percent(-low)} more`;
	return `from ${percent(-low)} more to ${percent(high)} less`;
}

/** A probability is never exactly 0 or 100%. */
function chance(probability: number | null): string {
	if (probability !== null && probability > 0.99) return 'more than 99%';
	if (probability !== null && probability < 0.01) return 'less than 1%';
	return percent(probability, 0);
}

function sentence(measurement: Measurement): string {
	const { headline, share, verdict } = measurement;
	const levels = `from ${percent(share.before)} to ${percent(share.after)} of working time`;
	if (!headline) return 'No administration was written before the start, so no reduction can be computed.';
	if (verdict === 'notEnoughData') return 'There is not enough data yet to say anything.';
	if (headline.id === 'controlledReduction') {
		return `Administration became ${lessOrMore(headline.estimate)}, compared with the group without AI.`;
	}
	return `Administration went ${levels}: ${lessOrMore(headline.estimate)}.`;
}

function interval(measurement: Measurement): string {
	const { headline, share, verdict } = measurement;
	if (!headline) return '';
	const measured =
		headline.id === 'controlledReduction'
			? `Measured in ${counted(measurement, measurement.estimates.shareReduction?.n ?? 0)} with AI and ${number(measurement.population.controls)} without, all before and after.`
			: `Measured in ${counted(measurement, headline.n)}, all before and after.`;
	const levels = `Administration went from ${percent(share.before)} to ${percent(share.after)} of working time.`;
	const doubt =
		headline.low === null || headline.high === null
			? 'These data allow no interval.'
			: `95% confidence interval: ${range(headline.low, headline.high)}.`;
	return verdict === 'notEnoughData' || headline.id === 'controlledReduction'
		? `${levels} ${doubt} ${measured}`
		: `${doubt} ${measured}`;
}

const classes: Readonly<Record<TrackClass, string>> = {
	notEnoughData: 'not enough data',
	tooEarly: 'too early for a pace',
	reached: 'reached already at the start',
	onTrack: 'on track',
	possible: 'possibly on track',
	behind: 'behind the path',
	farBehind: 'far behind the path',
};

function verdict(measurement: Measurement): ReturnType<ReportWords['verdict']> {
	const texts: string[] = [];
	const { headline, goal } = measurement;
	if (measurement.verdict === 'notEnoughData') texts.push(tooLittle(measurement));
	else {
		if (measurement.verdict === 'noClearChange') {
			texts.push('No clear change: the interval holds both more and less administration.');
		} else if (measurement.verdict === 'more') {
			texts.push('Administration increased. The whole interval lies on that side.');
		} else texts.push('Administration decreased. The whole interval lies on that side.');
		if (goal) texts.push(track(measurement));
	}
	texts.push(
		headline?.id === 'controlledReduction'
			? 'The comparison is with a group without AI. That excludes many other causes, but it is not a randomised trial.'
			: 'This compares before with after. There was no comparison group, so other causes are not excluded.',
	);
	const tone = { less: 'ok', more: 'stop', noClearChange: 'attention', notEnoughData: 'attention' } as const;
	return { tone: tone[measurement.verdict], texts };
}

function tooLittle(measurement: Measurement): string {
	const { headline } = measurement;
	const fewest = measurement.fewestUnits;
	const found = headline?.n ?? 0;
	const more = measurement.unitsNeeded
		? ` With ${counted(measurement, measurement.unitsNeeded)}, measured before and after, it will probably do.`
		: '';
	if (!headline)
		return 'Not enough data: without administration before the start there is nothing to compare with.';
	if (found < fewest) {
		return `Not enough data: ${counted(measurement, found)} measured before and after. We conclude from ${number(fewest)} on.${more}`;
	}
	if (headline.low === null) return 'Not enough data: there is no spread to derive the uncertainty from.';
	return `Not enough data: the uncertainty is larger than the whole reduction that the goal asks for.${more}`;
}

function track(measurement: Measurement): string {
	const goal = measurement.goal!;
	const name = goals[goal.id];
	const way =
		goal.progress === null
			? ''
			: goal.progress < 0
				? ' You are further from the goal than at the baseline.'
				: ` You have gone ${percent(goal.progress, 0)} of the way.`;
	const odds = ` The probability that you are on or below the path is ${chance(goal.probability)}.`;
	switch (goal.class) {
		case 'tooEarly':
			return `Whether you are on track for ${name} in 2030 cannot be said yet: less than a year lies between the measurements. One rollout is a step, not a pace.${way}`;
		case 'reached':
			return `The goal (${name}) was met already at the start.`;
		case 'notEnoughData':
			return `Whether you are on track for ${name} in 2030 cannot be said with these data.`;
		default:
			return `You are ${classes[goal.class]} for ${name} in 2030.${odds}${way}`;
	}
}

function keyFigures(measurement: Measurement): ReturnType<ReportWords['keyFigures']> {
	const minutes = measurement.estimates.minutesPer8h;
	const { goal } = measurement;
	const figures: KeyFigure[] = [];
	if (minutes) {
		const word = minutes.estimate <= 0 ? 'less' : 'more';
		const bounds =
			minutes.low === null || minutes.high === null
				? 'no interval'
				: `95% interval of the change: ${signed(minutes.low)} to ${signed(minutes.high)}`;
		figures.push({
			anchor: 'minutesPer8h',
			value: number(Math.abs(minutes.estimate)),
			unit: Math.round(Math.abs(minutes.estimate)) === 1 ? 'minute' : 'minutes',
			label: `${word} administration in a working day of 8 hours; ${bounds}`,
		});
	}
	if (goal && goal.progress !== null) {
		figures.push({
			anchor: 'doel',
			value: percent(goal.progress, 0),
			unit: '',
			label:
				goal.progress < 0
					? `of the way to ${goals[goal.id]}: you are further from the goal than at the baseline`
					: `of the way to ${goals[goal.id]} is done; in studies with a comparison group 14 to 31%`,
		});
	}
	figures.push({
		anchor: 'daling',
		value: percent(measurement.share.after),
		unit: '',
		label: goal
			? `of working time is administration now; the path asks for ${percent(goal.path)} now and ${percent(goal.target)} at the end of 2030`
			: 'of working time is administration now',
	});
	return figures;
}

const scale: Readonly<Record<EstimateId, 'share' | 'points' | 'minutes'>> = {
	shareReduction: 'share',
	controlledReduction: 'share',
	shareDifference: 'points',
	minutesPer8h: 'minutes',
	minutesPerContact: 'minutes',
	pairedMinutesPerDay: 'minutes',
	pairedShare: 'points',
	bootstrapPercentile: 'share',
	bootstrapBca: 'share',
	randomSlope: 'minutes',
	olsCr2: 'minutes',
	didMinutesPerDay: 'minutes',
	hodgesLehmann: 'minutes',
	signFlip: 'minutes',
};

const unitNames = { share: 'less administration', points: 'percentage points', minutes: 'minutes' };

function estimateValue(id: EstimateId, value: number | null): string {
	if (scale[id] === 'share') return percent(value);
	return signed(id === 'pairedShare' && value !== null ? 100 * value : value, 1);
}

export const reportWords: ReportWords = {
	sentence,
	interval,
	verdict,
	keyFigures,
	headings: {
		goal: 'On the way to 2030',
		roles: 'For whom',
		activities: 'With what',
		estimates: 'How sure is this?',
		checks: 'Checks',
		remarks: 'Please note',
		data: 'What this rests on',
	},
	captions: {
		goal: 'Where you stand on the path to the goal',
		roles: 'Administration as part of working time, by role',
		activities: 'Minutes of administration in a working day of 8 hours, by activity',
		estimates: 'Every way of computing',
		checks: 'What we look at, and what we found',
		balance: 'What happened to the rows and hours',
		files: 'Files read',
	},
	columns: {
		what: 'What',
		value: 'Value',
		before: 'Before',
		after: 'After',
		change: 'Change',
		low: '95% from',
		high: '95% to',
		persons: 'Persons',
		unit: 'Unit',
		rows: 'Rows',
		hours: 'Hours',
		file: 'File',
		verdict: 'Verdict',
		found: 'What we found',
		note: 'Note',
		sha256: 'Fingerprint (SHA-256)',
	},
	goalRows: {
		baseline: 'Baseline: share of administration',
		level: 'Now: share of administration',
		path: 'What the path asks for now',
		target: 'Goal on 31 December 2030',
		required: 'Reduction that the path asks for now',
		progress: 'Part of the way done',
		paceSoFar: 'Pace so far (points a year)',
		paceNeeded: 'Pace still needed (points a year)',
		probability: 'Probability of being on or below the path',
		class: 'Verdict',
	},
	balanceRows: {
		read: 'Read',
		used: 'Used',
		rejected: 'Rejected',
		outside: 'Outside the comparison (breaks, settling in)',
	},
	classes,
	estimateName: (id) => estimateNames[id],
	estimateValue,
	estimateUnit: (id) => unitNames[scale[id]],
	estimateRange: (estimate, id) =>
		estimate.low === null || estimate.high === null
			? 'no interval'
			: `${estimateValue(id, estimate.low)} to ${estimateValue(id, estimate.high)}`,
	share: (value) => percent(value),
	chance,
	points: (value) => signed(value, 1),
	minutes: (value) => number(value, 1),
	count: (value) => number(value),
	hours: (seconds) => formats.hours(seconds),
	hidden: {
		underTen: 'fewer than ten persons',
		protective: 'not shown, as a small group would follow from it',
	},
	unnamed: 'not filled in',
	notComputed: 'not computed',
	check: (check) => ({ ...checks.say(check), verdict: checks.levels[check.level] }),
	issue: sayIssue,
};
