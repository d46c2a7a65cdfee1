import { allSums, type CooperativeGame, everyone } from './cooperativeGame.ts';

/** Can no coalition do better on its own? Every coalition gets at least its value, and all of v(N) is divided. */
export function inCore(game: CooperativeGame, payoffs: readonly number[], tolerance: number): boolean {
	const all = everyone(game);
	const paid = allSums(payoffs);
	if (Math.abs(paid[all]! - game.value(all)) > tolerance) return false;
	for (let coalition = 1; coalition < all; coalition++) {
		if (paid[coalition]! < game.value(coalition) - tolerance) return false;
	}
	return true;
}
