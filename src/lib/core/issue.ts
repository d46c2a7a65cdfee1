import type { BusinessIssues } from './issues/business.ts';
import type { EstimateIssues } from './issues/estimate.ts';
import type { ProgressIssues } from './issues/progress.ts';
import type { PublishIssues } from './issues/publish.ts';
import type { ServerIssues } from './issues/server.ts';
import type { SourceIssues } from './issues/source.ts';
import type { StudyIssues } from './issues/study.ts';
import type { TimelogIssues } from './issues/timelog.ts';

/** error: no result · decision: a person must choose · warning: result, but look · note: good to know. */
export type Severity = 'error' | 'decision' | 'warning' | 'note';

/** The place of a problem. Rows count from 1 as the reader of the file counts them, the header included. */
export interface Where {
	readonly file?: string;
	readonly row?: number;
	readonly column?: string;
	/** Path in a JSON document, by ids: `costs.licence.amountEur`. */
	readonly path?: string;
}

/**
 * The one catalogue of problems: every code with the type of its parameters. A code is worded in
 * `i18n`, never here, so that the core knows no language.
 */
export interface IssueCatalogue
	extends
		TimelogIssues,
		EstimateIssues,
		BusinessIssues,
		StudyIssues,
		PublishIssues,
		ProgressIssues,
		ServerIssues,
		SourceIssues {}

export type IssueCode = keyof IssueCatalogue;

/** A problem as a value. Problems are returned; `throw` is for programmer error. */
export type Issue = {
	[Code in IssueCode]: {
		readonly code: Code;
		readonly severity: Severity;
		readonly where: Where;
		readonly params: IssueCatalogue[Code];
	};
}[IssueCode];

export function issue<Code extends IssueCode>(
	code: Code,
	severity: Severity,
	params: IssueCatalogue[Code],
	where: Where = {},
): Issue {
	return { code, severity, where, params } as Issue;
}
