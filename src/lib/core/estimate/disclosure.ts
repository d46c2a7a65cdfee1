/** No breakdown of fewer persons than this is shown (method §7). */
export const FEWEST_PERSONS = 10;

/** Why a group of a breakdown is not shown: it is too small, or another one would follow from it by subtraction. */
export type Hidden = 'underTen' | 'protective';

/**
 * Which groups of a breakdown may be shown, given their numbers of persons. A group under ten persons is hidden; and as
 * the total is known, so that a single hidden group follows by subtraction, the next smallest is hidden too, until at
 * least two groups and ten persons are hidden together. null = may be shown.
 */
export function hiddenGroups(persons: readonly number[]): (Hidden | null)[] {
	const hidden = persons.map((count): Hidden | null => (count < FEWEST_PERSONS ? 'underTen' : null));
	while (hidden.some((reason) => reason) && hidden.includes(null) && needsCompany(persons, hidden)) {
		let next = -1;
		persons.forEach((count, index) => {
			if (!hidden[index] && (next < 0 || count < persons[next]!)) next = index;
		});
		hidden[next] = 'protective';
	}
	return hidden;
}

function needsCompany(persons: readonly number[], hidden: readonly (Hidden | null)[]): boolean {
	const kept = persons.filter((_, index) => hidden[index]);
	return kept.length < 2 || kept.reduce((sum, count) => sum + count, 0) < FEWEST_PERSONS;
}
