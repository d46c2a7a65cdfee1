import { solve } from 'yalps';

/** A public sum over unknowns: it lies between `low` and `high`, because it was rounded. */
export interface PublicSum {
	readonly unknowns: readonly number[];
	readonly low: number;
	readonly high: number;
}

/** What is true of an unknown, and the least that it can be as far as the attacker knows: zero, or a part that is its own. */
export interface UnknownSize {
	readonly value: number;
	readonly atLeast: number;
}

/**
 * What an attacker can say of the sum of the `targets`: its least and greatest value over all worlds that agree with the
 * public sums, by linear programming; not looked at further than `enough` from the truth. The true values, which agree
 * with the sums, are where the search starts: it needs no other world to begin with, in which rounded sums leave so little
 * room that a search would get stuck. Where it does get stuck the end is the truth itself, the worst that can be.
 */
export function attackedRange(
	sums: readonly PublicSum[],
	unknowns: readonly UnknownSize[],
	targets: readonly number[],
	enough = Infinity,
): { readonly low: number; readonly high: number } {
	const isTarget = new Set(targets);
	const total = targets.reduce((sum, k) => sum + unknowns[k]!.value, 0);
	const scale = enough < Infinity ? enough : Math.max(1, ...sums.map(({ high }) => high));
	const rowsOf: number[][] = unknowns.map(() => []);
	const limits = new Map<string, { readonly min?: number; readonly max?: number }>();
	sums.forEach(({ unknowns: summed, low, high }, row) => {
		const value = summed.reduce((sum, k) => sum + unknowns[k]!.value, 0);
		limits.set(`row ${row}`, {
			min: Math.min(0, low - value) / scale,
			max: Math.max(0, high - value) / scale,
		});
		for (const k of summed) rowsOf[k]!.push(row);
	});
	if (enough < Infinity) limits.set('reach', { max: 1 });
	const reach = (direction: 1 | -1) => {
		const constraints = new Map(limits);
		const variables = new Map<string, Map<string, number>>();
		unknowns.forEach(({ value, atLeast }, k) => {
			const moved = (sign: 1 | -1) => {
				const column = new Map(rowsOf[k]!.map((row) => [`row ${row}`, sign as number]));
				return isTarget.has(k) ? column.set('reach', sign * direction) : column;
			};
			variables.set(`up ${k}`, moved(1));
			if (!(value > atLeast)) return;
			variables.set(`down ${k}`, moved(-1).set(`room ${k}`, 1));
			constraints.set(`room ${k}`, { max: (value - atLeast) / scale });
		});
		const model = { direction: 'maximize', objective: 'reach', constraints, variables } as const;
		const { status, result } = solve(model, { precision: 1e-10 });
		if (status === 'unbounded') return Infinity;
		return status === 'optimal' ? scale * result : 0;
	};
	return { low: total - reach(-1), high: total + reach(1) };
}
