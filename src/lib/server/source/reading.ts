import type { DurationForm } from '#lib/core/timelog/duration.ts';
import type { Field } from '#lib/core/timelog/fields.ts';
import type { Repairs } from '#lib/core/timelog/fileSettings.ts';
import type { SourceColumn, SourceTable } from './sourceTable.ts';

/** The texts of a column of dates, and what each means: the place in this list travels, not the text. */
export interface DateTexts {
	readonly texts: readonly string[];
	/** null where the text is no date. */
	readonly days: readonly (number | null)[];
}

export interface DurationTexts {
	readonly texts: readonly string[];
	/** null where there is a fault. */
	readonly seconds: readonly (number | null)[];
	readonly faults: readonly number[];
	readonly rounded: readonly (0 | 1)[];
}

export interface ClockTexts {
	readonly texts: readonly string[];
	readonly seconds: readonly (number | null)[];
	readonly faults: readonly number[];
}

/** How the rows of one table are read: which columns, and what their texts mean. */
export interface Reading {
	readonly table: SourceTable;
	/** Persons and activities may be spread over several columns. */
	readonly columns: Partial<Record<Field, readonly SourceColumn[]>>;
	readonly durationForm: DurationForm;
	/** Clock times behind the dates differ, so that they are when an entry starts. */
	readonly dateHasClock: boolean;
	readonly duplicates: Repairs['duplicates'];
	readonly dateTexts: DateTexts | null;
	readonly durationTexts: DurationTexts | null;
	readonly startTexts: ClockTexts | null;
	readonly endTexts: ClockTexts | null;
}

/** The columns that are not added up, and of which JavaScript reads the texts. */
export const LABELS = ['role', 'department', 'organisation', 'period', 'group', 'aiUse'] as const;

export type Label = (typeof LABELS)[number];

export function labelsOf({ columns }: Reading): readonly Label[] {
	return LABELS.filter((label) => columns[label]);
}

/** Whether a row can say when its entry starts. */
export function hasStart({ columns, dateHasClock }: Reading): boolean {
	return columns.start !== undefined || dateHasClock;
}
