/**
 * One quantity of a contribution. Nobody may be able to tell it from a value that lies `need` higher or lower; for all
 * that anybody knows beforehand it could be as much as `down` lower or `up` higher.
 */
export interface ProtectedQuantity {
	readonly need: number;
	readonly down: number;
	readonly up: number;
}

/** What one publication adds to every group that it belongs to. */
export interface Contribution {
	/** Of the publication: a correction is another contribution. */
	readonly id: string;
	readonly organisation: string;
	/** The same quantities in the same order for every contribution of a table. */
	readonly quantities: readonly ProtectedQuantity[];
	/** Sizes by which one contribution can outweigh others. */
	readonly weights: readonly number[];
}

/** Cells that are looked at together for new figures, and what that may take. */
export interface CellLot {
	/** Part of a secret that one organisation may carry when these cells get new figures: see `capacity`. */
	readonly largestPart: number;
	/** What may be spent on the search for proofs: see `Effort`. */
	readonly effort: number;
}

/** A group whose figures may be public. */
export interface TableCell {
	/** Who belongs to it now. */
	readonly current: readonly Contribution[];
	/** Who stood behind its latest public figures; null when it never had any. */
	readonly shown: readonly Contribution[] | null;
	/** The previous release showed those figures. */
	readonly visible: boolean;
	/** Why it cannot be shown by itself; null when it can. */
	readonly fault: CellReason | null;
	/** Its figures are too young to be replaced. */
	readonly rests: boolean;
	readonly lot: CellLot;
}

/** All public groups of one design, as one system. Which group is part of which follows from who is in them. */
export interface PublicTable {
	/** The most important first: what comes later gives way. */
	readonly cells: readonly TableCell[];
	/** Everything published before: each entry holds who stood behind one figure. */
	readonly history: readonly (readonly Contribution[])[];
	/** Ids of contributions that were taken back. */
	readonly withdrawn: ReadonlySet<string>;
}

/** Why a cell is hidden or keeps its figures: for the administrator, never public. */
export type CellReason =
	| 'empty'
	| 'tooFewOrganisations'
	| 'dominated'
	| 'predictable'
	| 'tooFewChanged'
	| 'recent'
	| 'withdrawal'
	| 'complementary';

/** `updated`: new figures · `unchanged`: the same figures, still true · `kept`: the figures of before · `hidden`: none. */
export interface CellDecision {
	readonly status: 'updated' | 'unchanged' | 'kept' | 'hidden';
	/** null for what is shown as it is. */
	readonly reason: CellReason | null;
}
