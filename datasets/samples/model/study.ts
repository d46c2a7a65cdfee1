/** One simulated before–after study. All shares are 0–1, all times minutes, all changes relative. */
export interface Study {
	/** Name of the random streams: other studies draw other numbers. */
	readonly name: string;
	readonly seed: number;
	readonly roles: readonly Role[];
	readonly cohorts: readonly Cohort[];
	/** First and last day, `YYYY-MM-DD`, of the weeks before and after. */
	readonly weeks: readonly [Weeks, Weeks];
	/** Weekdays on which people work at all; 0 = Monday. */
	readonly weekdays: readonly number[];
	/** Added to the administration share, by weekday from Monday. */
	readonly weekdayEffect: readonly number[];
	/** Day-to-day spread of one person's share. */
	readonly daySd: number;
	/** Spread of the reduction between users of the tool. */
	readonly reductionSd: number;
	/** Change of the share that comes to everybody, tool or not. */
	readonly reductionOfAll: number;
	/** Probability that a planned day was not registered. */
	readonly missingDay: number;
	/** Share of persons who write down five minutes; the others write down quarters of an hour. */
	readonly fineRounding: number;
	/** Share of persons who register their breaks. */
	readonly breaksRegistered: number;
}

export interface Weeks {
	readonly first: string;
	readonly last: string;
}

export interface Role {
	readonly name: string;
	readonly share: number;
	readonly shareSd: number;
	/** Mean reduction of the share among users of the tool in this role. */
	readonly reduction: number;
	readonly minutesPerDay: number;
	readonly daysPerWeek: number;
}

/** Persons who stand alike in the study: same role, group and departments. */
export interface Cohort {
	readonly role: string;
	readonly persons: number;
	readonly departments: readonly string[];
	readonly group: 'intervention' | 'control';
	/** How many of these persons use the tool after go-live. */
	readonly users: number;
	/** How many registered only before, and only after: they left, or came later. */
	readonly beforeOnly: number;
	readonly afterOnly: number;
}
