import { describe, expect, it } from 'vitest';
import type { CooperativeGame } from '#lib/core/business/cooperativeGame.ts';
import { dealGame, dealNucleolus } from '#lib/core/business/dealGame.ts';
import { inCore } from '#lib/core/business/gameCore.ts';
import { nucleolus } from '#lib/core/business/nucleolus.ts';
import { shapley } from '#lib/core/business/shapley.ts';

// Tolerance: Shapley 1e-9 (exact sums), nucleolus 1e-5 of the size of the game (linear programs of yalps).
const members = (coalition: number, players: number) =>
	Array.from({ length: players }, (_, k) => k).filter((player) => (coalition >> player) & 1);

function expectNear(found: readonly number[] | null, expected: readonly number[], tolerance: number): void {
	expect(found).not.toBeNull();
	expected.forEach((value, player) => expect(Math.abs(found![player]! - value)).toBeLessThan(tolerance));
}

describe('bankruptcy games', () => {
	// R. J. Aumann and M. Maschler, "Game theoretic analysis of a bankruptcy problem from the Talmud", Journal of Economic
	// Theory 36 (1985) 195–213, table on p. 196 (claims 100, 200, 300; Ketubot 93a); theorem: it is the nucleolus.
	const claims = [100, 200, 300];
	const game = (estate: number): CooperativeGame => ({
		players: 3,
		value: (coalition) =>
			Math.max(0, estate - claims.reduce((sum, claim, k) => sum + ((coalition >> k) & 1 ? 0 : claim), 0)),
	});
	it.each([
		[100, [100 / 3, 100 / 3, 100 / 3]],
		[200, [50, 75, 75]],
		[300, [50, 100, 150]],
	])('estate %d', (estate, expected) => {
		expectNear(nucleolus(game(estate)), expected, 1e-5 * estate);
	});
});

describe('airport game', () => {
	// Costs 2, 5, 9 of the runways that three aircraft need; the game is minus the cost. Shapley: S. C. Littlechild and G.
	// Owen, "A simple expression for the Shapley value in a special case", Management Science 20 (1973) 370–372: each stretch
	// is shared by those who need it: 2/3, 2/3 + 3/2, 2/3 + 3/2 + 4. Nucleolus: S. C. Littlechild, "A simple expression for
	// the nucleolus in a special case", International Journal of Game Theory 3 (1974) 21–29: 2/2 = 1, then (5 − 1)/2 = 2, rest 6.
	const costs = [2, 5, 9];
	const game: CooperativeGame = {
		players: 3,
		value: (coalition) =>
			coalition === 0 ? 0 : -Math.max(...members(coalition, 3).map((player) => costs[player]!)),
	};
	it('Shapley', () => expectNear(shapley(game), [-2 / 3, -13 / 6, -37 / 6], 1e-9));
	it('nucleolus', () => expectNear(nucleolus(game), [-1, -2, -6], 1e-4));
});

describe('glove game', () => {
	// One left glove, two right gloves; a pair is worth 1: the market games of L. S. Shapley and M. Shubik, "On market games",
	// Journal of Economic Theory 1 (1969) 9–25, in their smallest form, worked by hand. Shapley value 2/3, 1/6, 1/6 (the left glove comes after a right one in four of six orders); the
	// core, and so the nucleolus, is the single point (1, 0, 0).
	const game: CooperativeGame = {
		players: 3,
		value: (coalition) => Math.min(coalition & 1, ((coalition >> 1) & 1) + ((coalition >> 2) & 1)),
	};
	it('Shapley', () => expectNear(shapley(game), [2 / 3, 1 / 6, 1 / 6], 1e-12));
	it('nucleolus', () => expectNear(nucleolus(game), [1, 0, 0], 1e-5));
	it('core', () => {
		expect(inCore(game, [1, 0, 0], 1e-9)).toBe(true);
		expect(inCore(game, shapley(game), 1e-9)).toBe(false);
	});
});

describe('voting game', () => {
	// The index of L. S. Shapley and M. Shubik, "A method for evaluating the distribution of power in a committee system",
	// American Political Science Review 48 (1954) 787–792, worked by the six orders for shares of 50, 49 and 1 per cent:
	// the first is pivotal in four of them, the others in one each.
	const weights = [50, 49, 1];
	const game: CooperativeGame = {
		players: 3,
		value: (coalition) =>
			members(coalition, 3).reduce((sum, player) => sum + weights[player]!, 0) > 50 ? 1 : 0,
	};
	it('Shapley', () => expectNear(shapley(game), [2 / 3, 1 / 6, 1 / 6], 1e-12));
});

describe('big boss game', () => {
	// S. Muto, M. Nakayama, J. Potters and S. Tijs, "On big boss games", Economic Studies Quarterly 39 (1988) 303–321: the
	// nucleolus (= τ-value) gives each weak player half of the own marginal contribution and the boss the rest. Here a boss
	// with gain 100 and weak players with 40, 20 and 10, so that Mᵢ = gain: 20, 10, 5 and 135.
	const gains = [100, 40, 20, 10];
	it('closed form', () => expectNear(dealNucleolus(gains, 1), [135, 20, 10, 5], 1e-9));
	it('linear programs', () => expectNear(nucleolus(dealGame(gains, 1)), [135, 20, 10, 5], 1e-3));
	it('Shapley: each weak player half, by symmetry of orders before and after the boss', () => {
		expectNear(shapley(dealGame(gains, 1)), [135, 20, 10, 5], 1e-9);
	});
});

describe('clan game', () => {
	// J. Potters, R. Poos, S. Tijs and S. Muto, "Clan games", Games and Economic Behavior 1 (1989) 275–293: clan members get λ
	// each, the others min(λ, Mᵢ/2). Clan of two with gains 10 and 20, others with 60 and 8: v(N) = 98, M = 60 and 8;
	// λ = (98 − 4)/3 = 94/3 exceeds 60/2, so the third gets 30 and λ = (98 − 30 − 4)/2 = 32.
	const gains = [10, 20, 60, 8];
	it('closed form', () => expectNear(dealNucleolus(gains, 3), [32, 32, 30, 4], 1e-9));
	it('linear programs', () => expectNear(nucleolus(dealGame(gains, 3)), [32, 32, 30, 4], 1e-3));
	it('a non-clan player worth more than λ is bounded by λ', () => {
		// Clan of three without gains of their own and one other with 60: λ = 15 < 30 = M/2.
		expectNear(dealNucleolus([0, 0, 0, 60], 7), [15, 15, 15, 15], 1e-9);
		expectNear(nucleolus(dealGame([0, 0, 0, 60], 7)), [15, 15, 15, 15], 1e-3);
	});
});

describe('a game without imputations', () => {
	it('has no nucleolus', () => {
		expect(
			nucleolus({ players: 2, value: (coalition) => (coalition === 3 ? 1 : coalition === 0 ? 0 : 2) }),
		).toBeNull();
	});
});
