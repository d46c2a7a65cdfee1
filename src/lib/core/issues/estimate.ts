/** Reasons why an estimate or a place on the path is not given, and doubts about one that is. */
export interface EstimateIssues {
	/** Nobody decided what this activity counts as, so the result is withheld. */
	activityUndecided: { readonly activity: string; readonly minutes: number };
	/** Entries of these persons name the control group and the intervention group. */
	personsInBothGroups: { readonly persons: number };
	/** The unit of independence was asked for, but not registered for these persons. */
	unitNotRegistered: { readonly unit: 'person' | 'department' | 'organisation'; readonly persons: number };
	/** A wash-out needs a go-live date. */
	washoutNeedsGoLive: { readonly days: number };
	/** No unit was measured both before and after. */
	nobodyMatched: { readonly before: number; readonly after: number };
	/** Leaving one unit out makes the estimate undefined, so it has no interval. */
	replicateUndefined: { readonly estimate: string };
	/** The result is a comparison in time without controls. */
	noControlGroup: { readonly found: number };
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
	singularFit: { readonly estimate: string; readonly parameter: 'intercept' | 'slope' | 'correlation' };
	/** Too many units for the exact distribution. */
	tooManyForExact: { readonly estimate: string; readonly found: number; readonly most: number };
	/** The controls administered nothing in one of the periods, so there is no change to compare with. */
	zeroAdministrationControls: { readonly estimate: string };
	/** A bootstrap resample holds no administration before. */
	resampleUndefined: { readonly estimate: string };
	/** The acceleration of the BCa interval does not exist, or is too large to correct with. */
	undefinedAcceleration: { readonly estimate: string };
	/** The files do not say of anybody measured in both periods whether they used the tool. */
	useUnknown: Record<string, never>;
	/** So few used the tool that a result about them would be one about single persons. */
	fewUsers: { readonly needed: number };
	/** So few did not use the tool that a result about them would follow by subtraction. */
	fewNonUsers: { readonly needed: number };
	/** Fewer person-days than the model has to estimate. */
	tooFewPersonDays: { readonly estimate: string; readonly found: number; readonly needed: number };
	/** Satterthwaite's degrees of freedom do not exist, so those of the matched units stand in. */
	degreesOfFreedomReplaced: { readonly estimate: string; readonly df: number };
	/** The search for the model did not settle. */
	noConvergence: { readonly estimate: string };
	/** A plan is asked with exactly two of persons, days and effect. */
	planTwoOfThree: { readonly given: number };
	/** A value of the plan lies outside what it can be. */
	planValueOutside: {
		readonly found: number;
		readonly expected:
			| 'wholeFromTwo'
			| 'wholeFromOne'
			| 'aboveZero'
			| 'zeroOrMore'
			| 'betweenZeroAndOne'
			| 'betweenHalfAlphaAndOne';
	};
	/** Without any spread there is nothing to plan. */
	planNeedsSpread: Record<string, never>;
	/** Even very many persons do not find so small an effect. */
	planNeedsTooManyPersons: { readonly most: number; readonly effectMinutes: number };
	/** The effect differs so much between persons that no number of days is enough; `smallest` is what endless days find. */
	planNoDaysSuffice: { readonly persons: number; readonly tau: number; readonly smallest: number };
	/** A default stands in for a value that was not given; it is belief, not measurement. */
	planDefaultUsed: { readonly quantity: 'tau' | 'sigma' | 'registrationMinutes'; readonly value: number };
	/** A value was taken from the time log. */
	planMeasured: { readonly quantity: 'tau' | 'sigma'; readonly value: number; readonly persons: number };
	/** The time log does not hold two days of anybody, so the spread from day to day is unknown. */
	planSpreadUnknown: { readonly persons: number };
}
