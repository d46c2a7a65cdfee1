import type { BusinessIssues } from '#lib/core/issues/business.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesBusiness: IssueTexts<BusinessIssues> = {
};
