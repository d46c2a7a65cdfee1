/** Problems of a business case, of flow vectors and of their settings. */
export interface BusinessIssues {
	/** A key that the case format does not know. */
	unknownKey: { readonly key: string };
}
