import { allSums, type CooperativeGame } from './cooperativeGame.ts';

/**
 * What a coalition of parties can reach: v(S) = max(0, Σ gains) if S holds everybody whose consent is needed, else 0.
 *
 * @param gains of each player against the outside option
 * @param needed bit mask of the players without whom nothing happens (required ones and losers)
 */
export function dealGame(gains: readonly number[], needed: number): CooperativeGame {
	const sums = allSums(gains);
	return {
		players: gains.length,
		value: (coalition) =>
			coalition !== 0 && (coalition & needed) === needed ? Math.max(0, sums[coalition]!) : 0,
	};
}

/**
 * The nucleolus of a deal game in closed form. Needed players get λ each, the others min(λ, Mᵢ/2) with Mᵢ their
 * marginal contribution to all together, and λ divides all of v(N). The rule of Muto, Nakayama, Potters and Tijs ("On
 * big boss games", Economic Studies Quarterly 39, 1988) and Potters, Poos, Tijs and Muto ("Clan games", Games and
 * Economic Behavior 1, 1989); a deal game may also fall outside their class (a loser inside), where tests hold the
 * rule equal to the linear programs. Without needed players every gain is the player's own and the game is additive.
 */
export function dealNucleolus(gains: readonly number[], needed: number): number[] {
	const game = dealGame(gains, needed);
	const all = (1 << gains.length) - 1;
	const whole = game.value(all);
	if (needed === 0) return gains.map((gain) => Math.max(0, gain));
	const limits = gains.map((_, player) =>
		needed & (1 << player) ? Infinity : (whole - game.value(all & ~(1 << player))) / 2,
	);
	// λ rises until it divides everything: players reach their limits from the smallest on.
	const order = limits.map((_, player) => player).sort((a, b) => limits[a]! - limits[b]!);
	let left = whole;
	const payoffs = gains.map(() => 0);
	order.forEach((player, place) => {
		const share = Math.min(limits[player]!, left / (order.length - place));
		payoffs[player] = share;
		left -= share;
	});
	return payoffs;
}
