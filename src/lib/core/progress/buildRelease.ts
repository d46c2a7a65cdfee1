import { issue, type Issue } from '../issue.ts';
import { changesOf, organisationsOf } from '../publish/changes.ts';
import { currentPublications } from '../publish/currentPublications.ts';
import { FEWEST_ORGANISATIONS } from '../publish/primaryRule.ts';
import type { Publication } from '../publish/publication.ts';
import type { CellDecision } from '../publish/publicTable.ts';
import { attackRelease } from './attackRelease.ts';
import { decideDesign, type DecidedDesign } from './decideDesign.ts';
import { poolDesigns, type PoolDesign } from './effect.ts';
import { RELEASE_SCHEMA, type Release, type ReleaseCell } from './release.ts';
import { releaseCoverage } from './releaseCoverage.ts';
import { releaseGroups, type ReleaseGroup } from './releaseGroups.ts';
import { membersOf, pastRelease } from './releaseMembers.ts';
import type { ReleaseRecord } from './releaseRecord.ts';
import { releaseRevisions, withdrawnBy } from './releaseRevisions.ts';
import type { TableSource } from './releaseTables.ts';
import { copyOfSizes, type SectorSizes } from './sectorSize.ts';
import { sectorSizeFindings } from './sectorSizeFindings.ts';

export interface ReleaseInput {
	/** Year and number of the quarter: `2026-3`. */
	readonly id: string;
	/** Day of publication, `YYYY-MM-DD`. */
	readonly date: string;
	readonly version: string;
	readonly methodVersion: string;
	readonly isDemonstration: boolean;
	/** The whole history of documents until this release, in the order of receipt. */
	readonly documents: readonly Publication[];
	/** All releases before, oldest first, with what stood behind each. */
	readonly previous: readonly ReleaseRecord[];
	/** The p of the p % rule as a share (0.1 is 10 %). From configuration; never in any output. */
	readonly protection: number;
	/** The sizes in force; null when none is known. */
	readonly sectorSizes: SectorSizes | null;
	/** Organisations that said they measured and chose not to publish. */
	readonly measuredNotPublished: Readonly<Record<PoolDesign, number>>;
}

/** What was done with one cell and why, with the counts behind it. For the administrator: never public. */
export interface SuppressionRow extends ReleaseGroup, CellDecision {
	readonly design: PoolDesign;
	readonly organisations: number;
	/** Organisations that came, went or sent another publication since the cell's latest figures. */
	readonly changed: number;
	/** What was done with what licences cost. */
	readonly funding: CellDecision;
}

export interface BuiltRelease {
	/** With what stands behind it: what the next release needs. */
	readonly record: ReleaseRecord;
	readonly report: readonly SuppressionRow[];
	/** What the attack on it found. With an error among them it may not be published. */
	readonly findings: readonly Issue[];
	/** Faults in the history of documents. */
	readonly issues: readonly Issue[];
}

/** Part of the work after which all is decided, and only the attack on the whole is left. */
const DECIDED = 0.98;

/**
 * The release of one quarter. Same input, same bytes: the order of receipt matters only where documents correct each
 * other. Throws a RangeError when `protection` is not a share.
 * @param onProgress told the part that is done, rising to 1
 */
export function buildRelease(input: ReleaseInput, onProgress?: (part: number) => void): BuiltRelease {
	if (!(input.protection > 0 && input.protection < 1)) throw new RangeError('buildRelease: protection');
	const { current, issues } = currentPublications(input.documents);
	const withdrawn = withdrawnBy(input.documents, current);
	const report: SuppressionRow[] = [];
	const findings: Issue[] = [];
	const decided = poolDesigns.map((design, place) => {
		const source: TableSource = {
			members: membersOf(current, design),
			past: input.previous.map((record) => pastRelease(record, design)),
			withdrawn,
			protection: input.protection,
		};
		const found = decideDesign(source, input.id, (part) =>
			onProgress?.((DECIDED * (place + part)) / poolDesigns.length),
		);
		for (const organisation of new Set(found.givenAway.map((one) => one.organisation))) {
			findings.push(issue('releaseGivenAway', 'warning', { organisation, design }));
		}
		report.push(...rowsOf(design, found));
		return found;
	});
	const cells = releaseGroups.flatMap((group, cell) =>
		poolDesigns.map((design, k): ReleaseCell => ({ ...group, design, figures: decided[k]!.figures[cell]! })),
	);
	const record = { release: releaseOf(input, cells, current), publications: current };
	findings.push(
		...sectorSizeFindings(cells, input.sectorSizes),
		...attackRelease(record, input.previous, input.protection),
	);
	onProgress?.(1);
	return { record, report, findings, issues };
}

function rowsOf(
	design: PoolDesign,
	{ main, decisions, fundingDecisions }: DecidedDesign,
): readonly SuppressionRow[] {
	return releaseGroups.map((group, cell) => ({
		...group,
		...decisions[cell]!,
		design,
		organisations: main.cells[cell]!.current.length,
		changed: organisationsOf(changesOf(main.cells[cell]!)),
		funding: fundingDecisions[cell]!,
	}));
}

function releaseOf(
	input: ReleaseInput,
	cells: readonly ReleaseCell[],
	current: readonly Publication[],
): Release {
	const previous = input.previous.at(-1) ?? null;
	return {
		schema: RELEASE_SCHEMA,
		version: input.version,
		id: input.id,
		date: input.date,
		previous: previous?.release.id ?? null,
		methodVersion: input.methodVersion,
		isDemonstration: input.isDemonstration,
		cells,
		coverage: poolDesigns.map((design) => ({
			design,
			...releaseCoverage(cells, design, input.sectorSizes, unpublished(input, design)),
		})),
		sectorSizes: copyOfSizes(input.sectorSizes),
		revisions: releaseRevisions(previous, input.methodVersion, input.documents, current),
	};
}

/** A count that moves by fewer than five keeps its value, as a cell does. */
function unpublished({ measuredNotPublished, previous }: ReleaseInput, design: PoolDesign): number | null {
	const count = measuredNotPublished[design];
	const before = previous.at(-1)?.release.coverage.find((part) => part.design === design);
	const shown = before?.measuredNotPublished ?? null;
	if (shown !== null && Math.abs(count - shown) < FEWEST_ORGANISATIONS) return shown;
	return count >= FEWEST_ORGANISATIONS ? count : null;
}
