import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { stopCluster } from '../server/sharedFolder.ts';
import { testPostgres } from '../server/postgres.ts';

const ROWS = Number(process.env['HALFTIJD_BENCH_ROWS'] ?? 1_000_000);

export const name =
	`\`halftijd measure --source\` of a table of ${ROWS.toLocaleString('en')} rows, whole process, against processes that` +
	' only fetch person-days, and only run the statement that measure sends (HALFTIJD_BENCH_ROWS=10000000 for ten million)';

const REPEATS = 5;
const PROGRAM = 'build/cli/halftijd.js';
const ROWS_PER_DAY = 50;
const DAYS = 200;
const ADMINISTRATION = ['Dossier bijhouden', 'Brieven en verslagen', 'Registraties en lijsten'];

/** Persons of 200 days with 50 short entries each, as a system registers them; in order of time, as they came in. */
const FILL = `
	CREATE TABLE log AS
	SELECT n AS id, 'M' || lpad((n / ${ROWS_PER_DAY} % persons)::text, 5, '0') AS person, day AS date,
		(ARRAY['Verpleegkundige', 'Arts', 'Doktersassistent'])[1 + n / ${ROWS_PER_DAY} % persons % 3] AS role,
		(ARRAY['Longziekten', 'Cardiologie', 'Chirurgie', 'Neurologie'])[1 + n / ${ROWS_PER_DAY} % persons % 4] AS department,
		(ARRAY['Dossier bijhouden', 'Brieven en verslagen', 'Registraties en lijsten', 'Spreekuur', 'Telefonisch consult',
			'Overleg', 'MDO', 'Visite'])[1 + chance % 8] AS activity,
		(1 + chance / 8 % CASE WHEN chance % 8 < 3 AND day >= DATE '2026-06-01' THEN 13 ELSE 16 END)::int AS minutes
	FROM (
		SELECT n, persons, abs(hashint8(n)::int8) % 100000 AS chance,
			DATE '2026-01-05' + (n / (${ROWS_PER_DAY} * persons))::int + CASE WHEN n >= rows / 2 THEN 150 ELSE 0 END AS day
		FROM (SELECT $1::int8 AS rows, greatest(1, $1::int8 / ${ROWS_PER_DAY * DAYS}) AS persons) AS sizes,
			generate_series(0, $1::int8 - 1) AS n
	) AS numbered`;

const BY_HAND = `
	SELECT person, date, sum(minutes) AS working,
		sum(minutes) FILTER (WHERE activity IN (${ADMINISTRATION.map((text) => `'${text}'`).join(', ')})) AS administrative
	FROM log GROUP BY person, date`;

/** A process that fetches the rows of one statement, with the memory and the planner as `measure` has them. */
const FETCH = `
	import pg from 'pg';
	const client = new pg.Client(process.argv[1]);
	await client.connect();
	await client.query("SET work_mem = '128MB'");
	await client.query('SET enable_sort = off');
	const { rows } = await client.query({ text: process.argv[2], values: JSON.parse(process.argv[3]), rowMode: 'array' });
	if (rows.length === 0) process.exit(1);
	await client.end();
`;

/** Seconds on the wall of a whole process, its output thrown away. */
function secondsOf(args: readonly string[]): number {
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	if (status !== 0) throw new Error(`exit ${status}: ${stderr.toString()}`);
	return (performance.now() - start) / 1000;
}

const median = (numbers: readonly number[]) =>
	[...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

export async function run() {
	if (!existsSync(PROGRAM)) throw new Error('Build first: npm run build');
	const { Client } = (await import('pg')).default;
	const { daysSql } = await import('#lib/server/source/daysSql.ts');
	const { findTable } = await import('#lib/server/source/sourceTable.ts');
	const { connect } = await import('#lib/server/source/connection.ts');
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-tables-'));
	mkdirSync(folder, { recursive: true });
	try {
		const { url } = await testPostgres(folder);
		if (url === null) return 'left out';
		const client = new Client(url);
		await client.connect();
		await client.query('DROP TABLE IF EXISTS log');
		await client.query(FILL.replaceAll('$1::int8', `${ROWS}::int8`));
		await client.query('ALTER TABLE log ADD PRIMARY KEY (id)');
		await client.query('VACUUM ANALYZE log');
		await client.end();

		const { connection } = await connect(url);
		const table = (await findTable(connection!, 'log'))!;
		await connection!.close();
		const column = (wanted: string) => table.columns.filter((found) => found.name === wanted);
		const fields = ['person', 'date', 'activity', 'minutes', 'role', 'department'];
		const { statement } = daysSql(
			{
				table,
				columns: Object.fromEntries(fields.map((field) => [field, column(field)])),
				durationForm: 'minutes',
				dateHasClock: false,
				duplicates: 'auto',
				dateTexts: null,
				durationTexts: null,
				startTexts: null,
				endTexts: null,
			},
			{
				...{ blank: [], total: [], breaks: [], waiting: [] },
				care: ['Spreekuur', 'Telefonisch consult', 'Overleg', 'MDO', 'Visite'],
				administrative: ADMINISTRATION.map((text) => [text]),
			},
		);
		const fetching = (text: string, values: readonly unknown[]) =>
			secondsOf(['--input-type=module', '-e', FETCH, '--', url, text, JSON.stringify(values)]);
		const seconds = { ours: [] as number[], statement: [] as number[], byHand: [] as number[] };
		for (let repeat = 0; repeat < REPEATS; repeat++) {
			seconds.ours.push(
				secondsOf([
					PROGRAM,
					'measure',
					'--source',
					url,
					'--table',
					'log',
					'--goLive',
					'2026-06-01',
					'--json',
				]),
			);
			seconds.statement.push(fetching(statement.text, statement.values));
			seconds.byHand.push(fetching(BY_HAND, []));
		}
		const against = (other: readonly number[]) =>
			median(seconds.ours.map((ours, repeat) => ours / other[repeat]!));
		return [
			{ what: 'person-days by hand, fetched, whole process', value: median(seconds.byHand), unit: 's' },
			{
				what: 'the statement of measure, fetched, whole process',
				value: median(seconds.statement),
				unit: 's',
			},
			{ what: 'measure with every estimate, whole process', value: median(seconds.ours), unit: 's' },
			{
				what: 'measure against its statement, pair by pair',
				value: against(seconds.statement),
				unit: '×',
				// With fewer rows the estimates weigh more than the adding up.
				...(ROWS >= 10_000_000 ? { most: 1.3 } : {}),
			},
			{
				what: 'measure against person-days by hand, pair by pair',
				value: against(seconds.byHand),
				unit: '×',
			},
		];
	} finally {
		stopCluster(join(folder, 'postgres'));
		rmSync(folder, { recursive: true, force: true });
	}
}
