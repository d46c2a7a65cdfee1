/** What a field of a case must hold. */
export type ExpectedKind = 'number' | 'wholeNumber' | 'text' | 'yesNo' | 'list' | 'object' | 'quantity';

/** Problems of a business case, of flow vectors and of their settings. */
export interface BusinessIssues {
	/** A key that the case format does not know. */
	unknownKey: { readonly key: string };
	/** A key that the case cannot do without. */
	missingKey: { readonly key: string };
	/** The file is not JSON. */
	notJson: { readonly reason: string };
	/** The file is of another schema. */
	wrongSchema: { readonly found: string; readonly expected: string };
	/** A value of another kind than the field holds: text for a number. */
	wrongKind: { readonly found: string; readonly expected: ExpectedKind };
	/** A number outside its bounds; null = no bound on that side. `open` = the low bound itself is outside too. */
	outOfRange: {
		readonly found: number;
		readonly low: number | null;
		readonly high: number | null;
		readonly open?: boolean;
	};
	/** A word that is not in the list of allowed ones. */
	notOneOf: { readonly found: string; readonly allowed: readonly string[] };
	/** Not a month as `2026-01`. */
	notAMonth: { readonly found: string };
	/** Not a day as `2026-01-31`. */
	notADay: { readonly found: string };
	/** A day that its month does not have every year. */
	noSuchDay: { readonly month: number; readonly day: number };
	/** An identifier with signs that paths cannot hold. */
	badIdentifier: { readonly found: string };
	/** The same identifier twice in a list. */
	duplicateIdentifier: { readonly id: string };
	/** A list that needs at least one entry. */
	emptyList: { readonly list: string };
	/** A party that is not in `parties`. */
	unknownParty: { readonly found: string; readonly known: readonly string[] };
	/** A cost line that does not exist. */
	unknownLine: { readonly found: string };
	/** Shares that must sum to 1. */
	sharesNotOne: { readonly sum: number };
	/** A line, subsidy or transfer that ends before it starts. */
	endsBeforeStart: { readonly from: number; readonly to: number };
	/** Two ways of giving the same thing: discountRate and realDiscountRate, amountEur and tiers. */
	givenTwice: { readonly first: string; readonly second: string };
	/** Neither of two ways of giving a thing. */
	givenNeither: { readonly first: string; readonly second: string };
	/** Tiers need a price per user. */
	tiersNeedUsers: { readonly unit: string };
	/** The first tier must start at 0 units. */
	firstTierNotZero: { readonly found: number };
	/** Tiers must rise. */
	tiersNotRising: { readonly before: number; readonly found: number };
	/** A field that must be one number was given a spread. */
	spreadNotAllowed: { readonly distribution: string };
	/** Bounds of a spread in the wrong order. */
	spreadOrder: { readonly low: number; readonly value: number; readonly high: number };
	/** A spread that reaches values the field cannot have. */
	spreadOutsideDomain: {
		readonly distribution: string;
		readonly supportLow: number | null;
		readonly supportHigh: number | null;
		readonly low: number | null;
		readonly high: number | null;
	};
	/** A Student t without a finite variance. */
	tooFewDegrees: { readonly found: number };
	/** P5 and P95 of a normal or lognormal differ from the given bounds by more than 2 % of their width. */
	percentilesDiffer: {
		readonly p5: number;
		readonly p95: number;
		readonly low: number;
		readonly high: number;
	};
	/** A subsidised category in which the receiver pays nothing. */
	eligibleWithoutLine: { readonly category: string };
	/** A single payment per user that falls before everybody has access. */
	onceBeforeFullRollout: { readonly month: number; readonly rollout: number; readonly full: number };
	/** A line that starts after the horizon and so counts for nothing. */
	startsAfterHorizon: { readonly from: number; readonly horizonMonths: number };
	/** Flow vectors: fewer flows than the measures need. */
	tooFewFlows: { readonly found: number };
	/** As many dates as flows are needed. */
	datesDoNotMatch: { readonly dates: number; readonly flows: number };
	/** Dates must not fall back before the first one, and must rise. */
	datesNotRising: { readonly before: string; readonly found: string };
	/** Command line: an option that the command does not have. */
	unknownCaseOption: { readonly option: string; readonly known: readonly string[] };
	/** Command line: an option without its value, or with one that cannot be used. */
	badCaseOption: { readonly option: string; readonly found: string; readonly expected: string };
	/** Command line: no file, or more than one. */
	oneFileNeeded: { readonly found: number };
	/** Command line: the file cannot be read. */
	fileNotReadable: { readonly reason: string };
	/** Command line: two options that ask for different results. */
	onlyOneResult: { readonly first: string; readonly second: string };
	/** Command line: the file cannot be written. */
	fileNotWritten: { readonly path: string; readonly reason: string };
}
