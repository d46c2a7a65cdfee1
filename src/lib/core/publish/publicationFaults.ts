import { FEWEST_CONTROLS } from '../estimate/checks/comparisonGroup.ts';
import { issue, type Issue } from '../issue.ts';
import { contentHash } from './contentHash.ts';
import type { Publication } from './publication.ts';

/** Shares and reductions may be sent rounded to a tenth of a per cent. */
const ROUNDED_BY = 0.0005;
const EARLIEST = '2015-01-01';

/** What the fields of a publication say about each other; empty when they agree. Its shape was checked by the schema. */
export function publicationFaults(publication: Publication): readonly Issue[] {
	const issues: Issue[] = [];
	const { fteCovered, fteTotal, beforeMidpoint, afterMidpoint } = publication;
	const fault = (found: Issue, wrong: boolean) => {
		if (wrong) issues.push(found);
	};
	const hash = contentHash(publication);
	fault(
		issue(
			'publicationHashWrong',
			'error',
			{ found: publication.contentHash, expected: hash },
			{ path: 'contentHash' },
		),
		hash !== publication.contentHash,
	);
	fault(
		issue(
			'publicationFteExceeded',
			'error',
			{ covered: fteCovered, total: fteTotal },
			{ path: 'fteCovered' },
		),
		fteCovered > fteTotal,
	);
	for (const field of ['beforeMidpoint', 'afterMidpoint'] as const) {
		fault(
			issue(
				'publicationDateImplausible',
				'error',
				{ field, found: publication[field], earliest: EARLIEST },
				{ path: field },
			),
			publication[field] < EARLIEST,
		);
	}
	fault(
		issue(
			'publicationDatesReversed',
			'error',
			{ before: beforeMidpoint, after: afterMidpoint },
			{ path: 'afterMidpoint' },
		),
		afterMidpoint <= beforeMidpoint,
	);
	issues.push(...designFaults(publication), ...referenceFaults(publication));
	return issues;
}

function designFaults({
	design,
	persons,
	controls,
	shareBefore,
	shareAfter,
	reduction,
	df,
}: Publication): readonly Issue[] {
	const issues: Issue[] = [];
	const controlled = design === 'controlled';
	if (controlled && controls < FEWEST_CONTROLS) {
		const params = { found: controls, needed: FEWEST_CONTROLS };
		issues.push(issue('publicationControlsTooFew', 'error', params, { path: 'controls' }));
	}
	if (!controlled && controls > 0) {
		issues.push(issue('publicationControlsUnexpected', 'error', { found: controls }, { path: 'controls' }));
	}
	const most = persons - 1 + (controlled ? Math.max(0, controls - 1) : 0);
	if (df > most) {
		issues.push(issue('publicationDegreesTooMany', 'error', { found: df, most }, { path: 'df' }));
	}
	const expected = 1 - shareAfter / shareBefore;
	// What rounding of both shares and of the reduction itself can do to 1 − after/before.
	const play = ROUNDED_BY + (ROUNDED_BY / shareBefore) * (1 + shareAfter / shareBefore) + 1e-9;
	if (!controlled && Math.abs(reduction - expected) > play) {
		const params = { found: reduction, expected };
		issues.push(
			issue('publicationReductionDiffers', 'error', params, {
				path: 'reduction',
			}),
		);
	}
	return issues;
}

function referenceFaults({ uuid, supersedes, withdraws }: Publication): readonly Issue[] {
	const issues: Issue[] = [];
	if (supersedes !== null && withdraws !== null) {
		issues.push(issue('publicationCorrectsAndWithdraws', 'error', {}, { path: 'withdraws' }));
	}
	for (const [path, target] of [
		['supersedes', supersedes],
		['withdraws', withdraws],
	] as const) {
		if (target === uuid) issues.push(issue('publicationRefersToItself', 'error', {}, { path }));
	}
	return issues;
}
