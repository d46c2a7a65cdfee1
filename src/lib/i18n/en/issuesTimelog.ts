import type { TimelogIssues } from '#lib/core/issues/timelog.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesTimelog: IssueTexts<TimelogIssues> = {
};
