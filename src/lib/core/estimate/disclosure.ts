/** No breakdown of fewer persons than this is shown (method §7). */
export const FEWEST_PERSONS = 10;

/**
 * Which groups of a breakdown may be shown. A group under ten persons is hidden; and as the total is known, so that a
 * single hidden group follows by subtraction, the next smallest is hidden too, until at least two groups and ten
 * persons are hidden together. `persons` per group; returns true = show.
 */
export function visibleGroups(persons: readonly number[]): boolean[] {
	const show = persons.map((count) => count >= FEWEST_PERSONS);
	const hidden = () => persons.filter((_, index) => !show[index]);
	while (hidden().length > 0 && show.includes(true) && needsCompany(hidden())) {
		let next = -1;
		persons.forEach((count, index) => {
			if (show[index] && (next < 0 || count < persons[next]!)) next = index;
		});
		show[next] = false;
	}
	return show;
}

function needsCompany(hidden: readonly number[]): boolean {
	return hidden.length < 2 || hidden.reduce((sum, count) => sum + count, 0) < FEWEST_PERSONS;
}
