/** What an activity counts as. An activity without flags is undecided and withholds the result. */
export interface ActivityFlags {
	readonly administrative: boolean;
	readonly workingTime: boolean;
	/** Free word for grouping activities; empty when none was given. */
	readonly category: string;
}
