import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSetBack } from '#lib/core/publish/leastSetBack.ts';

describe('which new figures are taken back', () => {
	it('takes nothing back while nothing is exposed', () => {
		expect(leastSetBack([1, 2, 3], () => false)).toEqual(new Set());
	});

	it('takes the least important one that helps, and not what stood behind it', () => {
		expect(leastSetBack([1, 2, 3, 4], (without) => !without.has(2))).toEqual(new Set([2]));
		expect(leastSetBack([1, 2, 3, 4], (without) => !without.has(2) && !without.has(4))).toEqual(new Set([4]));
	});

	it('says so when all of them together do not help', () => {
		expect(leastSetBack([1, 2], () => true)).toBeNull();
	});

	it('keeps the secret, and every figure that it takes back is needed for that', () => {
		// A secret is told by any of some sets of figures that are all there.
		const cells = [...Array(9).keys()];
		const tellers = fc.array(fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
		fc.assert(
			fc.property(tellers, (sets) => {
				const isExposed = (without: ReadonlySet<number>) =>
					sets.some((set) => set.every((cell) => !without.has(cell)));
				const back = leastSetBack(cells, isExposed)!;
				expect(isExposed(back)).toBe(false);
				for (const cell of back) {
					expect(isExposed(new Set([...back].filter((one) => one !== cell)))).toBe(true);
				}
			}),
			{ seed: 11 },
		);
	});
});
