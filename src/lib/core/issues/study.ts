/** Problems of the study file that a user owns. */
export interface StudyIssues {
	/** The file is not a study of this program. */
	notAStudy: { readonly found: string };
	/** The study holds a key that this version does not know. */
	unknownStudyKey: { readonly key: string };
	/** A part of the study is absent or of another kind. */
	studyPartMissing: { readonly part: string; readonly expected: string };
}
