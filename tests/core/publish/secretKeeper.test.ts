import { describe, expect, it } from 'vitest';
import { LARGEST_PART } from '#lib/core/publish/capacity.ts';
import type { Contribution } from '#lib/core/publish/publicTable.ts';
import { secretKeeper } from '#lib/core/publish/secretKeeper.ts';
import { organisation } from './tableExample.ts';

const lot = { largestPart: LARGEST_PART, effort: 1e8 };
const ignored = () => undefined;
const people = (from: number, to: number, size = 20) =>
	Array.from({ length: to - from + 1 }, (_, k) => organisation(from + k, size));

/** A keeper of cells that were never shown, with what was published before. */
const keeperOf = (
	cells: readonly (readonly Contribution[])[],
	history: readonly (readonly Contribution[])[] = [],
) =>
	secretKeeper({
		cells: cells.map((current) => ({
			...{
				current,
				shown: null,
				visible: false,
				fault: null,
				rests: false,
				lot,
			},
		})),
		history,
		withdrawn: new Set(),
	});

describe('the keeper of secrets', () => {
	it('shows no sum of four, whatever the rules for one group say of it', () => {
		expect(keeperOf([people(1, 4)]).publish([0], lot, ignored)).toEqual([]);
		expect(keeperOf([people(1, 5)]).publish([0], lot, ignored)).toEqual([0]);
	});

	it('wants half as much again to be free as must stay unknown of the largest', () => {
		const beside = (size: number) => [organisation(99, 1000), ...people(1, 8, size)];
		// what must stay unknown is 100; the others have 120 and 160
		expect(keeperOf([beside(15)]).publish([0], lot, ignored)).toEqual([]);
		expect(keeperOf([beside(20)]).publish([0], lot, ignored)).toEqual([0]);
	});

	it('tells of every cell once that it was decided upon, shown or not', () => {
		const told: number[] = [];
		const keeper = keeperOf([people(1, 9), people(1, 5), people(21, 30)]);
		expect(keeper.publish([0, 1, 2], lot, (cells) => told.push(cells))).toEqual([0, 2]);
		expect(told.reduce((sum, cells) => sum + cells, 0)).toBe(3);
	});

	it('remembers what it published: a later figure beside it is held against it', () => {
		const [whole, part] = [people(1, 9), people(1, 5)];
		const keeper = keeperOf([whole, part, people(6, 9)]);
		expect(keeper.publish([0], lot, ignored)).toEqual([0]);
		// nine less five would be a sum of four
		expect(keeper.publish([1], lot, ignored)).toEqual([]);
		const enough = keeperOf([people(1, 10), part]);
		expect([enough.publish([0], lot, ignored), enough.publish([1], lot, ignored)]).toEqual([[0], [1]]);
	});

	it('holds every figure after another against the proofs of those before', () => {
		const parts = [people(1, 10), people(11, 20), people(21, 30)];
		const keeper = keeperOf([parts.flat(), ...parts, people(5, 14), people(1, 9)]);
		expect(keeper.publish([0, 1, 2, 3], lot, ignored)).toEqual([0, 1, 2, 3]);
		// it overlaps two parts, and whatever is combined is about eight organisations or more
		expect(keeper.publish([4], lot, ignored)).toEqual([4]);
		// the first part less its first nine would be one
		expect(keeper.publish([5], lot, ignored)).toEqual([]);
	});

	it('names who was given away before, and is not stopped by it', () => {
		const [known, others] = [organisation(1), people(11, 20)];
		const keeper = keeperOf([[...others, ...people(21, 26)]], [[known, ...others], others]);
		expect(keeper.publish([0], lot, ignored)).toEqual([0]);
		const blocked = keeperOf([[known, ...others, ...people(21, 26)]], [[known, ...others], others]);
		expect(blocked.publish([0], lot, ignored)).toEqual([0]);
		expect(blocked.givenAway().map(({ id }) => id)).toEqual([known.id]);
	});
});
