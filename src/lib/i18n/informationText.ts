/** A page of text: sections with an anchor, so that a number elsewhere can link to its paragraph. */
export interface InformationText {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly id: string;
		readonly heading: string;
		readonly paragraphs: readonly string[];
		readonly items?: readonly string[];
	}[];
}
