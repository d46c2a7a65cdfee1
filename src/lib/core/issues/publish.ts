/** How a text field of a publication has to be written. */
export type PublicationForm = 'uuid' | 'date' | 'hash' | 'organisation' | 'version';

/** A hidden group and the size of it that is known too well. Keys that are null hold for all. */
export interface ExposedCell {
	readonly view: string;
	readonly sector: string | null;
	readonly applicationKind: string | null;
	readonly region: string | null;
	readonly design: 'controlled' | 'beforeAfter';
	readonly quantity: 'persons' | 'fteCovered' | 'funding';
}

/** Problems of a publication, of its place in the history, and of a release that would tell too much. */
export interface PublishIssues {
	/** What came is no object with fields. */
	publicationNotAnObject: { readonly found: string };
	/** A field that a publication does not have: nothing may be sent that was not shown. */
	publicationFieldUnknown: { readonly field: string };
	/** A field is not there; absent values are written as null. */
	publicationFieldMissing: { readonly field: string };
	/** A field holds another kind of value. */
	publicationFieldType: {
		readonly field: string;
		readonly expected: 'text' | 'number' | 'wholeNumber';
		readonly found: string;
	};
	/** A text is not written as its field asks. */
	publicationFieldForm: {
		readonly field: string;
		readonly form: PublicationForm;
		readonly found: string;
	};
	/** A word that is not on the list of the field. */
	publicationFieldChoice: {
		readonly field: string;
		readonly choices: readonly string[];
		readonly found: string;
	};
	/** A number or text outside its bounds. */
	publicationFieldRange: {
		readonly field: string;
		readonly side: 'least' | 'most';
		readonly bound: number;
		/** The bound itself is allowed. */
		readonly inclusive: boolean;
		readonly found: string;
	};
	/** The hash is not that of the other fields: something changed on the way. */
	publicationHashWrong: { readonly found: string; readonly expected: string };
	/** The measurement speaks for more posts than the organisation has. */
	publicationFteExceeded: { readonly covered: number; readonly total: number };
	/** The period after does not come after the period before. */
	publicationDatesReversed: { readonly before: string; readonly after: string };
	/** A year in which nothing of this kind was measured: a slip. */
	publicationDateImplausible: {
		readonly field: string;
		readonly found: string;
		readonly earliest: string;
	};
	/** A controlled result needs controls, enough to lead. */
	publicationControlsTooFew: {
		readonly found: number;
		readonly needed: number;
	};
	/** A before–after result has no controls. */
	publicationControlsUnexpected: { readonly found: number };
	/** Without controls the reduction follows from the two shares, and it differs. */
	publicationReductionDiffers: {
		readonly found: number;
		readonly expected: number;
	};
	/** More degrees of freedom than the number of units allows. */
	publicationDegreesTooMany: { readonly found: number; readonly most: number };
	/** A document corrects or takes back, not both. */
	publicationCorrectsAndWithdraws: Record<string, never>;
	/** A document cannot correct or take back itself. */
	publicationRefersToItself: Record<string, never>;
	/** Two documents of one uuid. */
	publicationUuidTwice: { readonly uuid: string };
	/** The publication to be corrected or taken back is not known here. */
	publicationTargetUnknown: { readonly target: string };
	/** The publication to be corrected or taken back is of another organisation. */
	publicationTargetForeign: { readonly target: string };
	/** The publication was corrected or taken back before: only its latest form can be. */
	publicationTargetReplaced: { readonly target: string };
	/** What was taken back stays so; a new publication can follow. */
	publicationTargetWithdrawn: { readonly target: string };
	/** A withdrawal repeats the fields of what it takes back, and one differs. */
	publicationWithdrawalDiffers: {
		readonly target: string;
		readonly field: string;
	};
	/** Documents that correct each other in a circle. */
	publicationCycle: { readonly uuid: string };
	/** A hidden group can be worked out too closely from what would be public. */
	releaseCellExposed: ExposedCell;
	/** A hidden group can be worked out too closely from earlier releases alone. */
	releaseCellKnown: ExposedCell;
	/** Earlier releases gave the numbers of an organisation away; no new release can undo that. */
	releaseGivenAway: {
		readonly organisation: string;
		readonly design: 'controlled' | 'beforeAfter';
	};
}
