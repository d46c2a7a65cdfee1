/**
 * Modified internal rate of return: positive flows grow to the end at `reinvestRate`, negative ones are
 * discounted at `financeRate`; the yearly growth between the two. Times in years; the last one is the end.
 *
 * @param smallest flows of at most this size count as zero when the signs are looked at
 * @returns null without both signs, when no time passes, or when a rate is −1 or less
 */
export function modifiedRate(
	flows: readonly number[],
	years: readonly number[],
	financeRate: number,
	reinvestRate: number,
	smallest = 0,
): number | null {
	const end = years[years.length - 1];
	if (end === undefined || end <= years[0]! || financeRate <= -1 || reinvestRate <= -1) return null;
	let invested = 0;
	let grown = 0;
	flows.forEach((flow, k) => {
		if (flow < -smallest) invested -= flow * Math.pow(1 + financeRate, -years[k]!);
		else if (flow > smallest) grown += flow * Math.pow(1 + reinvestRate, end - years[k]!);
	});
	if (invested === 0 || grown === 0) return null;
	return Math.pow(grown / invested, 1 / end) - 1;
}
