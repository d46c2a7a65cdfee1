import type { StudyIssues } from '#lib/core/issues/study.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesStudy: IssueTexts<StudyIssues> = {
	notAStudy: (p) =>
		`This is not a study file of Halftijd. We looked for ‘halftijd/study@1’ and found ‘${p.found}’. Choose a file that you saved here before.`,
	unknownStudyKey: (p) =>
		`The study file holds ‘${p.key}’, which this version does not know. Open it in the version that made it.`,
	studyPartMissing: (p) =>
		`Part ‘${p.part}’ of the study file is wrong: we expected ${p.expected}. Choose an unchanged copy of the file.`,
};
