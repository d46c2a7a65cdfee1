import { solve } from 'yalps';

/** A public sum over unknowns: it lies between `low` and `high`, because it was rounded. */
export interface PublicSum {
	readonly unknowns: readonly number[];
	readonly low: number;
	readonly high: number;
}

/**
 * What an attacker can say of the sum of the `targets`: its least and greatest value over all worlds that agree with the
 * public sums, in which unknown k is at least `atLeast[k]` (zero, or what the attacker knows of it). By linear
 * programming. null when no world agrees, which is another kind of mistake.
 */
export function attackedRange(
	sums: readonly PublicSum[],
	atLeast: readonly number[],
	targets: readonly number[],
): { readonly low: number; readonly high: number } | null {
	const scale = sums.reduce((most, { high }) => Math.max(most, high), 0) || 1;
	const constraints = new Map<string, { readonly min: number; readonly max: number }>();
	const variables = new Map<string, Map<string, number>>();
	atLeast.forEach((_, k) => variables.set(`x${k}`, new Map()));
	sums.forEach(({ unknowns, low, high }, row) => {
		const known = unknowns.reduce((sum, k) => sum + atLeast[k]!, 0);
		constraints.set(`r${row}`, { min: (low - known) / scale, max: (high - known) / scale });
		for (const k of unknowns) variables.get(`x${k}`)!.set(`r${row}`, 1);
	});
	for (const k of targets) variables.get(`x${k}`)!.set('sum', 1);
	const base = targets.reduce((sum, k) => sum + atLeast[k]!, 0);
	const end = (direction: 'minimize' | 'maximize') =>
		solve({ direction, objective: 'sum', constraints, variables }, { precision: 1e-10 });
	const least = end('minimize');
	const most = end('maximize');
	if (least.status !== 'optimal') return null;
	if (most.status !== 'optimal' && most.status !== 'unbounded') return null;
	const low = base + scale * least.result;
	return { low, high: most.status === 'unbounded' ? Infinity : base + scale * most.result };
}
