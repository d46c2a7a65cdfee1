import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readTable } from '#lib/io/readTable.ts';
import { fileSource } from '../../../src/cli/fileSource.ts';
import { halftijd, sourceDatabase, withoutFiles, type Columns } from './twoRoutes.ts';

const database = await sourceDatabase();
const samples = 'datasets/samples';
const usual = ['--json', '--replicates', '200'];

/** A sample log as a table of the same name, typed as asked, all other columns as text. */
async function load(path: string, types: Readonly<Record<string, string>> = {}): Promise<string> {
	const { table } = await readTable(fileSource(path));
	const { file, columns, rowCount } = table!;
	const rows = Array.from({ length: rowCount }, (_, row) =>
		columns.map(({ name, values, codes }) => {
			const text = values[codes[row]!]!;
			return text === '' && types[name] ? null : text;
		}),
	);
	const typed: Columns = columns.map(({ name }) => [name, types[name] ?? 'text']);
	await database!.make(file, typed, rows);
	return file;
}

async function bothRoutes(files: readonly string[], tables: readonly string[], options: readonly string[]) {
	const byFile = await halftijd(...files, ...options, ...usual);
	const byTable = await halftijd('--source', database!.url, ...tables, ...options, ...usual);
	expect(byFile.code, byFile.err).toBe(0);
	expect(byTable.code, byTable.err).toBe(0);
	expect(withoutFiles(byTable.out)).toEqual(withoutFiles(byFile.out));
	return { byFile, byTable };
}

afterAll(() => database?.client.end());

describe.skipIf(!database)('a table gives the measurement that a file gives', () => {
	const practice = `${samples}/practice/timelog_practice.csv`;
	const practiceMapping = ['--mapping', `${samples}/practice/activiteiten_praktijk.csv`];
	const homeCare = `${samples}/homeCare/tijden_wijkteams.txt`;
	const homeCareOptions = [
		...['--goLive', '2024-12-02', '--dateOrder', 'dmy'],
		...['--mapping', `${samples}/homeCare/activiteiten_wijkteams.csv`],
	];

	it('of the practice, as texts', async () => {
		const table = await load(practice);
		const { byTable } = await bothRoutes([practice], ['--table', table], practiceMapping);
		const { reconciliation, files } = JSON.parse(byTable.out);
		for (const { read, used, rejected, outside } of [reconciliation.rows, reconciliation.minutes]) {
			expect(used + rejected + outside).toBe(read);
		}
		expect(files).toEqual([
			{
				name: 'timelog_practice.csv',
				sha256: null,
				rows: 1003,
				encoding: null,
				delimiter: null,
				dateOrder: 'ymd',
				tool: 'generic',
			},
		]);
	});

	it('of the practice, with types', async () => {
		const table = await load(practice, { date: 'date', minutes: 'smallint', contacts: 'integer' });
		const { byTable } = await bothRoutes([practice], ['--table', table], practiceMapping);
		expect(byTable.out + byTable.err).not.toMatch(/\bM[1-9]\b/);
	});

	it('in a folder: rejected rows are counted by reason and have no number', async () => {
		const table = await load(homeCare);
		const folder = mkdtempSync(join(inject('sharedFolder'), 'out-'));
		const options = [...homeCareOptions, '--replicates', '200', '--out', folder];
		const { code, err } = await halftijd('--source', database!.url, '--table', table, ...options);
		expect(code, err).toBe(0);
		const lines = readFileSync(join(folder, 'rejected-rows.csv'), 'utf8').trim().split('\r\n');
		expect(lines.slice(1)).toEqual([
			'tijden_wijkteams.txt;;;;3 rijen tellen niet mee: de duur is leeg, of de begintijd of de eindtijd.',
			'tijden_wijkteams.txt;;;;2 rijen tellen niet mee: dezelfde rij is al geteld.',
		]);
	});

	it('of the hospital: two tables, written differently', async () => {
		const before = `${samples}/hospital/uren_poli_voor.csv`;
		const after = `${samples}/hospital/uren_poli_na.csv`;
		await bothRoutes(
			['--before', before, '--after', after],
			['--before', await load(before), '--after', await load(after)],
			['--mapping', `${samples}/hospital/activiteiten_poli.csv`],
		);
	});

	it.each([
		['', []],
		['with a wash-out', ['--washoutDays', '14']],
		['all copies kept', ['--duplicates', 'keepAll']],
	])('of home care: clock times, a comparison group, go-live %s', async (_, options) => {
		const table = await load(homeCare);
		await bothRoutes([homeCare], ['--table', table], [...homeCareOptions, ...options]);
	});

	it('of home care with clock times of type time', async () => {
		const table = await load(homeCare, { Begin: 'time', Eind: 'time' });
		await bothRoutes([homeCare], ['--table', table], homeCareOptions);
	});

	it('by department, of a view, with names that need quotes', async () => {
		const table = await load(homeCare);
		await database!.client.query('CREATE SCHEMA "Zorg; --"');
		await database!.client.query(
			`CREATE VIEW "Zorg; --"."tijden""x" AS SELECT *, "Functie" AS "rol ""of"" wat" FROM "${table}"`,
		);
		const options = [...homeCareOptions, '--unit', 'department'];
		const byFile = await halftijd(homeCare, ...options, ...usual);
		const columns = 'Functie=-,rol "of" wat=role';
		const byTable = await halftijd(
			...['--source', database!.url, '--table', 'Zorg; --.tijden"x', '--columns', columns],
			...[...options, ...usual],
		);
		expect(byTable.code, byTable.err).toBe(0);
		const [expected, found] = [JSON.parse(byFile.out), JSON.parse(byTable.out)];
		for (const key of ['headline', 'estimates', 'groups', 'checks', 'reconciliation', 'population']) {
			expect(found[key], key).toEqual(expected[key]);
		}
	});

	it('meets an activity that the first rows did not show', async () => {
		const rows = Array.from({ length: 60_000 }, (_, index) => [
			`m${index % 11}`,
			index % 4 < 2 ? '2026-01-05' : '2026-09-07',
			index < 59_990 ? (index % 3 === 0 ? 'Dossier bijhouden' : 'Spreekuur') : 'Brieven schrijven',
			String(1 + (index % 7)),
			index % 4 < 2 ? 'voor' : 'na',
			String(index),
		]);
		const columns: Columns = [
			['medewerker', 'text'],
			['datum', 'date'],
			['activiteit', 'text'],
			['minuten', 'integer'],
			['periode', 'text'],
			['nummer', 'integer primary key'],
		];
		await database!.make('laat.csv', columns, rows);
		const { byTable } = await bothRoutes([await database!.exported('laat.csv')], ['--table', 'laat.csv'], []);
		expect(byTable.err).toContain('Brieven schrijven');
	});
});

describe.skipIf(!database)('what cannot be measured is refused with what to do', () => {
	const columns: Columns = [
		['medewerker', 'text'],
		['datum', 'date'],
		['activiteit', 'text'],
		['minuten', 'integer'],
		['periode', 'text'],
	];
	const source = () => ['--source', database!.url];

	beforeAll(async () => {
		await database!.make('log', columns, [
			['a', '2026-01-05', 'Dossier bijhouden', '60', 'voor'],
			['a', '2026-01-05', 'Iets onbekends', '30', 'voor'],
			['a', '2026-09-07', 'Dossier bijhouden', '50', 'na'],
			['', '2026-09-07', 'Dossier bijhouden', '50', 'na'],
			['a', null, 'Dossier bijhouden', '50', 'na'],
			['a', '2026-09-07', 'Dossier bijhouden', '0', 'na'],
		]);
	});

	it('an activity that nobody decided on, with its minutes', async () => {
		const { code, out, err } = await halftijd(...source(), '--table', 'log', '--json');
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain('Iets onbekends');
		expect(err).toContain('3 rijen zijn afgekeurd');
		expect(err).toContain('log: 1 rij telt niet mee: de duur is nul.');
		const byFile = await halftijd(await database!.exported('log'), '--json');
		const decision = (text: string) => text.split('\n').filter((line) => line.includes('onbekends'));
		expect(decision(err)).toEqual(decision(byFile.err));
	});

	it('a table that is not there', async () => {
		const { code, err } = await halftijd(...source(), '--table', 'nergens');
		expect(code).toBe(2);
		expect(err).toBe(
			'nergens: Er is geen tabel of view ‘nergens’, of deze gebruiker mag haar niet zien. Schrijf de naam als tabel of als schema.tabel.\n',
		);
	});

	it('a table that is named twice, however it is written', async () => {
		const { code, err } = await halftijd(...source(), '--table', 'log', '--table', 'public.LOG');
		expect(code).toBe(2);
		expect(err).toContain('De tabel ‘public.LOG’ is twee keer genoemd');
	});

	it('a column of a type that cannot hold a date', async () => {
		await database!.make('fout', [['medewerker', 'text'], ['datum', 'jsonb'], ...columns.slice(2)], []);
		const { code, err } = await halftijd(...source(), '--table', 'fout', '--columns', 'datum=date');
		expect(code).toBe(2);
		expect(err).toContain('fout:datum: De kolom ‘datum’ heeft het type jsonb.');
		expect(err).toContain('date, timestamp');
	});

	it('moments that are texts', async () => {
		await database!.make(
			'moment',
			[['medewerker', 'text'], ['start', 'text'], ['eind', 'text'], columns[2]!],
			[['a', '2026-01-05 08:00', '2026-01-05 09:00', 'Dossier bijhouden']],
		);
		const { code, err } = await halftijd(...source(), '--table', 'moment', '--goLive', '2026-04-01');
		expect(code).toBe(2);
		expect(err).toContain('moment:start: In de kolom ‘start’');
	});

	it('a view that would write, as the transaction can only read', async () => {
		await database!.client.query('CREATE SEQUENCE teller');
		await database!.client.query(`CREATE VIEW schrijft AS SELECT *, nextval('teller') AS rang FROM log`);
		const { code, err } = await halftijd(...source(), '--table', 'schrijft', '--columns', 'rang=contacts');
		expect(code).toBe(2);
		expect(err).toContain('read-only transaction');
	});

	it('a user without rights, in the words of the database', async () => {
		await database!.client.query('CREATE ROLE vreemde LOGIN');
		const url = new URL(database!.url);
		url.username = 'vreemde';
		const { code, err } = await halftijd('--source', url.href, '--table', 'log');
		expect(code).toBe(2);
		expect(err).toContain('permission denied');
	});

	it.each([
		'postgres://iemand:heelgeheim@127.0.0.1:1/database',
		'postgres://iemand:heelgeheim@bestaat.invalid/database',
		'mysql://iemand:heelgeheim@127.0.0.1/database',
		'postgres//iemand:heelgeheim@127.0.0.1/database',
	])('an address that gives no connection, without its password: %s', async (url) => {
		const { code, out, err } = await halftijd('--source', url, '--table', 'log');
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).not.toBe('');
		expect(err).not.toContain('heelgeheim');
	});

	it('options that do not belong together', async () => {
		expect((await halftijd('--table', 'log')).err).toContain('--source');
		expect((await halftijd('--source', 'postgres://x/y')).err).toContain('--table');
		expect((await halftijd('--source', 'postgres://x/y', 'file.csv')).err).toContain('--table');
	});
});
