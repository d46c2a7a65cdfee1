import type { ByParty } from './byParty.ts';
import { dealGame, dealNucleolus } from './dealGame.ts';
import { inCore } from './gameCore.ts';
import { shapley } from './shapley.ts';
import { HALF_A_CENT } from './subsidies.ts';

/** One way of dividing what all gain together. */
export interface Split {
	readonly npvAfter: ByParty<number>;
	/** npvAfter − NPV: what the party receives from the others (below zero: pays). */
	readonly receives: ByParty<number>;
	readonly inCore: boolean;
	/** Can the party pay its part out of its own cash gain? */
	readonly payableInCash: ByParty<boolean>;
}

export interface Splits {
	readonly equal: Split;
	/** null when no player bears costs. */
	readonly proportional: Split | null;
	readonly shapley: Split;
	readonly nucleolus: Split;
}

/** A deal to be divided. Lists are by party; `players` and `needed` are indices of parties. */
export interface Deal {
	readonly ids: readonly string[];
	readonly players: readonly number[];
	/** Players without whom nothing happens. */
	readonly needed: readonly number[];
	readonly gains: readonly number[];
	readonly outside: readonly number[];
	readonly npv: readonly number[];
	/** What each party can pay in cash. */
	readonly payable: readonly number[];
	/** Present value of own gross costs. */
	readonly costs: readonly number[];
}

/** Four divisions of v(N), each with its core check and who can pay it. Parties outside the game keep their NPV. */
export function splitsOf(deal: Deal): { readonly coreEmpty: boolean; readonly splits: Splits } {
	const { ids, players, outside, npv } = deal;
	const gains = players.map((index) => deal.gains[index]!);
	const needed = players.reduce(
		(mask, index, player) => (deal.needed.includes(index) ? mask | (1 << player) : mask),
		0,
	);
	const game = dealGame(gains, needed);
	const whole = game.value((1 << players.length) - 1);
	const byParty = <T>(value: (index: number) => T): ByParty<T> =>
		Object.fromEntries(ids.map((id, index) => [id, value(index)]));

	const split = (shares: readonly number[]): Split => {
		const after = npv.map((value, index) => {
			const player = players.indexOf(index);
			return player === -1 ? value : outside[index]! + shares[player]!;
		});
		const receives = after.map((value, index) => value - npv[index]!);
		return {
			npvAfter: byParty((index) => after[index]!),
			receives: byParty((index) => receives[index]!),
			inCore: inCore(game, shares, HALF_A_CENT),
			payableInCash: byParty((index) => -receives[index]! <= deal.payable[index]! + HALF_A_CENT),
		};
	};

	const costs = players.map((index) => deal.costs[index]!);
	const allCosts = costs.reduce((sum, cost) => sum + cost, 0);
	const nucleolus = split(dealNucleolus(gains, needed));
	return {
		// The nucleolus lies in the core whenever there is one (Schmeidler 1969), so it tells.
		coreEmpty: !nucleolus.inCore,
		splits: {
			equal: split(players.map(() => whole / players.length)),
			proportional: allCosts > HALF_A_CENT ? split(costs.map((cost) => (whole * cost) / allCosts)) : null,
			shapley: split(shapley(game)),
			nucleolus,
		},
	};
}
