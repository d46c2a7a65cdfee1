import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackedRange, type PublicSum } from '#lib/core/publish/attackedRange.ts';

interface Reference {
	readonly systems: readonly {
		readonly sums: readonly PublicSum[];
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
	it('is that of lpSolve on 40 systems', () => {
		expect(reference.systems).toHaveLength(40);
		for (const { sums, atLeast, targets, low, high } of reference.systems) {
			const range = attackedRange(sums, atLeast, targets)!;
			expect(range.low).toBeCloseTo(low, 5);
			expect(range.high).toBeCloseTo(high, 5);
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
		for (const k of [0, 1, 2, 3]) {
			const found = worlds.map((world) => world[k]!);
			const range = attackedRange(sums, [0, 0, 0, 0], [k])!;
			expect(range.low).toBeCloseTo(Math.min(...found), 6);
			expect(range.high).toBeCloseTo(Math.max(...found), 6);
		}
	});

	it('is without end where nothing public bounds it, and null where no world agrees', () => {
		expect(attackedRange([{ unknowns: [0], low: 3, high: 4 }], [0, 0], [1])).toEqual({
			low: 0,
			high: Infinity,
		});
		expect(
			attackedRange(
				[
					{ unknowns: [0], low: 3, high: 4 },
					{ unknowns: [0], low: 6, high: 7 },
				],
				[0],
				[0],
			),
		).toBeNull();
	});
});
