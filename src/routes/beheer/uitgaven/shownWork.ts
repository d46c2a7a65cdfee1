import type { Issue } from '#lib/core/issue.ts';
import type { ReleaseWork } from '#lib/server/releases/releaseDesk.ts';

/** What the page asks for again while a release is made. */
export const WORK_CHANGES = 'halftijd:release';

/** The work as the page gets it, with its problems as sentences. */
export type ShownWork = NonNullable<ReturnType<typeof shownWork>>;

/** What the administrator is shown of the release that is being made, or of what came of it. */
export function shownWork(
	work: ReleaseWork | null,
	readyHash: string | null,
	say: (problem: Issue) => string,
) {
	if (work?.state !== 'ended') return work;
	const { state, quarter, made } = work;
	const problems = made.problems.map(say);
	// it was published since, or another server made one: then there is nothing to look at any more
	const isReady = made.prepared !== null && made.prepared.hash === readyHash;
	if (!isReady) return { state, quarter, problems, remarks: [], report: null };
	const report = made.report
		.filter(({ organisations, status }) => organisations > 0 || status !== 'hidden')
		.map(({ view, group, design, status, reason, organisations, changed }) => ({
			...{ view, group, design, status, reason, organisations, changed },
		}));
	return { state, quarter, problems, remarks: made.remarks.map(say), report };
}
