import type { StudyIssues } from '#lib/core/issues/study.ts';
import type { IssueTexts } from '../issueTexts.ts';

export const issuesStudy: IssueTexts<StudyIssues> = {
	notAStudy: (p) =>
		`Dit is geen studiebestand van Halftijd. We zochten ‘halftijd/study@1’ en vonden ‘${p.found}’. Kies een bestand dat u hier eerder bewaarde.`,
	unknownStudyKey: (p) =>
		`Het studiebestand bevat ‘${p.key}’, en dat kent deze versie niet. Open het in de versie waarmee het gemaakt is.`,
	studyPartMissing: (p) =>
		`In het studiebestand klopt ‘${p.part}’ niet: we verwachtten ${p.expected}. Kies een onveranderde kopie van het bestand.`,
};
