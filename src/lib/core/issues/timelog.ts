/** Problems of reading files, and of turning rows into entries. */
export interface TimelogIssues {
	/** The file holds no bytes, or only white space. */
	emptyFile: Record<string, never>;
}
