/** One value of a scenario beside that of the case itself. */
export interface ScenarioCell {
	readonly text: string;
	/** How it differs; null in the column of the case itself, and where nothing can be said. */
	readonly change: { readonly mark: '▲' | '▼' | '=' | '≠'; readonly text: string } | null;
}

/** The same thing in every scenario. */
export interface ScenarioRow {
	readonly id: string;
	readonly label: string;
	/** In the order of the columns. */
	readonly cells: readonly ScenarioCell[];
}

/** Scenarios as columns. */
export interface SideBySide {
	readonly head: string;
	readonly columns: readonly { readonly id: string; readonly name: string }[];
	readonly rows: readonly ScenarioRow[];
}
