/** Fewer organisations never make a public figure. */
export const FEWEST_ORGANISATIONS = 5;
/** Fewer organisations never show how far they differ. */
export const FEWEST_FOR_SPREAD = 10;
/** No organisation has a larger share of what a figure is made of. */
const LARGEST_SHARE = 0.5;

/** Why a group cannot be shown by itself, before anything else is looked at. */
export type PrimaryFault = 'empty' | 'tooFewOrganisations' | 'dominated' | 'predictable';

/**
 * The rules for one group: enough organisations, none above half of the weight, and the p % rule: the second largest,
 * who knows its own part, must not find the largest within `protection` (a share: 0.1 is 10 %), so all others together
 * weigh at least that share of the largest. Each list of `weights` has one number ≥ 0 per organisation.
 * A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
 */
export function primaryFault(
	organisations: number,
	weights: readonly (readonly number[])[],
	protection: number,
): PrimaryFault | null {
	if (organisations === 0) return 'empty';
	if (organisations < FEWEST_ORGANISATIONS) return 'tooFewOrganisations';
	if (weights.some((list) => largestTwo(list).largest > LARGEST_SHARE * sumOf(list))) return 'dominated';
	return weights.some((list) => isPredictable(list, protection)) ? 'predictable' : null;
}

/** True when the second largest can find the largest within `protection` of it. */
export function isPredictable(list: readonly number[], protection: number): boolean {
	const { largest, second } = largestTwo(list);
	return sumOf(list) - largest - second < protection * largest;
}

const sumOf = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);

function largestTwo(list: readonly number[]): { readonly largest: number; readonly second: number } {
	let [largest, second] = [0, 0];
	for (const value of list) {
		if (value > largest) [largest, second] = [value, largest];
		else if (value > second) second = value;
	}
	return { largest, second };
}
