import type { ProgressIssues } from '#lib/core/issues/progress.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { classification } from './classification.ts';
import { formats } from './formats.ts';

const QUANTITY = { estimate: 'The estimate', se: 'The standard error' } as const;
const DESIGN = {
	controlled: 'with a comparison group',
	beforeAfter: 'before–after, without a comparison group',
} as const;

/** A number as somebody wrote it, in the signs of this language. */
const plain = (value: number) => {
	const text = String(value);
	return text.includes('e') ? text : formats.number(value, text.split('.')[1]?.length ?? 0);
};
const results = (count: number) => `${formats.number(count)} ${count === 1 ? 'result' : 'results'}`;
const quoted = (names: readonly string[]) => formats.list(names.map((name) => `‘${name}’`));

export const issuesProgress: IssueTexts<ProgressIssues> = {
	poolNothing: () => 'There is no result to pool. Give at least two organisations.',
	poolNotANumber: (p) =>
		p.found === ''
			? `${QUANTITY[p.quantity]} of ‘${p.organisation}’ is missing. Fill in a number, or leave this organisation out.`
			: `${QUANTITY[p.quantity]} of ‘${p.organisation}’ is ‘${p.found}’, which is not a number. Write for example 0.175 or 0,175.`,
	poolSeNotPositive: (p) =>
		`The standard error of ‘${p.organisation}’ is ${plain(p.found)}. It must be above 0, or we cannot weigh how sure this result is. Copy the standard error from the measurement.`,
	poolOutOfReach: (p) =>
		`${QUANTITY[p.quantity]} of ‘${p.organisation}’ is ${plain(p.found)}. We expect ${p.quantity === 'se' ? 'a number between a billionth and a billion' : 'a size of at most a billion'}. Check that the number was copied well.`,
	poolOrganisationTwice: (p) =>
		`‘${p.organisation}’ is there twice. Every organisation counts once. Leave one out.`,
	poolSameLog: (p) =>
		`‘${p.organisation}’ and ‘${p.other}’ come from the same time log. That is not twice the evidence. Leave one out.`,
	poolTitleTwice: (p) =>
		`${formats.number(p.files)} measurements are called ‘${p.title}’. Each counts as an organisation of its own. Are they of the same organisation? Then let only one take part.`,
	poolDesignsMixed: (p) => {
		const parts = [
			p.controlled > 0 ? `${results(p.controlled)} with a comparison group` : null,
			p.beforeAfter > 0 ? `${results(p.beforeAfter)} before–after` : null,
			p.unknown > 0 ? `${results(p.unknown)} of an unknown design` : null,
		].filter((part) => part !== null);
		const choice = 'These do not belong in one mean.';
		return p.controlled > 0 && p.beforeAfter > 0
			? `We found ${formats.list(parts)}. ${choice} Choose with --design controlled or --design beforeAfter.`
			: `We found ${formats.list(parts)}. ${choice} Give the design of every result in a column ‘design’, or pool them apart.`;
	},
	poolDesignAbsent: (p) =>
		`You ask for results ${DESIGN[p.asked]}, but there are none: all ${results(p.found)} have another design. Choose the other design or other files.`,
	poolDesignLeftOut: (p) =>
		`Only results ${DESIGN[p.kept]} take part. ${results(p.leftOut)} of another design ${p.leftOut === 1 ? 'does' : 'do'} not count.`,
	poolDesignUnreadable: (p) =>
		`The design of ‘${p.organisation}’ is ‘${p.found}’. We expect ‘controlled’ (with a comparison group) or ‘beforeAfter’.`,
	poolLooksLikePercent: (p) =>
		`The estimate of ‘${p.organisation}’ is ${plain(p.found)}. A reduction cannot be more than 1, which is everything. Is this a percentage? Then write 17.5% as 0.175.`,
	poolOfOne: (p) =>
		`There is only one organisation, ‘${p.organisation}’. There is nothing to pool: its own result stands.`,
	poolNoPrediction: () =>
		'With two organisations we cannot say what the next organisation may expect. That takes three.',
	poolNarrowerThanChance: () =>
		'The organisations are more alike than chance makes likely. The interval of τ² is therefore 0 to 0. Check that the results were really measured apart.',
	poolTooFewForTrack: (p) =>
		`Whether organisations are on track for 2030 is said from ${formats.number(p.needed)} organisations on. Now there ${p.found === 1 ? 'is' : 'are'} ${formats.number(p.found)}.`,
	poolGoalsDiffer: (p) =>
		`The measurements follow different goals (${quoted(p.goals)}), so they have no path to 2030 in common. Compute every measurement with the same goal.`,
	poolColumnMissing: (p) =>
		`The column ‘${p.column}’ is missing. The table has ${quoted(p.found)}. We expect organisation, estimate and se.`,
	poolOrganisationUnnamed: () => 'This row names no organisation. Fill in a name or a number.',
	poolNotJson: (p) =>
		`This file is not valid JSON (${p.reason}). Make the measurement again with halftijd measure --json.`,
	poolNotAMeasurement: (p) =>
		`This file is not a measurement: we looked for ‘${p.expected}’ and found ‘${p.found}’. Make it with halftijd measure --json.`,
	poolHeadlineUnknown: (p) =>
		`The main estimate of ‘${p.organisation}’ is called ‘${p.found}’. We expect ‘shareReduction’ or ‘controlledReduction’. Make the measurement again with this version.`,
	poolNoStandardError: (p) =>
		`The measurement ‘${p.organisation}’ has no estimate with a standard error. That takes at least two persons. Leave this measurement out.`,
	sectorStratumEmpty: (p) =>
		`In the group ‘${p.stratum}’ (${formats.number(p.fte)} FTE) no organisation measured. The mean of the sector says nothing about this group.`,
	sectorStratumUnknown: (p) =>
		`‘${p.organisation}’ belongs to the group ‘${p.stratum}’, but the list of the sector does not have that group. Add the group or correct the name.`,
	sectorFteWrong: (p) =>
		`The number of FTE of ‘${p.name}’ is ${plain(p.found)}. We expect a number above 0. Correct the number.`,
	sectorFteExceeded: (p) =>
		`The organisations in the group ‘${p.stratum}’ have ${formats.number(p.measured)} FTE together, and the whole group only ${formats.number(p.fte)}. Check which number is wrong.`,
	sectorStratumTwice: (p) => `The group ‘${p.stratum}’ is in the list of the sector twice. Leave one out.`,
	sectorSizeSectorUnknown: () => 'Choose the sector that this number is about.',
	sectorSizeNotANumber: (p) =>
		p.found === ''
			? 'The number of full-time posts is missing. Fill in a whole number, for example 12,000.'
			: `‘${p.found}’ is not a whole number. Write the number of full-time posts without decimals, for example 12,000.`,
	sectorSizeOutOfReach: (p) =>
		`The number of full-time posts is ${p.found}. That cannot be: we expect a number from ${formats.number(p.least)} to ${formats.number(p.most)}.`,
	sectorSizeTextMissing: (p) =>
		p.field === 'source'
			? 'The source is missing. Without a source nobody can check this number. Write down the name or the web address of the source.'
			: 'It does not say who was counted. Write down whom the number is about, for example employees only, or the self-employed too.',
	sectorSizeTextTooLong: (p) =>
		`This text has ${formats.number(p.found)} characters. There is room for ${formats.number(p.most)}. Make the text shorter.`,
	sectorSizeDateMissing: (p) =>
		p.found === ''
			? 'The date of the source is missing. Choose the day on which the source came out.'
			: `The date ‘${p.found}’ does not exist. Choose the day on which the source came out.`,
	sectorSizeDateOutside: (p) =>
		p.found > p.latest
			? `The date of the source, ${formats.date(p.found)}, is in the future. Choose a day up to today, ${formats.date(p.latest)}.`
			: `The source is of ${formats.date(p.found)}. That is too old to say anything about now. Choose a source of ${formats.date(p.earliest)} or later.`,
	sectorSizeExceeded: (p) =>
		`For the sector ‘${classification.sectors[p.sector]}’ ${formats.number(p.measured)} full-time posts were measured, and by its source the sector has only ${formats.number(p.fte)}. See at Sectors which number is wrong.`,
};
