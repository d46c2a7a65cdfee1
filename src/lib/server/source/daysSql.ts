import { FAULT, WAITING } from './fault.ts';
import { labelsOf, type Reading } from './reading.ts';
import { rowsSql } from './rowsSql.ts';
import { quoteName, SqlText, type Statement } from './sqlText.ts';

/** What is known of the texts of the activities; each text stands in one list. */
export interface ActivityTexts {
	/** Empty texts, of rows without an activity. */
	readonly blank: readonly string[];
	/** Labels of totals. */
	readonly total: readonly string[];
	/** No working time. */
	readonly breaks: readonly string[];
	/** Working time that is no administration. */
	readonly care: readonly string[];
	/** Administrative activities: the spellings of each. */
	readonly administrative: readonly (readonly string[])[];
	/** Nobody decided on these yet. */
	readonly waiting: readonly string[];
}

/** The numbers of one group of rows, in the order in which they travel. */
export type DayNumber =
	| 'date'
	| 'apart'
	| 'rows'
	| 'seconds'
	| 'breakRows'
	| 'breakSeconds'
	| 'multiplesOf5'
	| 'multiplesOf15'
	| 'multiplesOf30'
	| 'contacts'
	| 'contactsUnreadable'
	| 'crossed'
	| 'disagreeing'
	| 'rounded'
	| 'startUnreadable'
	| 'repeatedKept'
	| 'repeatedKeptSeconds'
	| 'repeatedLeft'
	| 'repeatedLeftSeconds';

export interface DaysSql {
	readonly statement: Statement;
	/** Names of the numbers of a group; behind them the seconds of each administrative activity. */
	readonly numbers: readonly DayNumber[];
}

/**
 * The one GROUP BY: person-days with their working and administrative seconds, so that rows never travel. Groups of rows
 * that cannot be used, or wait for a decision, stand apart. One row per person (and role, department, …) with all of
 * their days in one array, as two million small rows take longer to send than to add up.
 */
export function daysSql(reading: Reading, activities: ActivityTexts): DaysSql {
	const sql = new SqlText();
	const { text: rows, has, unit, dayOfGroup } = rowsSql(reading, sql);
	const isOneOf = (texts: readonly string[]) =>
		texts.length === 1
			? `r.activity = ${sql.bind(texts[0], 'text')}`
			: `r.activity = ANY (${sql.bind(texts, 'text[]')})`;
	const labels = labelsOf(reading).map(quoteName);
	const where = (condition: string | null) => (condition === null ? '' : ` FILTER (WHERE ${condition})`);
	const count = (condition: string | null = null) =>
		has.copies ? `coalesce(sum(r.kept)${where(condition)}, 0)` : `count(*)${where(condition)}`;
	const total = (value: string, condition: string | null = null, none = '0') =>
		`coalesce(sum(${has.copies ? 'r.kept * ' : ''}${value})${where(condition)}, ${none})`;
	const seconds = (condition: string | null = null) =>
		`${total('r.seconds', condition)}${unit === 1 ? '' : ` * ${unit}`}`;
	/** A duration is a multiple of so many minutes; where every unit is one, all are. */
	const multiple = (minutes: number) => `r.seconds % ${Math.max(1, (minutes * 60) / unit)} = 0`;
	const isBreak = activities.breaks.length > 0 ? isOneOf(activities.breaks) : null;
	const atWork = (condition: string) => (isBreak === null ? condition : `${condition} AND NOT (${isBreak})`);

	const numbers: (readonly [DayNumber, string])[] = [
		['rows', count()],
		['seconds', seconds()],
		['multiplesOf5', count(atWork(multiple(5)))],
		['multiplesOf15', count(atWork(multiple(15)))],
		['multiplesOf30', count(atWork(multiple(30)))],
	];
	if (isBreak) numbers.push(['breakRows', count(isBreak)], ['breakSeconds', seconds(isBreak)]);
	if (has.contacts) {
		numbers.push(['contacts', total('r.contacts', isBreak && `NOT (${isBreak})`, '-1')]);
		const unreadable = has.copies ? 'sum(r.copies)' : 'count(*)';
		numbers.push(['contactsUnreadable', `coalesce(${unreadable} FILTER (WHERE r.contacts_unreadable), 0)`]);
	}
	if (has.start) numbers.push(['crossed', count('r.crosses')]);
	if (has.between) numbers.push(['disagreeing', count('r.disagrees')]);
	if (has.rounded) numbers.push(['rounded', count('r.rounded')]);
	if (has.startUnreadable) {
		const rowCount = has.copies ? 'sum(r.copies)' : 'count(*)';
		numbers.push(['startUnreadable', `coalesce(${rowCount} FILTER (WHERE r.start_unreadable), 0)`]);
	}
	if (has.copies) {
		const repeats = (value: string, condition: string) =>
			`coalesce(sum(${value}) FILTER (WHERE ${condition}), 0)`;
		numbers.push(
			['repeatedKept', repeats('r.copies - 1', 'r.keeps_all')],
			['repeatedKeptSeconds', repeats(`(r.copies - 1) * r.seconds * ${unit}`, 'r.keeps_all')],
			['repeatedLeft', repeats('r.copies - 1', 'NOT r.keeps_all')],
			['repeatedLeftSeconds', repeats(`(r.copies - 1) * r.seconds * ${unit}`, 'NOT r.keeps_all')],
		);
	}
	const sums = [
		...numbers.map(([, expression]) => expression),
		...activities.administrative.map((texts) => seconds(isOneOf(texts))),
	];
	const keys = ['r.person', ...labels.map((label) => `r.${label}`), 'r.date_code'];
	const names = sums.map((_, place) => `n${place}`);
	const days =
		`SELECT ${keys.join(', ')}, ${apartSql(activities, 86_400 / unit, sql)} AS apart, ` +
		`${sums.map((sum, place) => `${sum} AS n${place}`).join(', ')} ` +
		`FROM (${rows}) AS r GROUP BY ${keys.join(', ')}, apart`;
	const outer = ['d.person', ...labels.map((label) => `d.${label}`)];
	const packed = [dayOfGroup('d.date_code'), 'd.apart', ...names.map((name) => `d.${name}`)].map(
		(name) => `(${name})::int8`,
	);
	return {
		statement: {
			text:
				`SELECT ${outer.map((name) => `${name}::text`).join(', ')}, array_agg(ARRAY[${packed.join(', ')}]) ` +
				`FROM (${days}) AS d GROUP BY ${outer.join(', ')}`,
			values: sql.values,
		},
		numbers: ['date', 'apart', ...numbers.map(([name]) => name)],
	};
}

/** 0 for rows that count as far as SQL can tell; else the fault, or the place of an undecided activity. */
function apartSql(
	{ blank, total, breaks, care, administrative, waiting }: ActivityTexts,
	most: number,
	sql: SqlText,
): string {
	const list = (texts: readonly string[]) => sql.bind(texts, 'text[]');
	const decided = list([...breaks, ...care, ...administrative.flat()]);
	const asked = list(waiting);
	// Nearly every row ends at the first condition.
	return (
		`CASE WHEN r.seconds BETWEEN 1 AND ${most} AND r.activity = ANY (${decided}) THEN 0` +
		` WHEN r.activity IS NULL OR r.activity = ANY (${list(blank)}) THEN ${FAULT.activityMissing}` +
		` WHEN r.activity = ANY (${list(total)}) THEN ${FAULT.activityTotal}` +
		` WHEN r.fault <> 0 THEN r.fault` +
		` WHEN r.activity = ANY (${asked}) THEN ${WAITING} + array_position(${asked}, r.activity)` +
		` ELSE ${FAULT.activityUnknown} END`
	);
}

/** The texts of activities that are in none of the lists. */
export function unknownActivitiesSql(reading: Reading, known: readonly string[]): Statement {
	const sql = new SqlText();
	const { text } = rowsSql(reading, sql);
	const list = sql.bind(known, 'text[]');
	return {
		text: `SELECT DISTINCT r.activity FROM (${text}) AS r WHERE r.activity <> ALL (${list})`,
		values: sql.values,
	};
}
