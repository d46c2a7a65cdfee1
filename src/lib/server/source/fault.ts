/**
 * Why a row cannot be an entry, as far as SQL can tell. 0 = nothing wrong so far. Numbers, as they travel with the sums;
 * from `WAITING` on the place of an activity that nobody decided on.
 */
export const FAULT = {
	activityMissing: 1,
	activityTotal: 2,
	missing: 3,
	unreadable: 4,
	negative: 5,
	zero: 6,
	tooLong: 7,
	clockUnreadable: 8,
	endBeforeStart: 9,
	/** An activity that was not met when the statement was made. */
	activityUnknown: 99,
} as const;

export const WAITING = 100;

/** The date of a row that has none. */
export const NO_DATE = -1_000_000;
