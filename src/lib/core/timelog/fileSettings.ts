import type { EpochDay } from '../period.ts';
import type { DateOrder } from './date.ts';
import type { DecimalMark } from './decimalNumber.ts';
import type { DurationForm } from './duration.ts';
import type { Field } from './fields.ts';
import type { Recognition } from './recognise.ts';

/** The chosen repair for each kind of problem. */
export interface Repairs {
	/** Equal rows. `auto`: one is kept where a start time makes two equal entries impossible, else all are. */
	readonly duplicates: 'auto' | 'keepOne' | 'keepAll';
	/** A file that is given twice, byte for byte. `ask` leaves it to a person. */
	readonly sameFile: 'ask' | 'keepOne' | 'keepAll';
	readonly totals: 'leaveOut' | 'keep';
	/** An end before the start. */
	readonly crossesMidnight: 'count' | 'reject';
}

export const DEFAULT_REPAIRS: Repairs = {
	duplicates: 'auto',
	sameFile: 'ask',
	totals: 'leaveOut',
	crossesMidnight: 'count',
};

/** How one file is to be read. */
export interface FileSettings {
	/** Meaning by index of the column. Columns without a meaning are not kept. */
	readonly columns: Readonly<Record<number, Field | null>>;
	/** Null: not decided; day first is then used to show something, and a decision is asked. */
	readonly dateOrder: DateOrder | null;
	/** Null: not decided; minutes are then used to show something, and a decision is asked. */
	readonly durationForm: DurationForm | null;
	readonly decimalMark: DecimalMark;
	/** To which period the rows belong; null: not decided. */
	readonly period: 'before' | 'after' | 'column' | 'goLive' | null;
	/** First day of `after`, with `goLive`. */
	readonly goLive?: EpochDay;
	/** The group of every row, where no column tells it. */
	readonly group?: 'intervention' | 'control';
	/** The person of every row, where no column tells it: a file of one person. */
	readonly person?: string;
	readonly repairs: Repairs;
}

/** The settings that a recognition suggests. What it is unsure of stays undecided. */
export function suggestSettings(
	recognition: Recognition,
	period: FileSettings['period'] = null,
): FileSettings {
	const columns: Record<number, Field | null> = {};
	for (const { index, field } of recognition.columns) columns[index] = field;
	const hasPeriod = recognition.columns.some(({ field }) => field === 'period');
	return {
		columns,
		dateOrder: recognition.dateCertainty === 'unsure' ? null : recognition.dateOrder,
		durationForm: recognition.durationCertainty === 'unsure' ? null : recognition.durationForm,
		decimalMark: recognition.decimalMark,
		period: period ?? (hasPeriod ? 'column' : null),
		repairs: DEFAULT_REPAIRS,
	};
}
