import type { StudyIssues } from '#lib/core/issues/study.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesStudy: IssueTexts<StudyIssues> = {
};
