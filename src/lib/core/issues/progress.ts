import type { EpochDay } from '../period.ts';
import type { Sector } from '../publish/classification.ts';

/** Problems of results that are to be pooled, and doubts about a pooled result. */
export interface ProgressIssues {
	/** There is nothing to pool. */
	poolNothing: Record<string, never>;
	/** The estimate or the standard error is not a finite number. */
	poolNotANumber: {
		readonly organisation: string;
		readonly quantity: 'estimate' | 'se';
		readonly found: string;
	};
	/** A standard error of zero or less would give an organisation all the weight, or none that has a meaning. */
	poolSeNotPositive: { readonly organisation: string; readonly found: number };
	/** A number so large or so small that it is no share, and that arithmetic cannot weigh against the others. */
	poolOutOfReach: {
		readonly organisation: string;
		readonly quantity: 'estimate' | 'se';
		readonly found: number;
	};
	/** One organisation counted twice would look like two that agree. */
	poolOrganisationTwice: { readonly organisation: string };
	/** Two measurements of one time log are not two results. */
	poolSameLog: { readonly organisation: string; readonly other: string };
	/** Measurements with the same title, but of different files: perhaps one organisation, perhaps not. */
	poolTitleTwice: { readonly title: string; readonly files: number };
	/** Controlled and before–after results are never pooled together, so somebody must choose. */
	poolDesignsMixed: {
		readonly controlled: number;
		readonly beforeAfter: number;
		readonly unknown: number;
	};
	/** None of the results has the design that was asked for. */
	poolDesignAbsent: { readonly asked: 'controlled' | 'beforeAfter'; readonly found: number };
	/** Results of the other design are left out, as was asked. */
	poolDesignLeftOut: { readonly kept: 'controlled' | 'beforeAfter'; readonly leftOut: number };
	/** The design is a word that is not known. */
	poolDesignUnreadable: { readonly organisation: string; readonly found: string };
	/** A reduction above 1 is more than everything: probably a percentage. */
	poolLooksLikePercent: { readonly organisation: string; readonly found: number };
	/** One organisation: its own result stands, there is nothing to pool. */
	poolOfOne: { readonly organisation: string };
	/** With two organisations there is no interval for the next one. */
	poolNoPrediction: Record<string, never>;
	/** The results differ less than chance alone makes likely, so no τ² agrees with them and its interval is 0 to 0. */
	poolNarrowerThanChance: { readonly q: number; readonly df: number };
	/** Too few organisations for a class on the path to 2030. */
	poolTooFewForTrack: { readonly found: number; readonly needed: number };
	/** The organisations follow different goals, so they have no path in common. */
	poolGoalsDiffer: { readonly goals: readonly string[] };
	/** The table has no column of this name. */
	poolColumnMissing: { readonly column: string; readonly found: readonly string[] };
	/** The organisation of a row has no name. */
	poolOrganisationUnnamed: Record<string, never>;
	/** A file that should be a measurement is not even JSON. */
	poolNotJson: { readonly reason: string };
	/** The document is not a measurement. */
	poolNotAMeasurement: { readonly found: string; readonly expected: string };
	/** The measurement names an estimate that is no headline. */
	poolHeadlineUnknown: { readonly organisation: string; readonly found: string };
	/** The measurement has no main estimate with a standard error. */
	poolNoStandardError: { readonly organisation: string };
	/** A stratum of the sector in which no organisation was measured: the sector's mean does not speak of it. */
	sectorStratumEmpty: { readonly stratum: string; readonly fte: number };
	/** An organisation stands in a stratum that the sector does not list. */
	sectorStratumUnknown: { readonly organisation: string; readonly stratum: string };
	/** A number of FTE that cannot be. */
	sectorFteWrong: { readonly name: string; readonly found: number };
	/** The organisations of a stratum have more FTE than the whole stratum. */
	sectorFteExceeded: { readonly stratum: string; readonly measured: number; readonly fte: number };
	/** The stratum stands in the list twice. */
	sectorStratumTwice: { readonly stratum: string };
	/** The size was entered for a sector that does not exist. */
	sectorSizeSectorUnknown: Record<string, never>;
	/** The size of a sector is empty or no whole number. */
	sectorSizeNotANumber: { readonly found: string };
	/** The size of a sector is a number that cannot be. */
	sectorSizeOutOfReach: { readonly found: string; readonly least: number; readonly most: number };
	/** A size without a source, or without who is counted, cannot be looked up. */
	sectorSizeTextMissing: { readonly field: 'source' | 'standsFor' };
	/** More text than a page and a drawing have room for. */
	sectorSizeTextTooLong: {
		readonly field: 'source' | 'standsFor';
		readonly found: number;
		readonly most: number;
	};
	/** The source has no date, or one that does not exist. */
	sectorSizeDateMissing: { readonly found: string };
	/** The source is of the future, or so old that it says nothing. */
	sectorSizeDateOutside: {
		readonly found: EpochDay;
		readonly earliest: EpochDay;
		readonly latest: EpochDay;
	};
	/** Participants have more posts than their whole sector: one of both numbers is wrong. */
	sectorSizeExceeded: { readonly sector: Sector; readonly measured: number; readonly fte: number };
}
