import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMoves, sparseSystem } from '#lib/core/publish/leastMoves.ts';

const EQUATIONS = 8;
const unknown = fc.record({
	equations: fc
		.uniqueArray(fc.nat(EQUATIONS - 1), { minLength: 1, maxLength: 5 })
		.map((list) => list.sort((a, b) => a - b)),
	weight: fc.double({ min: 1e-3, max: 1, noNaN: true }),
});

describe('the least moves', () => {
	it('leave every equation alone but those of the first, and no other moves cost less', () => {
		let solved = 0;
		fc.assert(
			fc.property(fc.array(unknown, { minLength: 3, maxLength: 30 }), (drawn) => {
				// one more in the same equations as the last, and an equation that the first repeats
				const unknowns = [...drawn, drawn.at(-1)!].map(({ equations, weight }) => ({
					weight,
					equations: equations.includes(0) ? [...equations, EQUATIONS] : equations,
				}));
				const weights = Float64Array.from(unknowns, ({ weight }) => weight);
				const moves = leastMoves(sparseSystem(unknowns.map(({ equations }) => equations)), weights)!;
				expect(moves).not.toBeNull();
				for (let equation = 0; equation <= EQUATIONS; equation++) {
					const sum = unknowns.reduce(
						(total, { equations }, k) => total + (equations.includes(equation) ? moves[k]! : 0),
						0,
					);
					expect(sum).toBeCloseTo(unknowns[0]!.equations.includes(equation) ? -1 : 0, 6);
				}
				const cost = (list: readonly number[]) =>
					list.reduce((total, move, k) => total + move ** 2 / weights[k]!, 0);
				const least = cost([...moves]);
				expect(least).toBeLessThanOrEqual(1 / weights[0]! + 1e-6);
				for (const step of [-0.01, 0.01]) {
					const shifted = [...moves];
					shifted[shifted.length - 1]! += step;
					shifted[shifted.length - 2]! -= step;
					expect(cost(shifted)).toBeGreaterThan(least - 1e-9);
				}
				solved++;
			}),
			{ seed: 3, numRuns: 300 },
		);
		expect(solved).toBe(300);
	});

	it('are those that can be worked out by hand', () => {
		// The first stands in two sums, each with one other: both move by −1 against it, or it moves itself.
		const system = sparseSystem([[0, 1], [0], [1]]);
		const moves = leastMoves(system, Float64Array.of(1, 1, 1))!;
		// least δ₀² + 2(−1 − δ₀)²
		expect(moves[0]).toBeCloseTo(-2 / 3, 12);
		expect(moves[1]).toBeCloseTo(-1 / 3, 12);
		expect(moves[2]).toBeCloseTo(-1 / 3, 12);
	});

	it('are none where nobody can move', () => {
		expect(leastMoves(sparseSystem([[0], [1]]), Float64Array.of(0, 1))).toBeNull();
	});
});
