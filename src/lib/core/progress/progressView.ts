import type { GoalId } from '../goal/goal.ts';
import { parseIsoDate, type EpochDay } from '../period.ts';
import { sectors, type Sector } from '../publish/classification.ts';
import { poolDesigns, type PoolDesign } from './effect.ts';
import { fundingRows, type FundingRow } from './fundingRows.ts';
import { groupRows, type GroupRows } from './groupRows.ts';
import { outlookOf, type Outlook } from './outlook.ts';
import { groupOf, viewOf, type ProgressFilters } from './progressFilters.ts';
import { publicFigures } from './publicCell.ts';
import type {
	CellFigures,
	CellGroup,
	CellTrack,
	Release,
	ReleaseCoverage,
	RoundedInterval,
} from './release.ts';
import { copyOfSizes, sectorsWithoutSize, type SectorSize } from './sectorSize.ts';

/** One release in the course of a group. Without figures the group was hidden in that release. */
export interface CoursePoint {
	readonly release: string;
	readonly day: EpochDay;
	readonly figures: {
		readonly organisations: number;
		readonly effect: { readonly estimate: number } & RoundedInterval;
		readonly prediction: RoundedInterval | null;
		readonly required: Readonly<Record<GoalId, number | null>>;
		readonly since: string;
	} | null;
}

/**
 * All that a page, a chart, a table, a file or an answer shows of a release for one choice of filters. Everything that
 * is shown comes from here, so that no two of them can disagree.
 */
export interface ProgressView {
	readonly release: {
		readonly id: string;
		readonly day: EpochDay;
		readonly previous: string | null;
		readonly version: string;
		readonly methodVersion: string;
		readonly isDemonstration: boolean;
	};
	/** As chosen; `design` tells which design is shown where none was chosen. */
	readonly filters: ProgressFilters;
	readonly design: PoolDesign;
	readonly group: CellGroup;
	/** False where no release splits as far as was chosen. */
	readonly isSplit: boolean;
	/** null: not enough data to show, whatever the reason. */
	readonly figures: CellFigures | null;
	readonly track: CellTrack | null;
	/** The same group, found in the other way. */
	readonly other: { readonly design: PoolDesign; readonly figures: CellFigures | null };
	/** Oldest release first, the shown one last. */
	readonly course: readonly CoursePoint[];
	/** null without figures, and for controlled results, which have no place on the path. */
	readonly outlook: Outlook | null;
	readonly bySector: GroupRows;
	readonly byApplicationKind: GroupRows;
	readonly byRegion: GroupRows;
	readonly funding: readonly FundingRow[];
	readonly coverage: readonly ({ readonly design: PoolDesign } & ReleaseCoverage)[];
	/** How large the sectors are by their sources, and which have none yet. */
	readonly sectorSizes: {
		readonly known: readonly ({ readonly sector: Sector } & SectorSize)[];
		readonly missing: readonly Sector[];
	};
	/** Newest first, of all releases up to the shown one. */
	readonly revisions: readonly {
		readonly release: string;
		readonly day: EpochDay;
		readonly code: Release['revisions'][number]['code'];
		readonly text: string;
	}[];
}

/** `chain`: the shown release and those before it, oldest first, at least one. Throws without any. */
export function progressView(chain: readonly Release[], filters: ProgressFilters): ProgressView {
	const release = chain.at(-1);
	if (!release) throw new Error('A view of the progress needs at least one release.');
	const group = groupOf(filters);
	const design = filters.design ?? firstPublic(release, group);
	const otherDesign = poolDesigns.find((each) => each !== design) ?? design;
	const figures = publicFigures(release, group, design);
	const course = chain.map((each) => pointOf(each, group, design));
	return {
		release: {
			id: release.id,
			day: dayOf(release),
			previous: release.previous,
			version: release.version,
			methodVersion: release.methodVersion,
			isDemonstration: release.isDemonstration,
		},
		filters,
		design,
		group,
		isSplit: viewOf(group) !== null,
		figures,
		track: figures?.track.find(({ goal }) => goal === filters.goal) ?? null,
		other: { design: otherDesign, figures: publicFigures(release, group, otherDesign) },
		course,
		outlook: design === 'beforeAfter' ? outlookOf(newPoints(course)) : null,
		bySector: groupRows(release, design, filters, 'sector'),
		byApplicationKind: groupRows(release, design, filters, 'applicationKind'),
		byRegion: groupRows(release, design, filters, 'region'),
		funding: fundingRows(release),
		coverage: release.coverage.map((each) => ({
			design: each.design,
			coverage: each.coverage,
			nobodyElse: each.nobodyElse && endsWithEstimate(each.nobodyElse),
			everybody: each.everybody && endsWithEstimate(each.everybody),
			measuredNotPublished: each.measuredNotPublished,
		})),
		sectorSizes: sizesOf(release),
		revisions: [...chain]
			.reverse()
			.flatMap((each) =>
				each.revisions.map(({ code, text }) => ({ release: each.id, day: dayOf(each), code, text })),
			),
	};
}

/** The path asks for a level, whatever caused it: that is what before–after results tell. */
function firstPublic(release: Release, group: CellGroup): PoolDesign {
	return (
		(['beforeAfter', 'controlled'] as const).find(
			(design) => publicFigures(release, group, design) !== null,
		) ?? 'beforeAfter'
	);
}

/** Figures that were kept are no new point. */
function newPoints(course: readonly CoursePoint[]) {
	return course.flatMap(({ release, day, figures }) =>
		figures?.since === release ? [{ day, estimate: figures.effect.estimate }] : [],
	);
}

function pointOf(release: Release, group: CellGroup, design: PoolDesign): CoursePoint {
	const figures = publicFigures(release, group, design);
	const required = (goal: GoalId) => figures?.track.find((each) => each.goal === goal)?.required ?? null;
	return {
		release: release.id,
		day: dayOf(release),
		figures: figures && {
			organisations: figures.organisations,
			effect: figures.effect,
			prediction: figures.prediction,
			required: { halve2030: required('halve2030'), max20: required('max20') },
			since: figures.since,
		},
	};
}

function sizesOf({ sectorSizes }: Release): ProgressView['sectorSizes'] {
	const sizes = copyOfSizes(sectorSizes ?? null);
	return {
		known: sectors.flatMap((sector) => (sizes?.[sector] ? [{ sector, ...sizes[sector] }] : [])),
		missing: sectorsWithoutSize(sizes),
	};
}

function endsWithEstimate({ estimate, low, high }: { estimate: number } & RoundedInterval) {
	return { estimate, low, high };
}

function dayOf({ id, date }: Release): EpochDay {
	const day = parseIsoDate(date);
	if (day === null) throw new Error(`Release ${id} has no date that exists: ${date}`);
	return day;
}
