import type { Kysely } from 'kysely';
import type { Issue } from '#lib/core/issue.ts';
import { buildRelease, type BuiltRelease } from '#lib/core/progress/buildRelease.ts';
import { METHOD_VERSION } from '#lib/core/publish/draftPublication.ts';
import type { Tables } from '../database/tables.ts';
import { organisationsThatKeep } from '../publications/measuredUnpublished.ts';
import { prepareRelease } from './prepareRelease.ts';
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

/** A release that was put ready, with what the administrator should see of it before publishing. */
export interface MadeRelease {
	readonly built: BuiltRelease;
	/** Why it was not put ready; empty when it was. An exposed cell is such a reason. */
	readonly problems: readonly Issue[];
}

/**
 * Builds the release of a quarter from everything received so far and puts it ready to be looked at, unless the attack on
 * it finds a cell that tells too much.
 */
export async function makeRelease(
	database: Kysely<Tables>,
	{ quarter, version, protection }: ReleaseSettings,
	now: Date,
): Promise<MadeRelease> {
	const { documents, basis, previous } = await releaseHistory(database);
	const keeping = await organisationsThatKeep(database, quarter);
	const built = buildRelease({
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
	});
	const exposed = built.findings.filter(({ severity }) => severity === 'error');
	if (exposed.length > 0) return { built, problems: exposed };
	const { problem } = await prepareRelease(database, built.record.release, basis, now);
	return { built, problems: problem ? [problem] : [] };
}
