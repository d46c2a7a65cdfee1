import { describe, expect, it } from 'vitest';
import type { AttackedSize } from '#lib/core/progress/attackedSizes.ts';
import type { CellFigures } from '#lib/core/progress/release.ts';
import type { PastRelease } from '#lib/core/progress/releaseMembers.ts';
import { sizeAttack } from '#lib/core/progress/sizeAttack.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { published } from './releaseExample.ts';

const size: AttackedSize = {
	id: 'persons',
	of: ({ persons }) => persons,
	shown: ({ persons }) => persons,
};
const NOTHING: ReadonlySet<number> = new Set();

let made = 0;
const withPersons = (...persons: readonly number[]) =>
	persons.map((count) => published(++made, { persons: count }));

/** A cell with who is in it; what is printed of it, in which release, when anything is. */
interface Cell {
	readonly members: readonly Publication[];
	readonly shown?: number;
	readonly since?: string;
}
const printed = (...lists: readonly (readonly Publication[])[]): Cell => {
	const members = lists.flat();
	const sum = members.reduce((total, { persons }) => total + persons, 0);
	return { members, shown: Number(sum.toPrecision(3)) };
};

function releaseOf(id: string, cells: readonly Cell[]): PastRelease {
	const none = { estimate: 0, low: 0, high: 0 };
	return {
		id,
		members: cells.map(({ members }) => members),
		figures: cells.map(({ members, shown, since = id }): CellFigures | null =>
			shown === undefined
				? null
				: {
						...{ organisations: members.length, persons: shown, fteCovered: 0, effect: none },
						...{ prediction: null, track: [], funding: null, since },
					},
		),
	};
}

/** Is the first cell, which is hidden, told too closely by the printed ones after it? */
function isExposed(hidden: readonly Publication[], shown: readonly Cell[], protection = 0.1) {
	const attack = sizeAttack([releaseOf('2026-1', [{ members: hidden }, ...shown])], size, protection);
	return attack.isExposed(0, NOTHING);
}

describe('an attack on sizes', () => {
	it('looks at hidden cells that may not be known, and at no others', () => {
		const [few, enough] = [withPersons(30, 30, 30, 30), withPersons(30, 30, 30, 30, 30)];
		const cells = [{ members: few }, { members: enough }, { members: [] }, printed(few), printed(enough)];
		expect(sizeAttack([releaseOf('2026-1', cells)], size, 0.1).secret).toEqual([0]);
	});

	it('finds a cell that can hardly be more than it is, and one that can hardly be less', () => {
		// the largest has 100, so 10 must stay possible in either direction
		const hidden = withPersons(100, 60, 10);
		expect(isExposed(hidden, [printed(hidden, withPersons(6))])).toBe(true);
		expect(isExposed(hidden, [printed(hidden, withPersons(30))])).toBe(false);
		const beside = withPersons(50);
		expect(isExposed(hidden, [printed(hidden, beside), printed(beside, withPersons(6))])).toBe(true);
		expect(isExposed(hidden, [printed(hidden, beside), printed(beside, withPersons(30))])).toBe(false);
	});

	it('knows what the second largest of the cell knows', () => {
		const [largest, second, others] = [withPersons(100), withPersons(95), withPersons(50)];
		// the largest can lose only what the 6 can: beyond that the second largest would have to be less than it is
		const shown = [
			printed(largest, others),
			printed(others, withPersons(6)),
			printed(second, withPersons(40)),
		];
		expect(isExposed([...largest, ...second], shown)).toBe(true);
		// with one of 96 it is that one who looks, and 95 may be less
		const hidden = [...largest, ...second, ...withPersons(96)];
		expect(isExposed(hidden, shown)).toBe(false);
	});

	it('leaves a reader in doubt of what rounding leaves open', () => {
		const hidden = withPersons(100_000, 60_000);
		const rest = withPersons(11_111, 22_222);
		const shown = [printed(hidden, rest), printed(rest)];
		// 193 thousand is known to 500 on either side
		expect(isExposed(hidden, shown, 0.001)).toBe(false);
		expect(isExposed(hidden, shown, 0.02)).toBe(true);
	});

	it('takes figures as those of the release in which they came about', () => {
		const [hidden, first] = [withPersons(100, 60, 10), withPersons(300)];
		const releases = [
			releaseOf('2026-1', [{ members: [] }, printed(first)]),
			releaseOf('2026-2', [
				{ members: hidden },
				{ members: [...first, ...hidden], shown: 300, since: '2026-1' },
			]),
		];
		expect(sizeAttack(releases, size, 0.1).isExposed(0, NOTHING)).toBe(false);
	});

	it('says whether new figures do it: those of before stay public whatever is taken back', () => {
		const [hidden, rest] = [withPersons(100, 60, 10), withPersons(30, 40)];
		const [whole, part] = [printed(hidden, rest), printed(rest)];
		const together = sizeAttack([releaseOf('2026-1', [{ members: hidden }, whole, part])], size, 0.1);
		expect(together.isExposed(0, NOTHING)).toBe(true);
		expect(together.isExposed(0, new Set([2]))).toBe(false);
		const later = sizeAttack(
			[
				releaseOf('2026-1', [{ members: hidden }, whole, part]),
				releaseOf('2026-2', [
					{ members: hidden },
					{ ...whole, since: '2026-1' },
					{ ...part, since: '2026-1' },
				]),
			],
			size,
			0.1,
		);
		expect(later.isExposed(0, new Set([1, 2]))).toBe(true);
	});
});
