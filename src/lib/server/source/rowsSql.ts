import type { Field } from '#lib/core/timelog/fields.ts';
import {
	cell,
	cellText,
	contactsSql,
	dayOf,
	dayOfDate,
	durationSql,
	joinedText,
	secondOf,
} from './cellSql.ts';
import { FAULT, NO_DATE } from './fault.ts';
import { hasStart, labelsOf, type ClockTexts, type Reading } from './reading.ts';
import type { SourceColumn } from './sourceTable.ts';
import { quoteName, type SqlText } from './sqlText.ts';

const DAY = 86_400;
const NOTHING = {
	second: 'NULL::int4',
	day: 'NULL::int4',
	fault: String(FAULT.missing),
};

/** The columns that a row has after reading; null: the table cannot have it. */
export interface RowsSql {
	/** A query, one row for each row of the table (for each different row when `copies` is set). */
	readonly text: string;
	/** How many seconds one of `seconds` is. */
	readonly unit: number;
	/** The day (or place of a text) of a group, from the name of its `date_code`. */
	readonly dayOfGroup: (name: string) => string;
	readonly has: Readonly<
		Record<'copies' | 'start' | 'contacts' | 'between' | 'rounded' | 'startUnreadable', boolean>
	>;
}

/**
 * Rows of the table as a query over what each row says, the same way as `RowReader` and `RowTime` read the rows of a
 * file: `person`, `activity`, labels, `date_code`, `day`, `seconds`, `fault`, `start_second`, …
 */
export function rowsSql(reading: Reading, sql: SqlText): RowsSql {
	const { columns, table } = reading;
	const one = (field: Field) => columns[field]?.[0];
	const copies = !table.hasKey;
	const joins: string[] = [];
	const date = dateSql(reading, sql, joins);
	const given = givenSql(reading, sql, joins);
	const start = momentSql(one('start'), reading.startTexts, 's', sql, joins);
	const end = momentSql(one('end'), reading.endTexts, 'e', sql, joins);
	const contacts = one('contacts');
	const counted = contacts ? contactsSql(contacts) : null;
	const between = columns.start !== undefined && columns.end !== undefined;
	const cells = [
		`${namedText(columns.person!, ' ')} AS person`,
		`${namedText(columns.activity!, ' – ')}::text AS activity`,
		...labelsOf(reading).map((label) => `${cell(one(label)!)} AS ${quoteName(label)}`),
		`${date.code} AS date_code`,
		`${date.day} AS day`,
		`${given.seconds} AS given, ${given.fault} AS given_fault, ${given.rounded ?? 'false'} AS rounded`,
		...(hasStart(reading)
			? [`${start ? start.second : date.second} AS s_second, ${start ? start.fault : '0'} AS s_fault`]
			: []),
		...(between
			? [`${start!.day} AS s_day, ${end!.second} AS e_second, ${end!.day} AS e_day, ${end!.fault} AS e_fault`]
			: []),
		...(counted ? [`${counted.count} AS contacts, ${counted.unreadable} AS contacts_unreadable`] : []),
		...(copies ? ['t.copies'] : []),
	];
	const from = copies ? `(${distinctRows(reading)}) AS t` : `${table.relation} AS t`;
	const plain = `SELECT ${cells.join(', ')} FROM ${from} ${joins.join(' ')}`;
	return {
		text: withTimes(between ? withBetween(plain) : plain, reading, between, copies, given.unit),
		unit: given.unit,
		dayOfGroup: date.dayOfGroup,
		has: {
			copies,
			start: hasStart(reading),
			contacts: counted !== null,
			between,
			rounded: given.rounded !== null,
			startUnreadable: columns.start !== undefined && columns.minutes !== undefined,
		},
	};
}

/** One column as it is, so that PostgreSQL can use what it knows of it; several as one text. */
function namedText(columns: readonly SourceColumn[], separator: string): string {
	const [first] = columns;
	return columns.length > 1 ? joinedText(columns, separator) : cell(first!);
}

/** Every different row once, with how often it is there: all cells count, as in a file, also those without a meaning. */
function distinctRows({ table, columns }: Reading): string {
	const needed = [...new Set(Object.values(columns).flat())];
	const others = table.columns.filter((column) => !needed.includes(column));
	const exact = ['text', 'whole', 'date', 'moment', 'clock'];
	const keys = [
		...needed.map((column) => quoteName(column.name)),
		// 1.0 and 1.00 are equal numbers and different texts; other types cannot be compared at all.
		...[...needed, ...others]
			.filter(({ kind }, place) => place >= needed.length || !exact.includes(kind))
			.map((column) =>
				exact.includes(column.kind) ? quoteName(column.name) : `${quoteName(column.name)}::text`,
			),
	];
	const list = needed.map((column) => quoteName(column.name)).join(', ');
	return `SELECT ${list}, count(*) AS copies FROM ${table.relation} GROUP BY ${keys.join(', ')}`;
}

const orNone = (day: string) => `coalesce(${day}, ${NO_DATE})`;

function dateSql(reading: Reading, sql: SqlText, joins: string[]) {
	const column = reading.columns.date?.[0] ?? reading.columns.start![0]!;
	if (!reading.dateTexts) {
		const day = dayOf(column);
		const second = reading.dateHasClock ? secondOf(column) : 'NULL::int4';
		if (column.kind !== 'date') return { code: day, dayOfGroup: orNone, day, second };
		return { code: cell(column), dayOfGroup: (name: string) => orNone(dayOfDate(name)), day, second };
	}
	const { texts, days } = reading.dateTexts;
	joins.push(
		`LEFT JOIN unnest(${sql.bind(texts, 'text[]')}, ${sql.bind(
			texts.map((_, place) => place),
			'int4[]',
		)}, ` + `${sql.bind(days, 'int4[]')}) AS dates(text, place, day) ON dates.text = ${cellText(column)}`,
	);
	return {
		code: 'dates.place',
		dayOfGroup: orNone,
		day: 'dates.day',
		second: 'NULL::int4',
	};
}

function givenSql(reading: Reading, sql: SqlText, joins: string[]) {
	const column = reading.columns.minutes?.[0];
	if (!column)
		return {
			seconds: 'NULL::int8',
			unit: 1,
			fault: String(FAULT.missing),
			rounded: null,
		};
	if (!reading.durationTexts) return durationSql(column, reading.durationForm, hasStart(reading));
	const { texts, seconds, faults, rounded } = reading.durationTexts;
	joins.push(
		`LEFT JOIN unnest(${sql.bind(texts, 'text[]')}, ${sql.bind(seconds, 'int8[]')}, ` +
			`${sql.bind(faults, 'int4[]')}, ${sql.bind(rounded, 'int4[]')}) AS durations(text, seconds, fault, rounded)` +
			` ON durations.text = ${cellText(column)}`,
	);
	return {
		seconds: 'durations.seconds',
		unit: 1,
		fault: 'durations.fault',
		rounded: rounded.includes(1) ? 'durations.rounded = 1' : null,
	};
}

function momentSql(
	column: SourceColumn | undefined,
	known: ClockTexts | null,
	alias: string,
	sql: SqlText,
	joins: string[],
) {
	if (!column) return null;
	if (known) {
		joins.push(
			`LEFT JOIN unnest(${sql.bind(known.texts, 'text[]')}, ${sql.bind(known.seconds, 'int4[]')}, ` +
				`${sql.bind(known.faults, 'int4[]')}) AS ${alias}(text, second, fault) ON ${alias}.text = ${cellText(column)}`,
		);
		return { ...NOTHING, second: `${alias}.second`, fault: `${alias}.fault` };
	}
	const second = secondOf(column);
	return {
		second,
		day: column.kind === 'moment' ? dayOf(column) : NOTHING.day,
		fault: `CASE WHEN ${second} IS NULL THEN ${FAULT.missing} ELSE 0 END`,
	};
}

/** Adds the time from start to end; an end before the start crosses midnight once. */
function withBetween(rows: string): string {
	const readable = 'p.s_fault = 0 AND p.e_fault = 0';
	const days = 'p.e_day - coalesce(p.s_day, p.day)';
	const seconds = 'p.e_second - p.s_second';
	const between =
		`CASE WHEN ${readable} THEN ${seconds} + coalesce((${days}) * ${DAY}, ` +
		`CASE WHEN ${seconds} < 0 THEN ${DAY} ELSE 0 END) END`;
	return (
		`SELECT p.*, ${between} AS between_seconds, ${readable} AND coalesce(${days} > 0, ${seconds} < 0) AS between_crosses` +
		` FROM (${rows}) AS p`
	);
}

/** Which duration counts, and what is wrong with it: the given one, else end − start. */
function withTimes(rows: string, reading: Reading, between: boolean, copies: boolean, unit: number): string {
	const start = hasStart(reading)
		? 'CASE WHEN q.s_fault = 0 THEN coalesce(q.s_second, -1) ELSE -1 END'
		: '-1';
	const isBetween = 'q.between_seconds >= 0';
	const useBetween = `q.given_fault = ${FAULT.missing} AND ${isBetween}`;
	const counted = between ? `CASE WHEN ${useBetween} THEN q.between_seconds ELSE q.given END` : 'q.given';
	const fault = between
		? `CASE WHEN q.given_fault <> ${FAULT.missing} OR ${isBetween} THEN ` +
			`CASE WHEN q.given_fault = ${FAULT.missing} THEN 0 ELSE q.given_fault END ` +
			`WHEN q.between_seconds < 0 THEN ${FAULT.endBeforeStart} ` +
			`WHEN q.s_fault <> 0 THEN q.s_fault ELSE q.e_fault END`
		: 'q.given_fault';
	const pastMidnight = `(${start}) >= 0 AND (${start}) + q.given > ${DAY}`;
	const kept =
		reading.duplicates === 'keepAll'
			? 'q.copies'
			: reading.duplicates === 'keepOne'
				? '1'
				: `CASE WHEN (${start}) < 0 THEN q.copies ELSE 1 END`;
	const keepsAll =
		reading.duplicates === 'auto' ? `(${start}) < 0` : reading.duplicates === 'keepAll' ? 'true' : 'false';
	return [
		'SELECT q.*',
		// What has a fault is below zero or null, so that a plausible duration has none.
		`greatest(${counted}, 0) AS seconds`,
		`CASE WHEN (${counted}) BETWEEN 1 AND ${DAY / unit} THEN 0 WHEN (${fault}) <> 0 THEN ${fault}` +
			` WHEN (${counted}) = 0 THEN ${FAULT.zero} ELSE ${FAULT.tooLong} END AS fault`,
		`${start} AS start_second`,
		...(hasStart(reading)
			? [
					`CASE WHEN q.given_fault = 0 AND NOT ${between ? `coalesce(${isBetween}, false)` : 'false'}` +
						` THEN ${pastMidnight} ELSE ${between ? 'q.between_crosses' : 'false'} END AS crosses`,
				]
			: []),
		...(between
			? [`q.given_fault = 0 AND ${isBetween} AND abs(q.between_seconds - q.given) > 60 AS disagrees`]
			: []),
		...(reading.columns.start && reading.columns.minutes
			? [`q.given_fault = 0 AND q.s_fault = ${FAULT.clockUnreadable} AS start_unreadable`]
			: []),
		...(copies ? [`${kept} AS kept, ${keepsAll} AS keeps_all`] : []),
	]
		.join(', ')
		.concat(` FROM (${rows}) AS q`);
}
