import { cell, cellText, contactsSql, joinedText } from './cellSql.ts';
import type { Reading } from './reading.ts';
import type { SourceColumn, SourceTable } from './sourceTable.ts';
import type { Statement } from './sqlText.ts';

/** Rows by which columns are recognised: the first of the table, in whatever order they stand. */
const SAMPLE_ROWS = 50_000;
/** As many different texts as recognition looks at. */
const SAMPLE_TEXTS = 5_000;

/** Some different texts of a column. */
export function sampleSql({ relation }: SourceTable, column: SourceColumn): Statement {
	return {
		text:
			`SELECT DISTINCT ${cellText(column)} FROM (SELECT ${cell(column)} FROM ${relation} AS t ` +
			`LIMIT ${SAMPLE_ROWS}) AS t LIMIT ${SAMPLE_TEXTS}`,
		values: [],
	};
}

/** Every different text of a column, for those that are read as text. */
export function distinctSql({ relation }: SourceTable, column: SourceColumn): Statement {
	return {
		text: `SELECT DISTINCT ${cellText(column)} FROM ${relation} AS t`,
		values: [],
	};
}

/** The different activities that the sample shows, each as one text. */
export function sampleActivitiesSql({ relation }: SourceTable, columns: readonly SourceColumn[]): Statement {
	const [first] = columns;
	const text = columns.length > 1 ? joinedText(columns, ' – ') : `${cell(first!)}::text`;
	const needed = columns.map(cell).join(', ');
	return {
		text:
			`SELECT DISTINCT ${text} AS activity FROM (SELECT ${needed} FROM ${relation} AS t ` +
			`LIMIT ${SAMPLE_ROWS}) AS t WHERE ${text} IS NOT NULL`,
		values: [],
	};
}

/** The commonest texts of a column by the statistics of the table; they cost nothing, and may be there or not. */
export function commonTextsSql({ relation }: SourceTable, column: SourceColumn): Statement {
	return {
		text:
			`SELECT unnest(s.most_common_vals::text::text[]) FROM pg_stats AS s JOIN pg_class AS c ON c.relname = s.tablename ` +
			`JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname = s.schemaname ` +
			`WHERE c.oid = $1::regclass AND s.attname = $2`,
		values: [relation, column.name],
	};
}

/** Whether clock times behind the dates differ: spreadsheets write midnight behind every date. */
export function clocksDifferSql({ relation }: SourceTable, column: SourceColumn): Statement {
	const clock = `CASE WHEN isfinite(${cell(column)}) THEN ${cell(column)}::time END`;
	const whole = `date_trunc('second', ${clock}::interval)`;
	return {
		text: `SELECT coalesce(min(${whole}) <> max(${whole}), false) AS differ FROM ${relation} AS t`,
		values: [],
	};
}

/** Some contacts that are no count. */
export function unreadableContactsSql({ table, columns }: Reading): Statement {
	const column = columns.contacts![0]!;
	const text = cellText(column);
	return {
		text:
			`SELECT DISTINCT ${text} FROM ${table.relation} AS t ` +
			`WHERE ${contactsSql(column).unreadable} ORDER BY 1 LIMIT 3`,
		values: [],
	};
}
