import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealGame, dealNucleolus } from '#lib/core/business/dealGame.ts';
import { inCore } from '#lib/core/business/gameCore.ts';
import { nucleolus } from '#lib/core/business/nucleolus.ts';
import { shapley } from '#lib/core/business/shapley.ts';

/** Gains of two to five players that are worth a deal together; losers are needed, and so are some others. */
const deals = fc
	.array(fc.record({ gain: fc.integer({ min: -100, max: 150 }), required: fc.boolean() }), {
		minLength: 2,
		maxLength: 5,
	})
	.map((players) => ({
		gains: players.map(({ gain }) => gain),
		needed: players.reduce(
			(mask, { gain, required }, k) => (required || gain < 0 ? mask | (1 << k) : mask),
			0,
		),
	}))
	.filter(({ gains }) => gains.reduce((sum, gain) => sum + gain, 0) >= 0);

describe('dividing a deal', () => {
	it('has the nucleolus of the linear programs in closed form', () => {
		fc.assert(
			fc.property(deals, ({ gains, needed }) => {
				const byPrograms = nucleolus(dealGame(gains, needed))!;
				dealNucleolus(gains, needed).forEach((share, player) => {
					expect(Math.abs(share - byPrograms[player]!)).toBeLessThan(1e-5);
				});
			}),
			{ numRuns: 150 },
		);
	});

	it('divides everything, and with the nucleolus always inside the core', () => {
		fc.assert(
			fc.property(deals, ({ gains, needed }) => {
				const game = dealGame(gains, needed);
				const whole = game.value((1 << gains.length) - 1);
				for (const shares of [shapley(game), dealNucleolus(gains, needed)]) {
					expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - whole)).toBeLessThan(
						1e-9 * (1 + whole),
					);
				}
				expect(inCore(game, dealNucleolus(gains, needed), 1e-9 * (1 + whole))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	it('treats players alike who bring alike', () => {
		fc.assert(
			fc.property(deals, ({ gains, needed }) => {
				const twice = [...gains, gains[0]!];
				const alike = needed & 1 ? needed | (1 << gains.length) : needed;
				fc.pre(twice.reduce((sum, gain) => sum + gain, 0) >= 0);
				for (const shares of [shapley(dealGame(twice, alike)), dealNucleolus(twice, alike)]) {
					expect(shares[0]!).toBeCloseTo(shares[gains.length]!, 8);
				}
			}),
			{ numRuns: 150 },
		);
	});
});
