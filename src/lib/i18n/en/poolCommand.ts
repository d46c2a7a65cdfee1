import type { PoolWords } from '#lib/core/progress/poolWords.ts';
import type { poolCommand as dutch } from '../nl/poolCommand.ts';
import { formats } from './formats.ts';
import { sayIssue } from './issues.ts';
import { reportWords } from './report.ts';

const { percent, number } = formats;

const points = (value: number) => number(100 * value, 1);

function lessOrMore(reduction: number): string {
	return reduction < 0 ? `${percent(-reduction)} more` : `${percent(reduction)} less`;
}

function range(low: number, high: number): string {
	if (low >= 0) return `${percent(low)} to ${percent(high)} less`;
	if (high <= 0) return `${percent(-high)} to ${percent(-low)} more`;
	return `from ${percent(-low)} more to ${percent(high)} less`;
}

export const poolCommand: typeof dutch = {
	usage: [
		'Usage: halftijd pool RESULT.json... | TABLE.csv [--design controlled|beforeAfter] [--json]',
		'',
		'  RESULT.json  a result of halftijd measure --json; one for each organisation',
		'  TABLE.csv    columns organisation, estimate and se, and perhaps design; 17.5% less is 0.175',
		'  --design     take only results with a comparison group (controlled) or before–after (beforeAfter)',
		'  --json       the whole result as JSON',
		'',
		'Pools the results of organisations. The two kinds of study never go into one mean.',
		'',
	].join('\n'),
	unknownOption: (option) => `Option ${option} does not exist or lacks a value. See halftijd pool --help.`,
	badDesign: (found) =>
		`--design: ‘${found}’ is not possible. Choose controlled (with a comparison group) or beforeAfter.`,
	noFiles: 'No file was named. Name measurements (JSON) or a table (CSV). See halftijd pool --help.',
	fileTwice: (path) => `${path}: this file was named twice. Name every file once.`,
};

export const poolWords: PoolWords = {
	title: 'Organisations together',
	design: (design) => {
		if (design === 'controlled') return 'Design: compared with a group without AI.';
		if (design === 'beforeAfter') return 'Design: before–after. Other causes are not excluded.';
		return 'The design of these results was not given.';
	},
	sentence: ({ estimate, low, high }, organisations) =>
		`In ${number(organisations)} organisations administration became ${lessOrMore(estimate)} on average (95% interval ${range(low, high)}).`,
	meaning:
		'This is about a typical organisation among the participants. Participants are not the whole sector: those who do not measure may differ.',
	prediction: (low, high) =>
		`The next comparable organisation may expect ${range(low, high)} (95% prediction interval).`,
	spread: ({ tau2, i2 }, { q, df, p, tau2Low, tau2High }) => {
		const test = `Q = ${number(q, 1)} with ${number(df)} ${df === 1 ? 'degree' : 'degrees'} of freedom, p ${p < 0.001 ? '< 0.001' : `= ${number(p, 3)}`}`;
		return `Difference between organisations (τ): ${points(Math.sqrt(tau2))} percentage points (95% interval ${points(Math.sqrt(tau2Low))} to ${points(Math.sqrt(tau2High))}). Of the differences between results ${percent(i2, 0)} is not chance (I²). ${test}.`;
	},
	track: ({ k, early, distance, probability, class: found }, className) => [
		`A typical organisation: ${className}.`,
		...(distance && probability !== null
			? [
					`Distance to the path: ${formats.signed(100 * distance.estimate, 1)} percentage points (above 0 is ahead of the path). The chance that it is on or ahead of the path is ${reportWords.chance(probability)}.`,
					`Computed over ${number(k)} organisations.`,
				]
			: []),
		...(early > 0 && found !== 'notEnoughData'
			? [
					`${number(early)} ${early === 1 ? 'organisation does' : 'organisations do'} not count here: measured within a year after the start.`,
				]
			: []),
	],
	classes: reportWords.classes,
	headings: {
		organisations: 'The organisations',
		sensitivity: 'Does it hang on the method?',
		leaveOneOut: 'Does it hang on one organisation?',
		track: 'On the way to 2030',
		remarks: 'Remarks',
	},
	captions: {
		organisations: 'Estimate, standard error and weight of every organisation',
		sensitivity: 'The mean with three ways to estimate τ',
		leaveOneOut: 'The mean when one organisation at a time is left out',
	},
	columns: {
		organisation: 'Organisation',
		without: 'Without',
		method: 'Method',
		estimate: 'Less administration',
		se: 'Standard error (percentage points)',
		weight: 'Weight',
		low: 'Low',
		high: 'High',
		tau: 'τ (percentage points)',
		i2: 'Not chance (I²)',
		note: 'Remark',
	},
	methods: {
		REML: 'REML (this one counts)',
		PM: 'By Paule–Mandel',
		DL: 'By DerSimonian–Laird',
	},
	share: (value) => percent(value),
	points,
	issue: sayIssue,
};
