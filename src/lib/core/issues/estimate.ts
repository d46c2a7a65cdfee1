/** Reasons why an estimate or a place on the path is not given, and doubts about one that is. */
export interface EstimateIssues {
	/** This version does not compute the estimate yet. */
	notYetComputed: { readonly estimate: string };
	/** Fewer units than the estimate needs. */
	tooFewUnits: { readonly estimate: string; readonly found: number; readonly needed: number };
	/** Nobody administered anything before, so a relative change has no meaning. */
	zeroAdministrationBefore: { readonly estimate: string };
	/** There is no control group (or one smaller than needed). */
	noControls: { readonly estimate: string; readonly found: number; readonly needed: number };
	/** The number of contacts was not registered. */
	noContacts: { readonly estimate: string };
	/** All values are equal, so no interval follows from their spread. */
	noSpread: { readonly estimate: string };
	/** All bootstrap replicates fall on one side, so the bias correction is infinite. */
	undefinedBiasCorrection: { readonly estimate: string };
	/** The mixed model lies at the bound of a variance (a singular fit). */
	singularFit: { readonly estimate: string; readonly parameter: string };
	/** Too many units for the exact distribution. */
	tooManyForExact: { readonly estimate: string; readonly found: number; readonly most: number };
}
