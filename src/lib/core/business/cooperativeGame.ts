/**
 * A cooperative game with transferable utility on players 0 … n−1. A coalition is a bit mask: player i is in S when
 * S & (1 << i). `value(0)` is 0.
 */
export interface CooperativeGame {
	readonly players: number;
	value(coalition: number): number;
}

export function everyone(game: CooperativeGame): number {
	return (1 << game.players) - 1;
}

/** Σ of the members' amounts. */
export function sumOver(coalition: number, amounts: readonly number[]): number {
	let sum = 0;
	for (let player = 0; player < amounts.length; player++) {
		if (coalition & (1 << player)) sum += amounts[player]!;
	}
	return sum;
}
