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

/** Σ of the members' amounts for every coalition at once, by bit mask. */
export function allSums(amounts: readonly number[]): Float64Array {
	const sums = new Float64Array(1 << amounts.length);
	for (let player = 0; player < amounts.length; player++) {
		const bit = 1 << player;
		for (let others = 0; others < bit; others++) sums[others | bit] = sums[others]! + amounts[player]!;
	}
	return sums;
}
