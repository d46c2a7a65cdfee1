import { LARGEST_PART } from '../publish/capacity.ts';
import type { Publication } from '../publish/publication.ts';
import { primaryFault } from '../publish/primaryRule.ts';
import type {
	CellDecision,
	CellLot,
	CellReason,
	Contribution,
	PublicTable,
	TableCell,
} from '../publish/publicTable.ts';
import { poolOfCell } from './cellFigures.ts';
import type { CellFigures, ReleaseView } from './release.ts';
import { releaseGroups } from './releaseGroups.ts';
import { contributionOf, fundingContributionOf, type ContributionOf } from './releaseContributions.ts';
import type { Members, PastRelease } from './releaseMembers.ts';

/**
 * Parts of a whole take less than is safe, and less of the search: what they use up the whole could miss in a later
 * release, when only it would show something new. The efforts are what lets a release of 5,000 organisations be made
 * within a minute.
 */
const whole: CellLot = { largestPart: LARGEST_PART, effort: 4e9 };
const parts: CellLot = { largestPart: 0.25, effort: 4e9 };
const smallParts: CellLot = { largestPart: 0.2, effort: 0.7e9 };
const lotOf: Readonly<Record<ReleaseView, CellLot>> = {
	all: whole,
	sector: parts,
	applicationKind: parts,
	region: smallParts,
	sectorAndApplicationKind: smallParts,
};

/**
 * Small parts keep their figures for so many releases, a year of quarters: whatever is public stays so for ever, and with
 * a figure of every small part in every quarter soon no group could get a new one.
 */
const RESTS_FOR = 4;

/** What all tables of one design are made from. */
export interface TableSource {
	readonly members: Members;
	/** Oldest first. */
	readonly past: readonly PastRelease[];
	readonly withdrawn: ReadonlySet<string>;
	readonly protection: number;
}

/** The groups of one design with everything of them that was ever public. */
export function mainTable(source: TableSource): PublicTable {
	const { protection } = source;
	return tableOf(source, contributionOf, {
		holds: () => true,
		isShown: (figures) => figures !== null,
		fault: (members) => {
			const weights = [
				members.map(({ persons }) => persons),
				members.map(({ fteCovered }) => fteCovered),
				members.length > 1 ? poolOfCell(members).organisations.map(({ weight }) => weight) : [1],
			];
			return primaryFault(members.length, weights, protection);
		},
	});
}

/**
 * The same for what licences cost, of those who said it: a table of its own within the cells of `main`, since others
 * may be silent about it. A cell can only get new figures where all of it gets them.
 */
export function fundingTable(source: TableSource, main: readonly CellDecision[]): PublicTable {
	const lastFigures = source.past.at(-1)?.figures;
	return tableOf(source, fundingContributionOf, {
		holds: ({ fundingAfterSubsidyEurPerYear }) => fundingAfterSubsidyEurPerYear !== null,
		isShown: (figures) => figures !== null && figures.funding !== null,
		fault: (members, cell) => {
			const { status } = main[cell]!;
			if (status === 'unchanged') return lastFigures?.[cell]?.funding ? null : 'complementary';
			if (status !== 'updated') return 'tooFewChanged';
			const euros = members.map((publication) => publication.fundingAfterSubsidyEurPerYear ?? 0);
			return primaryFault(members.length, [euros], source.protection);
		},
	});
}

interface TableKind {
	readonly holds: (publication: Publication) => boolean;
	readonly isShown: (figures: CellFigures | null) => boolean;
	readonly fault: (members: readonly Publication[], cell: number) => CellReason | null;
}

function tableOf(
	{ members, past, withdrawn, protection }: TableSource,
	make: ContributionOf,
	kind: TableKind,
): PublicTable {
	const known = new Map<string, Contribution>();
	const contributions = (publications: readonly Publication[]) =>
		publications.filter(kind.holds).map((publication) => {
			const contribution = known.get(publication.uuid) ?? make(publication, protection);
			known.set(publication.uuid, contribution);
			return contribution;
		});
	const history: (readonly Contribution[])[] = [];
	const shown: (readonly Contribution[] | null)[] = members.map(() => null);
	for (const release of past) {
		release.figures.forEach((figures, cell) => {
			if (figures?.since !== release.id || !kind.isShown(figures)) return;
			shown[cell] = contributions(release.members[cell]!);
			history.push(shown[cell]);
		});
	}
	const last = past.at(-1);
	const cells = members.map((publications, cell): TableCell => {
		const own = publications.filter(kind.holds);
		const lot = lotOf[releaseGroups[cell]!.view];
		return {
			current: contributions(own),
			shown: shown[cell]!,
			visible: kind.isShown(last?.figures[cell] ?? null),
			fault: kind.fault(own, cell),
			rests: lot === smallParts && isYoung(past, cell),
			lot,
		};
	});
	return { cells, history, withdrawn };
}

/** True while the figures that the last release showed of a cell came about less than `RESTS_FOR` releases ago. */
function isYoung(past: readonly PastRelease[], cell: number): boolean {
	const since = past.at(-1)?.figures[cell]?.since;
	return past.slice(1 - RESTS_FOR).some(({ id }) => id === since);
}
