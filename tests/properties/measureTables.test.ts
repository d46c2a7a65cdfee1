import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { foldText } from '#lib/core/timelog/foldText.ts';
import { halftijd, sourceDatabase, withoutFiles, type Columns } from '../server/source/twoRoutes.ts';

/** One way in which a column can stand in a table: its type, and how a value is written. */
interface Way {
	readonly name: string;
	readonly type: string;
	/** @param value  minutes of a duration, minutes after midnight of a clock time, number of a day */
	write(value: number, day: string): string;
	readonly odd: readonly (string | null)[];
}

const hm = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const dates: readonly Way[] = [
	{ name: 'datum', type: 'date', write: (_, day) => day, odd: [null, '1980-01-01', 'infinity'] },
	{ name: 'datum', type: 'timestamp', write: (_, day) => day, odd: [null] },
	{ name: 'datum', type: 'timestamptz', write: (value, day) => `${day} 0${value % 10}:15`, odd: [null] },
	{
		name: 'datum',
		type: 'text',
		write: (_, day) => day.split('-').reverse().join('-'),
		odd: [null, '', 'morgen', '30-02-2026', '5-1', 'Totaal'],
	},
	{ name: 'datum', type: 'varchar(12)', write: (_, day) => day.slice(2), odd: ['2026-01-05'] },
];
const durations: readonly Way[] = [
	{
		name: 'minuten',
		type: 'integer',
		write: (value) => String(value),
		odd: [null, '0', '-5', '1441', '1440'],
	},
	{ name: 'minuten', type: 'bigint', write: (value) => String(value), odd: [null, '99999'] },
	{
		name: 'uren',
		type: 'numeric',
		write: (value) => (value / 60).toFixed(2),
		odd: [null, '0.00', '-1.5', '25'],
	},
	{ name: 'minuten', type: 'double precision', write: (value) => String(value + 0.1), odd: ['0.001', 'NaN'] },
	{
		name: 'duur',
		type: 'interval',
		write: hm,
		odd: [null, '-0:10', '26:00', '0:00', '1 day 1:00', '0:00:30.5'],
	},
	{ name: 'seconden', type: 'smallint', write: (value) => String(value * 60 + 1), odd: ['0'] },
	{
		name: 'uren',
		type: 'text',
		write: hm,
		odd: [null, '', ' 1u30 ', '-0:10', '1d', 'lang', '30:00', '0:20:30,6'],
	},
	{ name: 'uren', type: 'text', write: (value) => (value / 60).toFixed(3).replace('.', ','), odd: ['', '0'] },
];
const clocks: readonly Omit<Way, 'name'>[] = [
	{ type: 'time', write: hm, odd: [null] },
	{ type: 'text', write: hm, odd: [null, '', 'straks', '24:00'] },
	{ type: 'timestamp', write: (value, day) => `${day} ${hm(value)}`, odd: [null] },
];

const persons = ['Jansen', ' jansen', 'JANSEN ', 'de  Vries', 'Bakker', 'Visser', 'Totaal', '', null];
const activities = [
	'Dossier bijhouden',
	'dossier  BIJHOUDEN',
	'Spreekuur',
	'Brieven',
	'Pauze',
	'MDO',
	'',
	null,
	'Totaal',
];
const days = [
	'2026-01-05',
	'2026-01-06',
	'2026-03-30',
	'2026-04-01',
	'2026-04-03',
	'2026-09-07',
	'2026-09-08',
];

const cell = (texts: readonly (string | null)[]) => fc.constantFrom(...texts);
const row = fc.record({
	person: fc.oneof(
		{ weight: 8, arbitrary: cell(persons.slice(0, 6)) },
		{ weight: 1, arbitrary: cell(persons) },
	),
	activity: fc.oneof(
		{ weight: 8, arbitrary: cell(activities.slice(0, 6)) },
		{ weight: 1, arbitrary: cell(activities) },
	),
	day: fc.constantFrom(...days),
	minutes: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.constantFrom(15, 30, 60)),
	start: fc.integer({ min: 0, max: 1439 }),
	odd: fc.constantFrom('', '', '', '', '', '', 'date', 'minutes', 'start', 'end', 'more'),
	pick: fc.nat(20),
	role: cell(['Arts', 'arts ', 'verpleegkundige', '', null]),
	contacts: cell(['1', '3', '0', null, '12']),
	use: cell(['ja', 'nee', '', null, 'misschien']),
	group: cell(['interventie', 'controle', 'interventie']),
	period: cell(['voor', 'na', 'Nameting']),
	copies: fc.constantFrom(1, 1, 1, 2, 3),
});

const log = fc.record({
	date: fc.constantFrom(...dates),
	duration: fc.option(fc.constantFrom(...durations)),
	clocks: fc.option(fc.constantFrom(...clocks)),
	end: fc.boolean(),
	key: fc.boolean(),
	contactsType: fc.constantFrom('integer', 'text', 'numeric'),
	periodColumn: fc.boolean(),
	groupColumn: fc.boolean(),
	rows: fc.array(row, { minLength: 12, maxLength: 60 }),
	options: fc.record({
		duplicates: fc.constantFrom('auto', 'keepOne', 'keepAll'),
		washoutDays: fc.constantFrom('0', '2'),
		unit: fc.constantFrom('person', 'person', 'person', 'department'),
	}),
});

type Log = typeof log extends fc.Arbitrary<infer Value> ? Value : never;

function tableOf(made: Log): { columns: Columns; rows: (string | null)[][] } {
	const { date, duration, clocks: clock, key } = made;
	// Without a duration there must be a start and an end.
	const start = clock ?? (duration ? null : clocks[0]!);
	const hasEnd = start !== null && (made.end || duration === null);
	const usesDuration = duration !== null;
	const columns: (readonly [string, string])[] = [
		['medewerker', 'text'],
		[date.name, date.type],
		['activiteit', 'text'],
		...(usesDuration ? [[duration.name, duration.type] as const] : []),
		...(start ? [['begin', start.type] as const] : []),
		...(hasEnd ? [['eind', start.type] as const] : []),
		['functie', 'text'],
		['contacten', made.contactsType],
		['ai', 'text'],
		...(made.groupColumn ? [['groep', 'text'] as const] : []),
		...(made.periodColumn ? [['periode', 'text'] as const] : []),
		['opmerking', 'text'],
		...(key ? [['nummer', 'integer primary key'] as const] : []),
	];
	const rows: (string | null)[][] = [];
	for (const each of made.rows) {
		const odd = (way: Pick<Way, 'odd'>) => way.odd[each.pick % way.odd.length]!;
		const written = (way: Omit<Way, 'name'>, value: number, field: string) =>
			each.odd === field ? odd(way) : way.write(value, each.day);
		const end = (each.start + each.minutes) % 1440;
		for (let copy = 0; copy < each.copies; copy++) {
			rows.push([
				each.person,
				written(date, each.start, 'date'),
				each.activity,
				...(usesDuration ? [written(duration, each.minutes, 'minutes')] : []),
				...(start ? [written(start, each.start, 'start')] : []),
				...(hasEnd ? [written(start!, end, 'end')] : []),
				each.role,
				each.odd === 'more' ? (made.contactsType === 'text' ? 'veel' : '-1') : each.contacts,
				each.use,
				...(made.groupColumn ? [each.odd === 'more' ? 'iets anders' : each.group] : []),
				...(made.periodColumn ? [each.odd === 'more' ? 'tussenin' : each.period] : []),
				each.pick === 0 ? 'bijzonder' : '',
				...(key ? [String(rows.length)] : []),
			]);
		}
	}
	return { columns, rows };
}

/** Decisions that are asked and reasons to stop; a file also names single rows and the first spelling met. */
function refusal(err: string): string[] {
	return err
		.split('\n')
		.filter((line) => /nog niet|Niemand|is geen rij|geen afdeling|niet bekend|Kies/u.test(line))
		.map((line) => foldText(line))
		.sort();
}

/** The names of groups without capitals and spaces: a table has no first spelling. */
function comparable(out: string): unknown {
	return JSON.parse(JSON.stringify(withoutFiles(out)), (key, value: unknown) =>
		key === 'name' && typeof value === 'string' ? foldText(value) : value,
	);
}

const database = await sourceDatabase();

describe.skipIf(!database)('adding up in the database', () => {
	afterAll(() => database?.client.end());

	it('gives what reading the same rows from a file gives', { timeout: 600_000 }, async () => {
		let measured = 0;
		await fc.assert(
			fc.asyncProperty(log, async (made) => {
				const { columns, rows } = tableOf(made);
				await database!.make('log', columns, rows);
				const file = await database!.exported('log');
				const { duplicates, washoutDays, unit } = made.options;
				const options = ['--goLive', '2026-04-01', '--washoutDays', washoutDays, '--duplicates', duplicates];
				options.push('--unit', unit, '--columns', 'functie=department', '--dateOrder', dateOrder(made));
				options.push('--replicates', '100', '--json');
				if (unit === 'person') options.splice(options.indexOf('--columns'), 2);
				const byFile = await halftijd(file, ...options);
				const byTable = await halftijd('--source', database!.url, '--table', 'log', ...options);
				expect(byTable.code, `${byFile.err}\n${byTable.err}`).toBe(byFile.code);
				if (byFile.code === 0) {
					measured++;
					expect(comparable(byTable.out)).toEqual(comparable(byFile.out));
				} else expect(refusal(byTable.err)).toEqual(refusal(byFile.err));
			}),
			{
				numRuns: Number(process.env['HALFTIJD_RUNS'] ?? 60),
				seed: Number(process.env['HALFTIJD_SEED'] ?? 6),
			},
		);
		expect(measured).toBeGreaterThan(20);
	});
});

function dateOrder({ date }: Log): string {
	return date.type.startsWith('varchar') ? 'ymd' : 'dmy';
}
