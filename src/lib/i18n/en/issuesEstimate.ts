import type { EstimateIssues } from '#lib/core/issues/estimate.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesEstimate: IssueTexts<EstimateIssues> = {
};
