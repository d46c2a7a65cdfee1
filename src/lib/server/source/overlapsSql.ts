import type { Washout } from '#lib/core/panel/washout.ts';
import { labelsOf, type Label, type Reading } from './reading.ts';
import { rowsSql } from './rowsSql.ts';
import { quoteName, SqlText, type Statement } from './sqlText.ts';

/** Which rows the check looks at: those that became working entries, outside the wash-out. */
export interface OverlapRows {
	/** The texts of activities that are working time. */
	readonly working: readonly string[];
	/** Texts of persons and labels by which a row was rejected. */
	readonly rejectedPersons: readonly string[];
	readonly rejectedLabels: Partial<Record<Label, readonly string[]>>;
	/** Spellings of one person: each with the spelling that stands for all. */
	readonly spellings: readonly (readonly [string, string])[];
	readonly washout: Washout | null;
	readonly firstDay: number;
	readonly lastDay: number;
}

/**
 * Working rows with a start, their seconds, those that start before an earlier row of the same person has ended, and
 * the seconds that were already covered: the sums of `countOverlaps`, found where the rows are.
 */
export function overlapsSql(reading: Reading, rows: OverlapRows): Statement {
	const sql = new SqlText();
	const { text, has } = rowsSql(reading, sql);
	const conditions = [
		'r.fault = 0 AND r.start_second >= 0 AND r.person IS NOT NULL',
		`r.activity = ANY (${sql.bind(rows.working, 'text[]')})`,
		`r.day BETWEEN ${sql.bind(rows.firstDay, 'int4')} AND ${sql.bind(rows.lastDay, 'int4')}`,
		`r.person::text <> ALL (${sql.bind(rows.rejectedPersons, 'text[]')})`,
		...labelsOf(reading).flatMap((label) => {
			const texts = rows.rejectedLabels[label] ?? [];
			return texts.length > 0
				? [`coalesce(r.${quoteName(label)}::text, '') <> ALL (${sql.bind(texts, 'text[]')})`]
				: [];
		}),
	];
	if (rows.washout) {
		const { goLive, days } = rows.washout;
		conditions.push(
			`NOT (r.day >= ${sql.bind(goLive - days, 'int4')} AND r.day < ${sql.bind(goLive + days, 'int4')})`,
		);
	}
	const copies = has.copies ? 'CROSS JOIN LATERAL generate_series(1, r.kept) ' : '';
	let person = 'r.person::text';
	let same = '';
	if (rows.spellings.length > 0) {
		const from = sql.bind(
			rows.spellings.map(([spelling]) => spelling),
			'text[]',
		);
		const to = sql.bind(
			rows.spellings.map(([, stands]) => stands),
			'text[]',
		);
		same = `LEFT JOIN unnest(${from}, ${to}) AS same(spelling, person) ON same.spelling = r.person::text `;
		person = 'coalesce(same.person, r.person::text)';
	}
	const timed =
		`SELECT ${person} AS person, r.day::int8 * 86400 + r.start_second AS begins, r.seconds ` +
		`FROM (${text}) AS r ${same}${copies}WHERE ${conditions.join(' AND ')}`;
	const covered =
		`SELECT begins, seconds, max(begins + seconds) OVER (PARTITION BY person ORDER BY begins, seconds ` +
		`ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered FROM (${timed}) AS timed`;
	return {
		text:
			`SELECT count(*) AS timed, coalesce(sum(seconds), 0)::int8 AS "timedSeconds", ` +
			`count(*) FILTER (WHERE begins < covered) AS entries, ` +
			`coalesce(sum(least(begins + seconds, covered) - begins) FILTER (WHERE begins < covered), 0)::int8 AS seconds ` +
			`FROM (${covered}) AS covered_rows`,
		values: sql.values,
	};
}
