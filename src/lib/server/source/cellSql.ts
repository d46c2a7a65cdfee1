import type { DurationForm } from '#lib/core/timelog/duration.ts';
import { FAULT } from './fault.ts';
import type { SourceColumn } from './sourceTable.ts';
import { quoteName } from './sqlText.ts';

const UNITS: Partial<Record<DurationForm, number>> = {
	minutes: 60,
	decimalHours: 3600,
	seconds: 1,
};
/** What JavaScript's `trim` takes away. */
const SPACES = `E' \\t\\n\\r\\f\\x0b\\u00a0\\u2007\\u202f\\ufeff'`;
const FIRST_DAY = `DATE '1970-01-01'`;

export const cell = ({ name }: SourceColumn): string => `t.${quoteName(name)}`;

/** A cell as the text that a file would hold; nothing is the empty text. */
export const cellText = (column: SourceColumn): string => `coalesce(${cell(column)}::text, '')`;

/** Several columns as one text, as `combinedColumn` joins them in a file. */
export function joinedText(columns: readonly SourceColumn[], separator: string): string {
	const parts = columns.map((column) => `nullif(btrim(${cell(column)}::text, ${SPACES}), '')`);
	return `concat_ws('${separator}', ${parts.join(', ')})`;
}

/** Days since 1970 of a date or moment; null where there is none. */
export function dayOf(column: SourceColumn): string {
	const value = cell(column);
	if (column.kind === 'date') return dayOfDate(value);
	return `CASE WHEN isfinite(${value}) THEN ${value}::date - ${FIRST_DAY} END`;
}

/** The same from the name of a date that was grouped by: once for each group instead of once for each row. */
export function dayOfDate(name: string): string {
	return `CASE WHEN isfinite(${name}) THEN ${name} - ${FIRST_DAY} END`;
}

/** Second of the day of a clock time or moment; parts of a second are dropped. */
export function secondOf(column: SourceColumn): string {
	const value = column.kind === 'moment' ? finite(column) : cell(column);
	return `floor(extract(epoch FROM ${value}::time))::int4`;
}

const finite = (column: SourceColumn) => `CASE WHEN isfinite(${cell(column)}) THEN ${cell(column)} END`;

export interface DurationSql {
	/** Whole units, seconds rounded half up; below zero or null where there is a fault. */
	readonly seconds: string;
	/** How many seconds a unit has: 1, but for whole numbers that are left as they are. */
	readonly unit: number;
	readonly fault: string;
	/** null where every duration is a whole number of seconds. */
	readonly rounded: string | null;
}

/**
 * A typed duration. A number needs the unit of the form; without one (clock, words) nothing can be read. Unless they must
 * be in seconds, whole numbers stay as they are: small numbers are added up twice as fast.
 */
export function durationSql(column: SourceColumn, form: DurationForm, inSeconds: boolean): DurationSql {
	const value = cell(column);
	if (column.kind === 'interval' || column.kind === 'clock') {
		const exact = `extract(epoch FROM ${column.kind === 'clock' ? `${value}::time` : value})::numeric`;
		const hasDays = ['year', 'month', 'day']
			.map((part) => `extract(${part} FROM ${value}) <> 0`)
			.join(' OR ');
		return {
			// The length of a working day is not known, so an interval of days is no duration.
			seconds:
				column.kind === 'clock'
					? `floor(${exact} + 0.5)::int8`
					: `CASE WHEN NOT (${hasDays}) THEN floor(${exact} + 0.5)::int8 END`,
			fault:
				column.kind === 'clock'
					? `CASE WHEN ${value} IS NULL THEN ${FAULT.missing} ELSE 0 END`
					: `CASE WHEN ${value} IS NULL THEN ${FAULT.missing} WHEN ${hasDays} THEN ${FAULT.unreadable}` +
						` WHEN ${value} < interval '0' THEN ${FAULT.negative} ELSE 0 END`,
			unit: 1,
			rounded: `${exact} <> floor(${exact})`,
		};
	}
	const unit = UNITS[form];
	if (unit === undefined) {
		const fault = `CASE WHEN ${value} IS NULL THEN ${FAULT.missing} ELSE ${FAULT.unreadable} END`;
		return { seconds: 'NULL::int8', unit: 1, fault, rounded: null };
	}
	if (column.kind === 'whole') {
		return {
			seconds: inSeconds ? `${value}::int8 * ${unit}` : value,
			unit: inSeconds ? 1 : unit,
			fault: `CASE WHEN ${value} >= 0 THEN 0 WHEN ${value} IS NULL THEN ${FAULT.missing} ELSE ${FAULT.negative} END`,
			rounded: null,
		};
	}
	const isNumber = `${value}::text NOT IN ('NaN', 'Infinity', '-Infinity')`;
	// The digits that PostgreSQL shows are the digits that a file would hold; casting a float to numeric loses some.
	const digits = column.kind === 'float' ? `${value}::text::numeric` : `${value}::numeric`;
	const exact = `(CASE WHEN ${isNumber} THEN ${digits} END * ${unit})`;
	return {
		seconds: `CASE WHEN ${exact} < 1e15 THEN floor(${exact} + 0.5)::int8 END`,
		unit: 1,
		fault:
			`CASE WHEN ${value} IS NULL THEN ${FAULT.missing} WHEN ${exact} < 0 THEN ${FAULT.negative}` +
			` WHEN ${exact} < 1e15 THEN 0 ELSE ${FAULT.unreadable} END`,
		rounded: `${exact} <> floor(${exact})`,
	};
}

export interface ContactsSql {
	readonly count: string;
	readonly unreadable: string;
}

/** Contacts: whole numbers of at most six digits; what is something else is counted, and not registered. */
export function contactsSql(column: SourceColumn): ContactsSql {
	const value = cell(column);
	const text = `btrim(${value}::text, ${SPACES})`;
	const isCount =
		column.kind === 'text'
			? `${text} ~ '^[0-9]{1,6}([.,]0+)?$'`
			: column.kind === 'whole'
				? `${value} BETWEEN 0 AND 999999`
				: `(${value} BETWEEN 0 AND 999999 AND ${value} = trunc(${value}))`;
	const number = column.kind === 'text' ? `substring(${text} FROM '^[0-9]+')` : value;
	return {
		count: `CASE WHEN ${isCount} THEN ${number}::int8 END`,
		unreadable: column.kind === 'text' ? `${text} <> '' AND NOT ${isCount}` : `NOT ${isCount}`,
	};
}
