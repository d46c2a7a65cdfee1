/**
 * Which new figures have to be taken back so that a secret is kept: from the least important on until it is, and then all
 * that turn out not to matter return, the most important first. `cells` stand in order of importance; null when taking
 * all of them back does not help.
 */
export function leastSetBack(
	cells: readonly number[],
	isExposed: (without: ReadonlySet<number>) => boolean,
): ReadonlySet<number> | null {
	const back = new Set<number>();
	const waiting = [...cells];
	while (isExposed(back)) {
		const next = waiting.pop();
		if (next === undefined) return null;
		back.add(next);
	}
	for (const cell of [...back].reverse()) {
		back.delete(cell);
		if (isExposed(back)) back.add(cell);
	}
	return back;
}
