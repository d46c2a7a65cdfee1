import type { EpochDay } from '../period.ts';

/** The level at which observations are taken as independent (method: unit of independence). */
export type Unit = 'person' | 'department' | 'organisation';

export type Group = 'intervention' | 'control';

/** 0 = before, 1 = after; the index of every pair of period values. */
export type PeriodIndex = 0 | 1;

/** Totals of one unit in one period. Times are whole seconds. */
export interface PeriodTotals {
	readonly administrativeSeconds: number;
	readonly workingSeconds: number;
	/** Counting days: person-days with working time above zero. */
	readonly days: number;
	/** Patient contacts over the counting days; null where they were not registered. */
	readonly contacts: number | null;
}

/** One independent unit: a person, or a whole department or organisation when those switched together. */
export interface UnitRow {
	/** Pseudonym of a person; name of a department or organisation. */
	readonly id: string;
	readonly group: Group;
	/** Role with the most working time; null if roles were not registered, or the unit is not a person. */
	readonly role: string | null;
	readonly department: string | null;
	readonly organisation: string | null;
	/** Did this person use the tool after go-live? null where unknown. */
	readonly aiUse: boolean | null;
	/** null when the unit has no counting day in the period. */
	readonly before: PeriodTotals | null;
	readonly after: PeriodTotals | null;
	/** Distinct persons in this unit with a counting day in either period (1 for a person). */
	readonly persons: number;
}

/**
 * Counting person-days, column by column, sorted by person, then day: index k of every array is one person-day.
 * `person` indexes `PersonPeriodTable.persons`.
 */
export interface PersonDays {
	readonly count: number;
	readonly person: Uint32Array;
	readonly period: Uint8Array;
	readonly day: Int32Array;
	readonly administrativeSeconds: Float64Array;
	readonly workingSeconds: Float64Array;
}

/** The one table every estimate starts from. Sorted by id, so that the order of rows in the files is irrelevant. */
export interface PersonPeriodTable {
	readonly unit: Unit;
	/** The independent units: equal to `persons` when the unit is the person. */
	readonly units: readonly UnitRow[];
	readonly persons: readonly UnitRow[];
	/** For each person the index of their unit in `units`. */
	readonly unitOfPerson: Uint32Array;
	readonly days: PersonDays;
	/** First and last counting day of the intervention group in each period; null if the period has none. */
	readonly span: readonly [PeriodSpan | null, PeriodSpan | null];
}

export interface PeriodSpan {
	readonly first: EpochDay;
	readonly last: EpochDay;
}
