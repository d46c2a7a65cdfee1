import type { EntryQuality } from '../../panel/entryQuality.ts';
import type { PersonPeriodTable } from '../../panel/personPeriod.ts';
import type { Washout } from '../../panel/washout.ts';
import type { ActivityMapping } from '../../timelog/activities.ts';
import type { ParsedLog } from '../../timelog/parsedLog.ts';
import type { Estimate } from '../estimate.ts';

/** The two estimates that can be the headline. */
export type HeadlineId = 'shareReduction' | 'controlledReduction';

/** The headline after post-stratification to the mix of both periods together, beside the headline as it is. */
export interface MixValues {
	/** The headline with equal mixes, as a share; null where it is undefined. */
	readonly estimate: number | null;
	/** `estimate` minus the headline. */
	readonly change: number | null;
	/** How much of the mix moved (0–1): half the sum of the absolute differences between the two mixes; null if hidden. */
	readonly mixDifference: number | null;
	/** Share (0–1) of the mix that occurs in one period only, and so has nothing to be compared with. */
	readonly onlyOnce: number | null;
}

/** What each check found: numbers only, null where a number has no meaning. Shares and reductions lie between 0 and 1. */
export interface CheckValues {
	/** Matched controls, and how many make the controlled estimate the headline. */
	readonly comparisonGroup: { readonly controls: number; readonly needed: number };
	/** Durations, and which shares of them are whole multiples of 5, 15 and 30 minutes. */
	readonly rounding: {
		readonly durations: number;
		readonly multiplesOf5: number | null;
		readonly multiplesOf15: number | null;
		readonly multiplesOf30: number | null;
		readonly multiplesOf15Before: number | null;
		readonly multiplesOf15After: number | null;
	};
	readonly weekdayMix: MixValues;
	readonly roleMix: MixValues;
	/** Counting days of the compared persons, and the share of their usual working days without any entry. */
	readonly missingDays: {
		readonly persons: number;
		readonly daysBefore: number;
		readonly daysAfter: number;
		readonly missingBefore: number | null;
		readonly missingAfter: number | null;
	};
	/** Person-days with more than 16 hours of working time, and their share of all person-days. */
	readonly longDays: { readonly days: number; readonly share: number | null };
	/** Entries over an earlier entry of the same person, and the share of the timed working time that counts twice. */
	readonly overlaps: { readonly entries: number; readonly minutes: number; readonly share: number | null };
	/** Change of the share per week after go-live, in percentage points, with its 95 % interval. */
	readonly driftByWeek: {
		readonly weeks: number;
		readonly slope: number | null;
		readonly low: number | null;
		readonly high: number | null;
	};
	/** Share of the matched controls before and after; the change in percentage points with its 95 % interval. */
	readonly controlDrift: {
		readonly before: number | null;
		readonly after: number | null;
		readonly difference: number | null;
		readonly low: number | null;
		readonly high: number | null;
	};
	/** Lowest and highest headline when one of `departments` departments is left out. */
	readonly leaveOneDepartmentOut: {
		readonly departments: number;
		readonly lowest: number | null;
		readonly highest: number | null;
	};
	/** Largest absolute change of the headline when one unit is left out, and that change in standard errors. */
	readonly influence: { readonly largestChange: number | null; readonly standardErrors: number | null };
	/** The headline with so many days around go-live left out; `days` is what the result itself leaves out. */
	readonly washoutSensitivity: {
		readonly days: number;
		readonly none: number | null;
		readonly oneWeek: number | null;
		readonly twoWeeks: number | null;
		readonly fourWeeks: number | null;
	};
}

export type CheckId = keyof CheckValues;

/** ok: nothing that changes the conclusion · attention: read this with the result · stop: mend this before using it. */
export type CheckLevel = 'ok' | 'attention' | 'stop';

/**
 * What one check found. Where a number that decides about the level cannot be given, the level is `attention`: what was
 * not looked at is not vouched for.
 */
export type Check<Id extends CheckId = CheckId> = {
	readonly [Each in Id]: {
		readonly id: Each;
		readonly level: CheckLevel;
		readonly values: CheckValues[Each];
	};
}[Id];

export type CheckedHeadline = Estimate & { readonly id: HeadlineId };

/** Everything the checks look at. */
export interface CheckInput {
	readonly log: ParsedLog;
	/** What single entries show, where the log holds sums of entries; absent: found from the log. */
	readonly quality?: EntryQuality;
	/** Beside `log.activities`; every activity is decided by now. */
	readonly flags: readonly (ActivityMapping | null)[];
	readonly table: PersonPeriodTable;
	/** null while the day of go-live is unknown; zero days when it is known and nothing is left out. */
	readonly washout: Washout | null;
	readonly headline: CheckedHeadline | null;
}

/** Every check, in the order of the result page. */
export const checkIds = [
	'comparisonGroup',
	'rounding',
	'weekdayMix',
	'roleMix',
	'missingDays',
	'longDays',
	'overlaps',
	'driftByWeek',
	'controlDrift',
	'leaveOneDepartmentOut',
	'influence',
	'washoutSensitivity',
] as const satisfies readonly CheckId[];
