import type { Kysely } from 'kysely';
import type { Issue } from '#lib/core/issue.ts';
import type { SuppressionRow } from '#lib/core/progress/buildRelease.ts';
import { METHOD_VERSION } from '#lib/core/publish/draftPublication.ts';
import type { Tables } from '../database/tables.ts';
import { organisationsThatKeep } from '../publications/measuredUnpublished.ts';
import { buildInWorker, type BuildRelease, type WorkControl } from './buildInWorker.ts';
import { prepareRelease, type PreparedRelease } from './prepareRelease.ts';
import { releaseHistory } from './releaseHistory.ts';
import { sectorSizeHistory, sizesInForce } from './sectorSizeHistory.ts';

export interface ReleaseSettings {
	/** Year and number of the quarter: `2026-3`. */
	readonly quarter: string;
	/** Version of the program, for the document. */
	readonly version: string;
	/** The p of the p % rule, as a share. Never in any output. */
	readonly protection: number;
}

/** What came of making a release, for the administrator to see before publishing. */
export interface MadeRelease {
	/** null when it was not put ready. */
	readonly prepared: PreparedRelease | null;
	/** Why it was not put ready; empty when it was. An exposed cell is such a reason. */
	readonly problems: readonly Issue[];
	/** What deserves a look and did not stand in the way. */
	readonly remarks: readonly Issue[];
	readonly report: readonly SuppressionRow[];
}

/**
 * Builds the release of a quarter from everything received so far and puts it ready to be looked at, unless the attack on
 * it finds a cell that tells too much. What is received while it is built is for the next release. Rejects when the build
 * breaks off or is told to stop; then nothing was put ready.
 */
export async function makeRelease(
	database: Kysely<Tables>,
	{ quarter, version, protection }: ReleaseSettings,
	now: Date,
	control: WorkControl,
	build: BuildRelease = buildInWorker,
): Promise<MadeRelease> {
	const { documents, basis, previous } = await releaseHistory(database);
	const keeping = await organisationsThatKeep(database, quarter);
	const input = {
		id: quarter,
		date: now.toISOString().slice(0, 10),
		version,
		methodVersion: METHOD_VERSION,
		isDemonstration: false,
		documents,
		previous,
		protection,
		sectorSizes: sizesInForce(await sectorSizeHistory(database)),
		// a count of organisations is all that is asked, so it stands beside both designs
		measuredNotPublished: { controlled: keeping, beforeAfter: keeping },
	};
	const { record, report, findings, issues } = await build(input, control);
	control.signal.throwIfAborted();
	const exposed = findings.filter(({ severity }) => severity === 'error');
	if (exposed.length > 0) return { prepared: null, problems: exposed, remarks: [], report };
	const answer = await prepareRelease(database, record.release, basis, now);
	if (answer.problem) return { prepared: null, problems: [answer.problem], remarks: [], report };
	return { prepared: answer.prepared, problems: [], remarks: [...findings, ...issues], report };
}
