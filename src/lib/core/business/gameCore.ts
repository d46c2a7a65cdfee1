import { type CooperativeGame, everyone, sumOver } from './cooperativeGame.ts';

/** Can no coalition do better on its own? Every coalition gets at least its value, and all of v(N) is divided. */
export function inCore(game: CooperativeGame, payoffs: readonly number[], tolerance: number): boolean {
	const all = everyone(game);
	if (Math.abs(sumOver(all, payoffs) - game.value(all)) > tolerance) return false;
	for (let coalition = 1; coalition < all; coalition++) {
		if (sumOver(coalition, payoffs) < game.value(coalition) - tolerance) return false;
	}
	return true;
}
