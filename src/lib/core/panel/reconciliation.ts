/** Counts that always close: read = used + rejected + outside + waiting. */
export interface Balance {
	readonly read: number;
	readonly used: number;
	readonly rejected: number;
	/** Breaks, and days within the wash-out around go-live. */
	readonly outside: number;
	/** Rows of activities nobody has decided on yet; always 0 in a result. */
	readonly waiting: number;
}

/** Seconds are whole, so the balance closes exactly; a rejected row without a readable duration adds no seconds. */
export interface Reconciliation {
	readonly rows: Balance;
	readonly seconds: Balance;
}
