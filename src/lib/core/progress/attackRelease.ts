import { issue, type Issue } from '../issue.ts';
import { attackedRange } from '../publish/attackedRange.ts';
import { primaryFault } from '../publish/primaryRule.ts';
import type { Publication } from '../publish/publication.ts';
import { sizesRoundedTo } from '../publish/rounding.ts';
import { poolDesigns, type PoolDesign } from './effect.ts';
import type { CellFigures } from './release.ts';
import { releaseGroups } from './releaseGroups.ts';
import { pastRelease, type PastRelease } from './releaseMembers.ts';
import type { ReleaseRecord } from './releaseRecord.ts';

/** A size that is public as a rounded sum. */
interface AttackedSize {
	readonly id: 'persons' | 'fteCovered' | 'funding';
	readonly of: (publication: Publication) => number | null;
	readonly shown: (figures: CellFigures) => number | null;
}

const attackedSizes: readonly AttackedSize[] = [
	{ id: 'persons', of: ({ persons }) => persons, shown: ({ persons }) => persons },
	{ id: 'fteCovered', of: ({ fteCovered }) => fteCovered, shown: ({ fteCovered }) => fteCovered },
	{
		id: 'funding',
		of: ({ fundingAfterSubsidyEurPerYear }) => fundingAfterSubsidyEurPerYear,
		shown: ({ funding }) => funding?.eurPerYear ?? null,
	},
];

/** One public sum of one release with who stands behind it. */
interface Figure {
	readonly members: readonly Publication[];
	readonly low: number;
	readonly high: number;
}

/** Publications that stand in the same figures, and are all in the attacked cell or all outside. */
interface Unknown {
	readonly figures: readonly number[];
	readonly inCell: boolean;
	total: number;
}

/**
 * So many others may differ from the truth at once, first few, then more: with the rest held, what is possible is possible
 * all the same.
 */
const MOST_UNKNOWNS = [100, 600];

/**
 * An attack on a release before it is published, from the figures as they will be printed and those of all releases
 * before: for every hidden cell that may not be known, how narrow can a reader pin its persons, posts and euros down, who
 * knows everybody that takes part, and the number of the second largest in the cell? Each finding is a cell that is pinned
 * closer than the protected width: the share `protection` of its largest, upwards or downwards.
 */
export function attackRelease(
	record: ReleaseRecord,
	previous: readonly ReleaseRecord[],
	protection: number,
): readonly Issue[] {
	return poolDesigns.flatMap((design) => {
		const releases = [...previous, record].map((one) => pastRelease(one, design));
		return attackedSizes.flatMap((size) => attackSize(releases, design, size, protection));
	});
}

function attackSize(
	releases: readonly PastRelease[],
	design: PoolDesign,
	size: AttackedSize,
	protection: number,
): readonly Issue[] {
	const latest = releases.at(-1)!;
	const figures = figuresOf(releases, size);
	const figuresOfUuid = new Map<string, number[]>();
	figures.forEach(({ members }, row) => {
		for (const { uuid } of members) figuresOfUuid.set(uuid, [...(figuresOfUuid.get(uuid) ?? []), row]);
	});
	const everybody = new Map(figures.flatMap(({ members }) => members.map((one) => [one.uuid, one])));
	return latest.figures.flatMap((shown, cell) => {
		const members = latest.members[cell]!.filter((one) => size.of(one) !== null);
		const sizes = members.map((one) => size.of(one)!);
		const fault = primaryFault(members.length, [sizes], protection);
		if (fault === null || fault === 'empty' || (shown && size.shown(shown) !== null)) return [];
		const total = sizes.reduce((sum, value) => sum + value, 0);
		const width = protection * Math.max(...sizes) * (1 - 1e-6);
		const isWide = MOST_UNKNOWNS.some((most) => {
			const range = rangeOf(members, [...everybody.values()], figures, figuresOfUuid, size, most);
			return range !== null && range.high - total >= width && total - range.low >= width;
		});
		if (isWide) return [];
		const { view, group } = releaseGroups[cell]!;
		const params = { view, ...group, design, quantity: size.id };
		return [issue('releaseCellExposed', 'error', params)];
	});
}

function figuresOf(releases: readonly PastRelease[], size: AttackedSize): readonly Figure[] {
	return releases.flatMap(({ id, members, figures }) =>
		figures.flatMap((shown, cell): Figure[] => {
			const value = shown?.since === id ? size.shown(shown) : null;
			if (value === null) return [];
			return [{ members: members[cell]!.filter((one) => size.of(one) !== null), ...sizesRoundedTo(value) }];
		}),
	);
}

function rangeOf(
	members: readonly Publication[],
	everybody: readonly Publication[],
	figures: readonly Figure[],
	figuresOfUuid: ReadonlyMap<string, readonly number[]>,
	size: AttackedSize,
	most: number,
): { readonly low: number; readonly high: number } | null {
	// Who stands in no figure can have any size at all.
	if (members.some(({ uuid }) => !figuresOfUuid.has(uuid))) return { low: -Infinity, high: Infinity };
	const inCell = new Set(members.map(({ uuid }) => uuid));
	const byKey = new Map<string, Unknown>();
	for (const one of everybody) {
		const rows = figuresOfUuid.get(one.uuid)!;
		const key = `${inCell.has(one.uuid)}:${rows.join(',')}`;
		const unknown = byKey.get(key) ?? { figures: rows, inCell: inCell.has(one.uuid), total: 0 };
		unknown.total += size.of(one) ?? 0;
		byKey.set(key, unknown);
	}
	const near = nearest([...byKey.values()], most);
	const places = new Map(near.map((unknown, k) => [unknown, k]));
	const held = figures.map(() => 0);
	for (const unknown of byKey.values()) {
		if (!places.has(unknown)) for (const row of unknown.figures) held[row]! += unknown.total;
	}
	const sums = figures.flatMap(({ low, high }, row) => {
		const unknowns = near.flatMap((unknown, k) => (unknown.figures.includes(row) ? [k] : []));
		return unknowns.length > 0 ? [{ unknowns, low: low - held[row]!, high: high - held[row]! }] : [];
	});
	const insider = secondLargest(members, size);
	const atLeast = near.map(() => 0);
	if (insider) {
		const key = `true:${figuresOfUuid.get(insider.uuid)!.join(',')}`;
		atLeast[places.get(byKey.get(key)!)!] = size.of(insider)!;
	}
	return attackedRange(
		sums,
		atLeast,
		near.flatMap((unknown, k) => (unknown.inCell ? [k] : [])),
	);
}

function secondLargest(members: readonly Publication[], size: AttackedSize): Publication | undefined {
	return [...members].sort((a, b) => size.of(b)! - size.of(a)!)[1];
}

/** The unknowns of the cell first, then those that share the most figures with them. */
function nearest(unknowns: readonly Unknown[], most: number): readonly Unknown[] {
	const own = new Set(unknowns.filter(({ inCell }) => inCell).flatMap(({ figures }) => figures));
	const shared = ({ figures }: Unknown) => figures.filter((row) => own.has(row)).length;
	const others = unknowns
		.filter(({ inCell }) => !inCell)
		.map((unknown) => ({ unknown, score: shared(unknown) }))
		.sort((a, b) => b.score - a.score);
	const inside = unknowns.filter(({ inCell }) => inCell);
	return [...inside, ...others.slice(0, most).map(({ unknown }) => unknown)];
}
