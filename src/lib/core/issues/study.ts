/** Problems of the study file that a user owns. */
export interface StudyIssues {
	/** The file is not a study of this program. */
	notAStudy: { readonly found: string };
}
