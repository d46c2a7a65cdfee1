/** A part of a section with an anchor of its own; a formula of `methodFormulas` stands below it by the same id. */
export interface InformationEntry {
	readonly id: string;
	readonly heading: string;
	readonly paragraphs: readonly string[];
}

/** A page of text: sections with an anchor, so that a number elsewhere can link to its paragraph. */
export interface InformationText {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly id: string;
		readonly heading: string;
		readonly paragraphs: readonly string[];
		readonly items?: readonly string[];
		/** Parts with an anchor of their own. */
		readonly entries?: readonly InformationEntry[];
	}[];
}
