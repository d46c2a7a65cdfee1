import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackedRange, type PublicSum } from '#lib/core/publish/attackedRange.ts';

interface Reference {
	readonly systems: readonly {
		readonly sums: readonly PublicSum[];
		readonly truth: readonly number[];
		readonly atLeast: readonly number[];
		readonly targets: readonly number[];
		readonly low: number;
		readonly high: number;
	}[];
}

// Made by attackedRange.R beside this file, with another solver (lpSolve).
const file = new URL('./attackedRange.json', import.meta.url);
const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;

describe('the range an attacker finds', () => {
	it('is that of lpSolve on 40 small systems and a large one', () => {
		expect(reference.systems).toHaveLength(41);
		for (const { sums, truth, atLeast, targets, low, high } of reference.systems) {
			const unknowns = truth.map((value, k) => ({ value, atLeast: atLeast[k]! }));
			const range = attackedRange(sums, unknowns, targets);
			expect(range.low).toBeCloseTo(low, 5);
			expect(range.high).toBeCloseTo(high, 5);
			const enough = 1 + targets.length;
			const total = targets.reduce((sum, k) => sum + truth[k]!, 0);
			const near = attackedRange(sums, unknowns, targets, enough);
			expect(near.low).toBeCloseTo(Math.max(low, total - enough), 5);
			expect(near.high).toBeCloseTo(Math.min(high, total + enough), 5);
		}
	});

	it('holds every world that whole numbers can make of small tables', () => {
		const sums: PublicSum[] = [
			{ unknowns: [0, 1], low: 7, high: 7 },
			{ unknowns: [2, 3], low: 5, high: 6 },
			{ unknowns: [0, 2], low: 4, high: 4 },
		];
		const worlds: number[][] = [];
		const values = Array.from({ length: 12 }, (_, value) => value);
		for (const a of values) {
			for (const b of values) {
				for (const c of values) {
					for (const d of values) {
						const world = [a, b, c, d];
						const agrees = sums.every(({ unknowns, low, high }) => {
							const sum = unknowns.reduce((total, k) => total + world[k]!, 0);
							return sum >= low && sum <= high;
						});
						if (agrees) worlds.push(world);
					}
				}
			}
		}
		expect(worlds.length).toBeGreaterThan(5);
		for (const k of [0, 1, 2, 3]) {
			const found = worlds.map((world) => world[k]!);
			// whichever of the worlds is the true one
			for (const world of worlds) {
				const unknowns = world.map((value) => ({ value, atLeast: 0 }));
				const range = attackedRange(sums, unknowns, [k]);
				expect(range.low).toBeCloseTo(Math.min(...found), 6);
				expect(range.high).toBeCloseTo(Math.max(...found), 6);
			}
		}
	});

	it('is without end where nothing public bounds it', () => {
		const unknowns = [
			{ value: 3.5, atLeast: 0 },
			{ value: 2, atLeast: 0 },
		];
		const sums = [{ unknowns: [0], low: 3, high: 4 }];
		expect(attackedRange(sums, unknowns, [1])).toEqual({ low: 0, high: Infinity });
	});
});
