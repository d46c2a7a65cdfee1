import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { estimateIds } from '#lib/core/estimate/estimate.ts';
import { run } from '../../src/cli/measure.ts';

const above = mkdtempSync(join(tmpdir(), 'halftijd-measure-'));
afterAll(() => rmSync(above, { recursive: true }));

const hospital = 'datasets/samples/hospital';
const example = [
	...['--before', `${hospital}/uren_poli_voor.csv`, '--after', `${hospital}/uren_poli_na.csv`],
	...['--mapping', `${hospital}/activiteiten_poli.csv`, '--replicates', '500'],
];

async function halftijd(...args: string[]) {
	let out = '';
	let err = '';
	const code = await run(args, {
		out: (text) => (out += text),
		err: (text) => (err += text),
		language: 'nl',
	});
	return { code, out, err };
}

function file(name: string, text: string | Uint8Array): string {
	const path = join(mkdtempSync(join(above, 'files-')), name);
	writeFileSync(path, text);
	return path;
}

/** Two periods of one day for each of these persons. */
function log(persons: number, extra = ''): string {
	const rows = Array.from({ length: persons }, (_, index) => {
		const person = `m${index}`;
		return [
			`${person};05-01-2026;Dossier bijhouden;${100 + index};voor`,
			`${person};05-01-2026;Spreekuur;${300 - index};voor`,
			`${person};07-09-2026;Dossier bijhouden;${80 + ((index * 7) % 11)};na`,
			`${person};07-09-2026;Spreekuur;320;na`,
		].join('\n');
	});
	return `medewerker;datum;activiteit;minuten;periode\n${rows.join('\n')}\n${extra}`;
}

describe('the answer', () => {
	it('is JSON with every key of the contract, no NaN and no missing value', async () => {
		const { code, out } = await halftijd(...example, '--json');
		expect(code).toBe(0);
		const json = JSON.parse(out);
		expect(json.schema).toBe('halftijd/measurement@1');
		for (const key of [
			...['schema', 'version', 'title', 'seed', 'files', 'population', 'reconciliation', 'share', 'headline'],
			...['estimates', 'groups', 'goal', 'checks', 'verdict', 'issues'],
		]) {
			expect(json).toHaveProperty(key);
		}
		expect(Object.keys(json.estimates)).toEqual([...estimateIds]);
		expect(Object.keys(json.headline)).toEqual(
			expect.arrayContaining(['id', 'estimate', 'se', 'df', 'low', 'high', 'level', 'n']),
		);
		expect(Object.keys(json.goal)).toEqual(
			expect.arrayContaining([
				...['id', 'baseline', 'target', 'at', 'path', 'requiredReduction', 'progress', 'paceSoFar'],
				...['paceNeeded', 'probability', 'class'],
			]),
		);
		expect(out).not.toMatch(/NaN|Infinity|undefined/);
		const { rows, minutes } = json.reconciliation;
		expect(rows.used + rows.rejected + rows.outside).toBe(rows.read);
		expect(minutes.used + minutes.rejected + minutes.outside).toBeCloseTo(minutes.read, 6);
	});

	it('is the same bytes for the same input and seed', async () => {
		const first = await halftijd(...example, '--json', '--seed', '7');
		const second = await halftijd(...example, '--json', '--seed', '7');
		expect(second.out).toBe(first.out);
	});

	it('leaves stdout to the result and says doubts on stderr', async () => {
		const { out, err } = await halftijd(...example);
		expect(out).toMatch(/^Meting\n/);
		expect(out).toContain('De administratie ging van 38,');
		expect(err).toContain('andere oorzaken zijn niet uitgesloten');
	});

	it('names nobody: no person of the files stands in any output', async () => {
		const { out, err } = await halftijd(...example, '--json');
		const persons = new Set(
			readFileSync(`${hospital}/uren_poli_voor.csv`, 'latin1')
				.split('\r\n')
				.slice(1)
				.map((line) => line.split(';')[0]!)
				.filter((name) => name !== ''),
		);
		expect(persons.size).toBeGreaterThan(40);
		for (const person of persons) expect(out + err).not.toContain(person);
	});

	it('is written to a folder on request', async () => {
		const folder = mkdtempSync(join(above, 'out-'));
		const { code, out } = await halftijd(...example, '--out', folder);
		expect(code).toBe(0);
		expect(out).toBe('');
		expect(readdirSync(folder)).toEqual(
			expect.arrayContaining(['measurement.json', 'report.txt', 'goal.csv', 'estimates.csv']),
		);
		const rejected = readFileSync(join(folder, 'rejected-rows.csv'), 'utf8').split('\r\n');
		expect(rejected[1]).toContain('uren_poli_voor.csv;577;Uren;');
		expect(readFileSync(join(folder, 'goal.csv'), 'utf8')).toMatch(/^\uFEFFWat;Waarde\r\n/);
	});
});

describe('what stops it', () => {
	it('an activity nobody decided on: exit 2, the activity with its minutes', async () => {
		const { code, out, err } = await halftijd(file('a.csv', log(12, 'm1;05-01-2026;Zwoegen;45;voor\n')));
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toContain('‘Zwoegen’ is (45 minuten)');
	});

	it('a mapping that leaves an activity out: exit 2 too, as suggestions do not fill a mapping', async () => {
		const mapping = file('m.csv', 'activiteit;administratief;werktijd;categorie\nDossier bijhouden;1;1;\n');
		const { code, err } = await halftijd(file('a.csv', log(12)), '--mapping', mapping);
		expect(code).toBe(2);
		expect(err).toContain('‘Spreekuur’');
	});

	it('no way to tell before from after: exit 2', async () => {
		const path = file('a.csv', log(12).replaceAll(';voor', '').replaceAll(';na', '').replace(';periode', ''));
		expect((await halftijd(path)).code).toBe(2);
	});

	it.each([
		['an empty file', ''],
		['a header only', 'medewerker;datum;activiteit;minuten;periode\n'],
		['a binary file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 254, 0, 1])],
	])('%s: exit 2 and a sentence with the name of the file', async (_, content) => {
		const { code, out, err } = await halftijd(file('slecht.csv', content));
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err).toMatch(/^slecht\.csv.*\.\n/);
	});

	it('a file that is not there, an unknown option, a wrong value: exit 2 and a sentence each', async () => {
		expect((await halftijd('/nergens/x.csv')).code).toBe(2);
		expect((await halftijd('--onzin')).code).toBe(2);
		const wrong = await halftijd(...example, '--unit', 'team', '--seed', 'x', '--baseline', '0,4');
		expect(wrong.code).toBe(2);
		expect(wrong.err.trim().split('\n')).toHaveLength(3);
	});
});

describe('choices on the command line', () => {
	it('columns and date order replace our guesses', async () => {
		const text = log(12).replace('medewerker;datum;activiteit;minuten;periode', 'a;b;c;d;e');
		const path = file('a.csv', text);
		expect((await halftijd(path, '--json')).code).toBe(2);
		const columns = 'a=person,b=date,c=activity,d=minutes,e=period';
		const { code, out } = await halftijd(path, '--columns', columns, '--dateOrder', 'dmy', '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out).population.matched).toBe(12);
	});

	it('a go-live date divides one file', async () => {
		const text = log(12).replaceAll(';voor', '').replaceAll(';na', '').replace(';periode', '');
		const { code, out } = await halftijd(file('a.csv', text), '--goLive', '2026-06-01', '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out).population).toMatchObject({ before: 12, after: 12, matched: 12 });
	});

	it('another baseline moves the path, not the estimate', async () => {
		const plain = JSON.parse((await halftijd(...example, '--json')).out);
		const other = JSON.parse(
			(await halftijd(...example, '--json', '--baseline', '0.4', '--baselineDate', '2024-12-18')).out,
		);
		expect(other.headline).toEqual(plain.headline);
		expect(other.goal).toMatchObject({ baseline: 0.4, target: 0.2, baselineDate: '2024-12-18' });
	});
});
