import { describe, expect, it } from 'vitest';
import { capacityFor, LARGEST_PART } from '#lib/core/publish/capacity.ts';
import { publicSystem } from '#lib/core/publish/publicSystem.ts';
import type { Contribution } from '#lib/core/publish/publicTable.ts';
import { organisation, PROTECTION } from './tableExample.ts';

/** The capacity for a group of five of size 20, beside others in a figure of their own. */
function besideFive(others: readonly Contribution[], largestPart = LARGEST_PART) {
	const five = [1, 2, 3, 4, 5].map((n) => organisation(n, 20));
	const contributions = [...five, ...others];
	const numbers = others.map((_, k) => five.length + k);
	const system = publicSystem(contributions, [[0, 1, 2, 3, 4], numbers]);
	const capacity = capacityFor(system, system.classOf[0]!, largestPart);
	return {
		ofOwn: capacity.ofOwn,
		ofOthers: numbers.map((number) => capacity.of(number)),
	};
}

describe('what others can carry of a difference that must stay possible', () => {
	it('is for none a third, so that three can never make up for a fourth', () => {
		expect(3 * LARGEST_PART).toBeLessThan(1);
		expect(besideFive([organisation(6, 1e6)])).toEqual({
			ofOwn: 4 * LARGEST_PART,
			ofOthers: [LARGEST_PART],
		});
	});

	it('is what they could lose, with half as much again for one who knows its own number', () => {
		const [half] = besideFive([organisation(6, PROTECTION * 20 * 0.15)]).ofOthers;
		expect(half).toBeCloseTo(0.15 * (1 - LARGEST_PART), 12);
		expect(half).toBeLessThanOrEqual(0.15 / 1.49);
	});

	it('leaves room for figures to come where parts are asked to be smaller', () => {
		const [half, other] = besideFive([organisation(6, 0.2), organisation(7, 1e6)], LARGEST_PART / 2).ofOthers;
		expect(half).toBeCloseTo((0.1 * (1 - LARGEST_PART)) / 2, 12);
		expect(other).toBe(LARGEST_PART / 2);
	});

	it('is nothing for another document of an organisation that is asked about', () => {
		expect(besideFive([organisation(3, 20, 2), organisation(6, 20)]).ofOthers).toEqual([0, LARGEST_PART]);
	});

	it('is bounded upwards and downwards, by whichever quantity leaves least', () => {
		const bound = (up: number, down: number): Contribution => ({
			...organisation(6, 20),
			quantities: [{ need: 2, up, down }],
		});
		const wide = 1e6;
		expect(besideFive([bound(0, wide)]).ofOthers).toEqual([0]);
		expect(besideFive([bound(wide, 0)]).ofOthers).toEqual([0]);
		const twoOf = (n: number, second: number): Contribution => {
			const one = organisation(n, 20);
			return {
				...one,
				quantities: [...one.quantities, { need: 2, up: second, down: second }],
			};
		};
		const contributions = [1, 2, 3, 4, 5].map((n) => twoOf(n, wide)).concat(twoOf(6, 0));
		const system = publicSystem(contributions, [[0, 1, 2, 3, 4], [5]]);
		expect(capacityFor(system, system.classOf[0]!, LARGEST_PART).of(5)).toBe(0);
	});

	it('counts the others of the group whichever of them is asked about: without the one that carries most', () => {
		const contributions = [20, 20, 20, 20, 0.1].map((size, n) => organisation(n, size));
		const system = publicSystem(contributions, [[0, 1, 2, 3, 4]]);
		const { ofOwn } = capacityFor(system, system.classOf[0]!, LARGEST_PART);
		expect(ofOwn).toBeCloseTo(3 * LARGEST_PART + 0.05 * (1 - LARGEST_PART), 12);
	});
});
