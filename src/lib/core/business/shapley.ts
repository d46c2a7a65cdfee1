import type { CooperativeGame } from './cooperativeGame.ts';

/**
 * The Shapley value: each player's mean marginal contribution over all orders of arrival (L. S. Shapley, "A value for
 * n-person games", 1953). Exact enumeration, 2^n coalitions.
 */
export function shapley(game: CooperativeGame): number[] {
	const n = game.players;
	const values = Array.from({ length: 1 << n }, (_, coalition) => game.value(coalition));
	const factorial = [1];
	for (let k = 1; k <= n; k++) factorial.push(factorial[k - 1]! * k);
	const payoffs = Array.from({ length: n }, () => 0);
	for (let coalition = 0; coalition < values.length; coalition++) {
		let size = 0;
		for (let rest = coalition; rest !== 0; rest &= rest - 1) size++;
		for (let player = 0; player < n; player++) {
			if (coalition & (1 << player)) continue;
			const weight = (factorial[size]! * factorial[n - size - 1]!) / factorial[n]!;
			payoffs[player]! += weight * (values[coalition | (1 << player)]! - values[coalition]!);
		}
	}
	return payoffs;
}
