import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/pool.ts';
import reference from '../reference/progress/pool.json';

const folder = mkdtempSync(join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | object): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

async function pool(args: readonly string[], language: 'nl' | 'en' = 'nl') {
	let out = '';
	let err = '';
	const code = await run(args, {
		out: (text) => void (out += text),
		err: (text) => void (err += text),
		language,
	});
	return { code, out, err };
}

interface PoolJson {
	readonly k: number;
	readonly estimate: number | null;
	readonly design: string | null;
	readonly sensitivity: { readonly PM: Record<string, number>; readonly DL: Record<string, number> };
	readonly leaveOneOut: readonly { readonly organisation: string; readonly estimate: number }[];
	readonly organisations: readonly { readonly organisation: string }[];
	readonly track: Record<string, unknown> | null;
	readonly issues: readonly { readonly code: string }[];
	readonly [key: string]: unknown;
}
async function json(args: readonly string[]): Promise<PoolJson> {
	const { code, out } = await pool([...args, '--json']);
	expect(code).toBe(0);
	return JSON.parse(out) as PoolJson;
}

/** Everything in a document that JSON cannot hold, or that a reader would miss. */
function gaps(value: unknown, path = ''): string[] {
	if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${path}.${key}`));
}

function measurement(title: string, changes: Record<string, unknown> = {}) {
	return {
		schema: 'halftijd/measurement@1',
		title,
		files: [{ name: 'log.csv', sha256: `sha of ${title}` }],
		share: { before: 0.4, after: 0.34 },
		headline: { id: 'shareReduction', estimate: 0.15, se: 0.03, df: 20, low: 0.09, high: 0.21 },
		estimates: { shareReduction: { estimate: 0.15, se: 0.03 } },
		goal: {
			id: 'halve2030',
			baseline: 0.4,
			baselineId: 'own',
			target: 0.2,
			requiredReduction: 0.1,
			paceSoFar: -2,
		},
		...changes,
	};
}

const bcg = reference.dataSets.find(({ id }) => id === 'bcg')!;
const bcgTable = file(
	'bcg.csv',
	[
		'organisation,estimate,se',
		...bcg.estimates.map((estimate, k) => `trial ${k + 1},${estimate},${bcg.ses[k]}`),
	].join('\n'),
);
const simple = file('simple.csv', 'organisation,estimate,se\nA,0.175,0.03\nB,0.10,0.05\nC,0.22,0.04\n');

describe('halftijd pool', () => {
	it('pools a table into every figure of the contract', async () => {
		const result = await json([bcgTable]);
		expect(Object.keys(result)).toEqual(
			expect.arrayContaining(
				'schema version k estimate se low high predictionLow predictionHigh tau2 tauLow tauHigh i2 h2 q qDf qP method sensitivity leaveOneOut issues'.split(
					' ',
				),
			),
		);
		expect(result).toMatchObject({ schema: 'halftijd/pool@1', k: 13, method: 'REML', qDf: 12, issues: [] });
		const expected: Record<string, number> = {
			...bcg.REML,
			tauLow: bcg.tau2Low,
			tauHigh: bcg.tau2High,
			q: bcg.q,
			qP: bcg.qP,
		};
		for (const [name, value] of Object.entries(expected)) expect(result[name], name).toBeCloseTo(value, 6);
		expect(result.sensitivity.PM.tau2).toBeCloseTo(bcg.PM.tau2, 6);
		expect(result.sensitivity.DL.tau2).toBeCloseTo(bcg.DL.tau2, 6);
		expect(result.leaveOneOut).toHaveLength(13);
		expect(gaps(result)).toEqual([]);
	});

	it('reads commas, semicolons, Dutch names and any order of columns', async () => {
		const dutch = file(
			'dutch.csv',
			'standaardfout;organisatie;opmerking;schatting\n0,03;A;x;0,175\n0,05;B;y;0,10\n0,04;"C; en D";z;0,22\n;;;\n',
		);
		const { organisations, ...numbers } = await json([dutch]);
		expect(organisations.map(({ organisation }) => organisation)).toEqual(['A', 'B', 'C; en D']);
		expect(numbers.estimate).toBe((await json([simple])).estimate);
	});

	it('tells people the answer in their language', async () => {
		const dutch = await pool([simple]);
		expect(dutch.code).toBe(0);
		expect(dutch.out).toContain('Bij 3 organisaties werd de administratie gemiddeld');
		expect(dutch.out).toContain('voorspellingsinterval');
		expect(dutch.out).toContain('Zonder');
		const english = await pool([simple], 'en');
		expect(english.out).toContain('In 3 organisations administration became');
		expect((await pool(['--help'], 'en')).out).toMatch(/^Usage: halftijd pool/);
	});

	it('pools measurements and places them on the path to 2030', async () => {
		const files = [0.12, 0.18, 0.15, 0.2, 0.1].map((estimate, k) => {
			const found = { estimate, se: 0.03 };
			const changes = { headline: { id: 'shareReduction', ...found }, estimates: { shareReduction: found } };
			return file(`m${k}.json`, measurement(`Organisatie ${k}`, changes));
		});
		const result = await json(files);
		expect(result).toMatchObject({ k: 5, design: 'beforeAfter', track: { k: 5, class: 'onTrack' } });
		expect(result.estimate).toBeCloseTo(0.15, 10);
		expect(result.track!['estimate']).toBeCloseTo(0.05, 10);
		const { out } = await pool(files);
		expect(out).toContain('op koers');
		expect((await pool(files.slice(0, 4))).out).toContain('te weinig gegevens');
	});

	it('never pools two designs, and takes the one that is asked', async () => {
		const own = file('own.json', measurement('Noord'));
		const controlled = file(
			'controlled.json',
			measurement('Zuid', { headline: { id: 'controlledReduction', estimate: 0.1, se: 0.04 } }),
		);
		const other = file('other.json', measurement('Oost'));
		const mixed = await pool([own, controlled, other, '--json']);
		expect({ code: mixed.code, out: mixed.out }).toEqual({ code: 2, out: '' });
		expect(mixed.err).toContain('--design controlled of --design beforeAfter');
		const asked = await json([own, controlled, other, '--design', 'beforeAfter']);
		expect(asked).toMatchObject({ k: 2, design: 'beforeAfter' });
		expect(asked.issues.map(({ code }) => code)).toContain('poolDesignLeftOut');
		const table = file(
			'designs.csv',
			'organisation,estimate,se,design\nA,0.1,0.1,voor–na\nB,0.2,0.1,controlled\n',
		);
		expect((await pool([table])).code).toBe(2);
		expect(await json([table, '--design=controlled'])).toMatchObject({ k: 1, design: 'controlled' });
	});

	it('gives one organisation no pooled figure, and says so', async () => {
		const one = file('one.csv', 'organisation,estimate,se\nA,0.1,0.1\n');
		const { code, out, err } = await pool([one, '--json']);
		expect(code).toBe(0);
		expect(err).toContain('Er is maar één organisatie');
		expect(JSON.parse(out)).toMatchObject({ k: 1, estimate: null, tau2: null, qP: null, leaveOneOut: [] });
		expect(gaps(JSON.parse(out))).toEqual([]);
		expect((await pool([one])).code).toBe(0);
	});

	it('gives two organisations no prediction', async () => {
		const two = file('two.csv', 'organisation,estimate,se\nA,0.1,0.1\nB,0.2,0.1\n');
		const result = await json([two]);
		expect(result).toMatchObject({ k: 2, predictionLow: null, predictionHigh: null });
		expect(result.estimate).toBeCloseTo(0.15, 12);
	});

	it('says everything that is wrong with a table at once, each with its place', async () => {
		const wrong = file(
			'wrong.csv',
			'organisation,estimate,se\nA,0.1,0\nB,NaN,0.1\n,0.1,0.1\nA,0.2,0.1\nD,0.1,\n',
		);
		const { code, out, err } = await pool([wrong]);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		const places = err
			.trim()
			.split('\n')
			.map((line) => line.split(': ')[0]);
		expect(places.sort()).toEqual([
			'wrong.csv:2',
			'wrong.csv:3:estimate',
			'wrong.csv:4:organisation',
			'wrong.csv:5',
			'wrong.csv:6:se',
		]);
	});

	it.each<[string, () => string[], string]>([
		['nothing', () => [], 'Er is geen bestand genoemd'],
		['an unknown option', () => [simple, '--methode'], '--methode bestaat niet'],
		['an unknown design', () => [simple, '--design', 'rct'], '‘rct’ kan niet'],
		['a design without a word', () => [simple, '--design'], '--design'],
		['a file that is not there', () => [join(folder, 'nowhere.json')], 'nowhere.json'],
		['a table that is not there', () => [join(folder, 'nowhere.csv')], 'nowhere.csv'],
		['a file named twice', () => [simple, simple], 'twee keer genoemd'],
		['a broken file', () => [file('broken.json', '{"schema":')], 'geen geldige JSON'],
		['another document', () => [file('case.json', { schema: 'halftijd/case@1' })], 'halftijd/case@1'],
		[
			'JSON under another name',
			() => [file('case.txt', '\n {"schema":"halftijd/case@1"}')],
			'halftijd/case@1',
		],
		['other columns', () => [file('other.csv', 'a,b\n1,2\n')], 'De kolom ‘organisation’ ontbreekt'],
		['no rows', () => [file('head.csv', 'organisation,estimate,se\n')], 'head.csv'],
		['an empty file', () => [file('empty.csv', '')], 'empty.csv'],
		[
			'a measurement without an error',
			() => [file('single.json', measurement('Een', { headline: null }))],
			'minstens twee personen',
		],
		[
			'one time log twice',
			() => [file('n.json', measurement('N')), file('z.json', { ...measurement('N'), title: 'Z' })],
			'hetzelfde bestand met tijdregistraties',
		],
	])('refuses %s with exit code 2 and says why', async (_, args, sentence) => {
		const { code, out, err } = await pool(args());
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(sentence);
	});

	it('warns of percentages, and pools them all the same', async () => {
		const percents = file('percents.csv', 'organisation,estimate,se\nA,17.5,3\nB,10,5\nC,22,4\n');
		const { code, err, out } = await pool([percents, '--json']);
		expect(code).toBe(0);
		expect(err.match(/17,5% dan als 0,175/g)).toHaveLength(3);
		expect((JSON.parse(out) as PoolJson).estimate).toBeCloseTo(100 * (await json([simple])).estimate!, 8);
	});
});
