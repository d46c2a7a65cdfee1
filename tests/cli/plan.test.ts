import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function plan(words: string, language: 'nl' | 'en' = 'nl') {
	let out = '';
	let err = '';
	const code = await run(words.split(' '), {
		out: (text) => void (out += text),
		err: (text) => void (err += text),
		language,
	});
	return { code, out, err };
}

interface PlanJson {
	readonly persons: number | null;
	readonly days: number | null;
	readonly effectMinutes: number;
	readonly sigma: number;
	readonly tau: number;
	readonly registrationMinutes: number | null;
	readonly issues: { readonly code: string; readonly severity: string; readonly message: string }[];
}
const json = (out: string) => JSON.parse(out) as PlanJson;

/** A time log of `persons` with `days` before and after; each day one block of administration and one of care. */
function timeLog(name: string, persons: number, days: number, periods: readonly string[]): string {
	const rows = ['medewerker;datum;periode;activiteit;minuten'];
	for (let person = 0; person < persons; person++) {
		for (const [index, period] of periods.entries()) {
			for (let day = 0; day < days; day++) {
				const date = `${String(5 + day).padStart(2, '0')}-0${1 + 5 * index}-2026`;
				const minutes = 100 + 10 * ((person * 7 + day * 5 + index * 3) % 9) - 20 * index;
				rows.push(
					`m${person};${date};${period};Verslaglegging;${minutes}`,
					`m${person};${date};${period};Patiëntenzorg;300`,
				);
			}
		}
	}
	const path = join(folder, name);
	writeFileSync(path, `${rows.join('\n')}\n`);
	return path;
}
const mapping = join(folder, 'mapping.csv');
writeFileSync(
	mapping,
	'activiteit;administratief;werktijd;categorie\nVerslaglegging;1;1;\nPatiëntenzorg;0;1;\n',
);

describe('halftijd plan', () => {
	it('solves for the one left out, with labelled defaults for the rest', async () => {
		const { code, out, err } = await plan('--effect 15 --days 5 --json');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const result = json(out);
		// R: power.t.test(power = 0.8, delta = 15, sd = sqrt(20^2 + 2 * 40^2 / 5), type = "paired")$n = 38.58
		expect(result).toMatchObject({
			schema: 'halftijd/plan@1',
			solvedFor: 'persons',
			persons: 39,
			varD: 1040,
		});
		expect(result.registrationMinutes).toBe(39 * 5 * 2 * 5);
		expect(result.issues.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
			Array.from({ length: 3 }, () => 'planDefaultUsed note'),
		);
	});

	it('reads a decimal comma, and asks for no default that was given', async () => {
		const { out } = await plan('--persons 30 --days 5 --tau 12,5 --sigma 30 --registrationMinutes 4 --json');
		expect(json(out)).toMatchObject({ tau: 12.5, registrationMinutes: 1200, issues: [] });
	});

	it('tells people the answer in their language', async () => {
		expect((await plan('--effect 15 --days 5')).out).toContain('39 (berekend)');
		expect((await plan('--effect 15 --days 5', 'en')).out).toContain('39 (computed)');
		expect((await plan('--help', 'en')).out).toMatch(/^Usage: halftijd plan/);
	});

	it('takes sigma from a time log, and tau when it holds both periods', async () => {
		const before = timeLog('before.csv', 6, 5, ['voor']);
		const one = json(
			(await plan(`--persons 30 --days 5 --baselineFile ${before} --mapping ${mapping} --json`)).out,
		);
		expect(one.issues.map(({ code }) => code)).toContain('planMeasured');
		expect(one.sigma).toBeGreaterThan(10);
		expect(one.tau).toBe(20);
		const both = timeLog('both.csv', 12, 5, ['voor', 'na']);
		const two = json(
			(await plan(`--persons 30 --days 5 --baselineFile ${both} --mapping ${mapping} --json`)).out,
		);
		expect(two.issues.filter(({ code }) => code === 'planMeasured')).toHaveLength(2);
		expect(two.tau).not.toBe(20);
	});

	it('gives null where no days suffice, and still says what would', async () => {
		const { code, out, err } = await plan('--effect 5 --persons 10 --json');
		expect(code).toBe(0);
		expect(json(out)).toMatchObject({ days: null, varD: null, registrationMinutes: null });
		expect(err).toContain('Meet meer personen');
	});

	it.each<[string, string]>([
		['--persons 30', 'precies twee'],
		['--persons 30 --days 5 --effect 10', 'precies twee'],
		['--persons 1 --days 5', '--persons: 1 kan hier niet'],
		['--effect 0 --days 5', '--effect: 0 kan hier niet'],
		['--persons dertig --days 5', '--persons: ‘dertig’ is geen getal'],
		['--weeks 3', '--weeks bestaat niet'],
		['--persons 30 --days 5 --mapping x.csv', '--baselineFile'],
		['--persons 30 --days 5 --baselineFile nowhere.csv', 'nowhere.csv'],
		['--persons 30 --days 5 --power 1', '--power: 1 kan hier niet'],
	])('refuses %s with exit code 2 and says why', async (words, sentence) => {
		const { code, out, err } = await plan(words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(sentence);
	});

	it('refuses a time log in which nobody has two days', async () => {
		const path = timeLog('short.csv', 3, 1, ['voor']);
		const { code, err } = await plan(`--persons 30 --days 5 --baselineFile ${path} --mapping ${mapping}`);
		expect(code).toBe(2);
		expect(err).toContain('--sigma');
	});
});
