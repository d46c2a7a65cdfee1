import { attackedRange } from '../publish/attackedRange.ts';
import { primaryFault } from '../publish/primaryRule.ts';
import type { Publication } from '../publish/publication.ts';
import { sizesRoundedTo } from '../publish/rounding.ts';
import type { AttackedSize } from './attackedSizes.ts';
import type { PastRelease } from './releaseMembers.ts';

/** An attack on one size in all releases of one design, the last of which need not be public yet. */
export interface SizeAttack {
	/** Cells of the last release that show no such size and may not be known. */
	readonly secret: readonly number[];
	/**
	 * True when a reader can pin a cell down closer than its protected width, had the last release no new figures of the
	 * cells `without`.
	 */
	isExposed(cell: number, without: ReadonlySet<number>): boolean;
}

/** One public sum with who stands behind it. */
interface Figure {
	readonly members: readonly Publication[];
	readonly low: number;
	readonly high: number;
	/** The cell of the last release that it is new in; null for one of a release before. */
	readonly newIn: number | null;
}

/** Publications that stand in the same figures, and are all in the attacked cell or all outside. */
interface Unknown {
	readonly figures: readonly number[];
	readonly inCell: boolean;
	readonly value: number;
	readonly atLeast: number;
}

/**
 * So many others may differ from the truth at once, first few, then all: what is possible with the rest held is possible
 * all the same, and sooner found.
 */
const OTHERS = [100, Infinity];

/**
 * How narrow can a reader pin a hidden cell down who knows all figures as they are printed, everybody that takes part,
 * and the size of the second largest in the cell? The protected width is the share `protection` of its largest, upwards
 * and downwards.
 */
export function sizeAttack(
	releases: readonly PastRelease[],
	size: AttackedSize,
	protection: number,
): SizeAttack {
	const latest = releases.at(-1)!;
	const sizeOf = (one: Publication) => size.of(one) ?? 0;
	const figures = figuresOf(releases, size);
	const figuresOfUuid = new Map<string, number[]>();
	const everybody = new Map<string, Publication>();
	figures.forEach(({ members }, row) => {
		for (const one of members) {
			everybody.set(one.uuid, one);
			const rows = figuresOfUuid.get(one.uuid);
			if (rows) rows.push(row);
			else figuresOfUuid.set(one.uuid, [row]);
		}
	});
	const keyOf = new Map([...figuresOfUuid].map(([uuid, rows]) => [uuid, rows.join()]));
	const membersOf = (cell: number) => latest.members[cell]!.filter((one) => size.of(one) !== null);

	const unknownsFor = (members: readonly Publication[]): readonly Unknown[] => {
		const inCell = new Set(members.map(({ uuid }) => uuid));
		const insider = [...members].sort((a, b) => sizeOf(b) - sizeOf(a))[1]?.uuid;
		const byKey = new Map<string, Unknown>();
		const outside = [...everybody.values()].filter(({ uuid }) => !inCell.has(uuid));
		for (const one of [...members, ...outside]) {
			const isInCell = inCell.has(one.uuid);
			const key = `${isInCell} ${keyOf.get(one.uuid) ?? ''}`;
			const before = byKey.get(key);
			byKey.set(key, {
				figures: figuresOfUuid.get(one.uuid) ?? [],
				inCell: isInCell,
				value: (before?.value ?? 0) + sizeOf(one),
				atLeast: (before?.atLeast ?? 0) + (one.uuid === insider ? sizeOf(one) : 0),
			});
		}
		return [...byKey.values()];
	};

	const isExposed: SizeAttack['isExposed'] = (cell, without) => {
		const members = membersOf(cell);
		const unknowns = unknownsFor(members);
		const total = members.reduce((sum, one) => sum + sizeOf(one), 0);
		const width = protection * Math.max(...members.map(sizeOf));
		const least = width * (1 - 1e-6);
		return !OTHERS.some((most) => {
			const near = nearest(unknowns, most);
			const sums = figures.flatMap(({ low, high, newIn, members: summed }, row) => {
				if (newIn !== null && without.has(newIn)) return [];
				const free = near.flatMap((unknown, k) => (unknown.figures.includes(row) ? [k] : []));
				const held =
					summed.reduce((sum, one) => sum + sizeOf(one), 0) -
					free.reduce((sum, k) => sum + near[k]!.value, 0);
				return free.length > 0 ? [{ unknowns: free, low: low - held, high: high - held }] : [];
			});
			const targets = near.flatMap(({ inCell }, k) => (inCell ? [k] : []));
			const range = attackedRange(sums, near, targets, width);
			return range.high - total >= least && total - range.low >= least;
		});
	};

	const secret = latest.figures.flatMap((shown, cell) => {
		const sizes = membersOf(cell).map(sizeOf);
		const fault = primaryFault(sizes.length, [sizes], protection);
		const isShown = shown !== null && size.shown(shown) !== null;
		return fault === null || fault === 'empty' || isShown ? [] : [cell];
	});
	return { secret, isExposed };
}

function figuresOf(releases: readonly PastRelease[], size: AttackedSize): readonly Figure[] {
	const last = releases.length - 1;
	return releases.flatMap(({ id, members, figures }, place) =>
		figures.flatMap((shown, cell): Figure[] => {
			const value = shown?.since === id ? size.shown(shown) : null;
			if (value === null) return [];
			const summed = members[cell]!.filter((one) => size.of(one) !== null);
			return [{ members: summed, ...sizesRoundedTo(value), newIn: place === last ? cell : null }];
		}),
	);
}

/** The unknowns of the cell, and so many others: those that share the most figures with them. */
function nearest(unknowns: readonly Unknown[], most: number): readonly Unknown[] {
	const inside = unknowns.filter(({ inCell }) => inCell);
	const own = new Set(inside.flatMap(({ figures }) => figures));
	const others = unknowns
		.filter(({ inCell }) => !inCell)
		.map((unknown) => ({ unknown, shared: unknown.figures.filter((row) => own.has(row)).length }))
		.sort((a, b) => b.shared - a.shared);
	return [...inside, ...others.slice(0, most).map(({ unknown }) => unknown)];
}
