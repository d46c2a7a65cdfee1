import type { Issue, IssueCatalogue } from '#lib/core/issue.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { issuesBusiness } from './issuesBusiness.ts';
import { issuesEstimate } from './issuesEstimate.ts';
import { issuesProgress } from './issuesProgress.ts';
import { issuesPublish } from './issuesPublish.ts';
import { issuesServer } from './issuesServer.ts';
import { issuesSource } from './issuesSource.ts';
import { issuesStudy } from './issuesStudy.ts';
import { issuesTimelog } from './issuesTimelog.ts';

const texts: IssueTexts<IssueCatalogue> = {
	...issuesTimelog,
	...issuesEstimate,
	...issuesBusiness,
	...issuesStudy,
	...issuesPublish,
	...issuesProgress,
	...issuesServer,
	...issuesSource,
};

/** The sentence for a problem: what was found, what was expected, what to do. */
export function sayIssue(found: Issue): string {
	return (texts[found.code] as (params: unknown) => string)(found.params);
}
