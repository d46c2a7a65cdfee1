/** First and last moment at which the money is back. */
export interface Payback {
	/** null if the cumulative never comes back to zero. */
	readonly first: number | null;
	/** null if the cumulative ends below zero. */
	readonly last: number | null;
}

/**
 * Where the cumulative goes from below zero to zero or more; 0/0 if it is never below zero.
 *
 * @param belowZero for each moment whether the cumulative is below zero
 * @param moment the value to report for the crossing that ends at index k (the index itself by default)
 */
export function paybackOf(belowZero: readonly boolean[], moment: (k: number) => number = (k) => k): Payback {
	let first: number | null = null;
	let last: number | null = null;
	for (let k = 1; k < belowZero.length; k++) {
		if (!belowZero[k - 1] || belowZero[k]) continue;
		last = moment(k);
		first ??= last;
	}
	if (!belowZero.includes(true)) return { first: 0, last: 0 };
	return { first, last: belowZero[belowZero.length - 1] ? null : last };
}
