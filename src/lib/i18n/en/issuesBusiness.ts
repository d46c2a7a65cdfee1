import type { BusinessIssues, ExpectedKind } from '#lib/core/issues/business.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';

const kinds: Readonly<Record<ExpectedKind, string>> = {
	number: 'a number, for example 0.25 (with a point and without quotation marks)',
	wholeNumber: 'a whole number',
	text: 'a text in quotation marks',
	yesNo: 'true or false',
	list: 'a list between [ and ]',
	object: 'a block between { and }',
	quantity: 'a number, or a number with a spread',
};

/** A number as it stands in the file: not rounded. */
const plain = (value: number) => formats.number(value, decimalsOf(value));

function decimalsOf(value: number): number {
	const text = String(Math.abs(value));
	return text.includes('e') ? 6 : Math.min(6, (text.split('.')[1] ?? '').length);
}

function bounds(low: number | null, high: number | null, open = false): string {
	if (low !== null && high !== null) return `between ${plain(low)} and ${plain(high)}`;
	if (low !== null) return open ? `more than ${plain(low)}` : `${plain(low)} or more`;
	return high !== null ? `${plain(high)} or less` : 'a number';
}

const reach = (low: number | null, high: number | null) =>
	low === null && high === null
		? 'all numbers'
		: low !== null && high !== null
			? `${plain(low)} to ${plain(high)}`
			: low !== null
				? `all numbers from ${plain(low)} up`
				: `all numbers up to ${plain(high!)}`;

export const issuesBusiness: IssueTexts<BusinessIssues> = {
	unknownKey: ({ key }) =>
		`The field “${key}” does not belong here. Check the spelling, or remove the field.`,
	missingKey: ({ key }) => `The field “${key}” is missing. Fill it in.`,
	notJson: ({ reason }) =>
		`This file is not valid JSON (${reason}). Choose a business case that this program saved, or repair the file.`,
	wrongSchema: ({ found, expected }) =>
		`This file is of the kind “${found}”. Needed is “${expected}”. Choose another file.`,
	wrongKind: ({ found, expected }) => `Found ${found} here. Expected ${kinds[expected]}. Change the value.`,
	outOfRange: ({ found, low, high, open }) =>
		`The value ${plain(found)} does not fit. Expected ${bounds(low, high, open)}. Change the value.`,
	notOneOf: ({ found, allowed }) => `Found ${found} here. Choose one of these words: ${allowed.join(', ')}.`,
	notAMonth: ({ found }) => `“${found}” is not a month. Write year and month as 2026-01, from 1900 on.`,
	notADay: ({ found }) => `“${found}” is not a date. Write the day as 2026-01-31.`,
	noSuchDay: ({ month, day }) =>
		`Month ${month} does not have a day ${day} every year. Choose a day that comes every year.`,
	badIdentifier: ({ found }) =>
		`The id “${found}” cannot be used. Use letters, digits, hyphens and underscores, and begin with a letter or digit.`,
	duplicateIdentifier: ({ id }) => `The id “${id}” occurs twice. Give every line an id of its own.`,
	emptyList: ({ list }) => `The list “${list}” is empty. At least one line is needed.`,
	unknownParty: ({ found, known }) =>
		`There is no party “${found}”. Choose one of these parties: ${known.join(', ')}. Or add the party.`,
	unknownLine: ({ found }) => `There is no cost line with the id “${found}”. Choose an existing cost line.`,
	sharesNotOne: ({ sum }) =>
		`Together the shares are ${formats.percent(sum, 2)}. Together they must be exactly 100%. Change one of the shares.`,
	endsBeforeStart: ({ from, to }) =>
		`This ends in month ${to}, but starts only in month ${from}. Let the end fall on or after the start.`,
	givenTwice: ({ first, second }) =>
		`“${first}” and “${second}” are both given. Choose one of the two and remove the other.`,
	givenNeither: ({ first, second }) => `“${first}” and “${second}” are both missing. Fill in one of the two.`,
	tiersNeedUsers: ({ unit }) =>
		`Tiers go with a price per user, but the unit is “${unit}”. Choose perUser or perActiveUser.`,
	firstTierNotZero: ({ found }) => `The first tier starts at ${plain(found)}. Let it start at 0.`,
	tiersNotRising: ({ before, found }) =>
		`The tiers must rise, but after ${plain(before)} comes ${plain(found)}. Put them in order.`,
	spreadNotAllowed: ({ distribution }) =>
		`This field cannot be uncertain, but it has a spread (${distribution}). Fill in one number.`,
	spreadOrder: ({ low, value, high }) =>
		`The bounds are wrong: low ${plain(low)}, value ${plain(value)}, high ${plain(high)}. Expected low ≤ value ≤ high.`,
	spreadOutsideDomain: ({ distribution, supportLow, supportHigh, low, high }) =>
		`The spread (${distribution}) covers ${reach(supportLow, supportHigh)}, but this field is ${bounds(low, high)}. Choose other bounds or another distribution, for example pert.`,
	tooFewDegrees: ({ found }) =>
		`A Student t distribution needs more than 2 degrees of freedom here; found ${plain(found)}. Measure more persons, or estimate with pert.`,
	percentilesDiffer: ({ p5, p95, low, high }) =>
		`This distribution has its P5 and P95 at ${formats.number(p5, 4)} and ${formats.number(p95, 4)}, but ${plain(low)} and ${plain(high)} were given. The value does not lie midway between the bounds. Check that this is meant.`,
	eligibleWithoutLine: ({ category }) =>
		`The subsidy also covers “${category}”, but the receiver pays nothing for it. That part yields nothing. Check who pays these costs.`,
	onceBeforeFullRollout: ({ month, rollout, full }) =>
		`This cost falls once, in month ${month}. Then ${formats.percent(rollout)} has access; later that is ${formats.percent(full)}. Nothing is paid for those who come later. Choose a later month, or pay by month or year.`,
	startsAfterHorizon: ({ from, horizonMonths }) =>
		`This starts in month ${from}, but the business case runs up to month ${horizonMonths - 1}. The line does not count.`,
	tooFewFlows: ({ found }) => `There are ${found} amounts in “flows”. At least two are needed.`,
	datesDoNotMatch: ({ dates, flows }) =>
		`There are ${dates} dates for ${flows} amounts. Give every amount a date, or leave the dates out.`,
	datesNotRising: ({ before, found }) =>
		`After ${before} comes ${found}. Put the dates in order, each later than the one before.`,
	unknownCaseOption: ({ option, known }) =>
		`This command has no option “${option}”. Choose from: ${known.join(', ')}.`,
	badCaseOption: ({ option, found, expected }) =>
		found === ''
			? `The option ${option} needs a value: ${expected}.`
			: `The option ${option} cannot be “${found}”. Expected ${expected}.`,
	oneFileNeeded: ({ found }) =>
		found === 0 ? 'No file was named. Name one JSON file.' : `${found} files were named. Name one.`,
	fileNotReadable: ({ reason }) => `This file cannot be read (${reason}). Check the name.`,
	onlyOneResult: ({ first, second }) => `${first} and ${second} cannot go together. Leave one out.`,
	fileNotWritten: ({ path, reason }) =>
		`The file ${path} cannot be written (${reason}). Choose another place, or close the file.`,
};
