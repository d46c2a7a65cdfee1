import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookWords } from '#lib/i18n/en/workbook.ts';
import { run as runCase } from '../../src/cli/case.ts';
import { run as runFinance } from '../../src/cli/finance.ts';
import type { Run } from '../../src/cli/commandIo.ts';

const folder = mkdtempSync(join(tmpdir(), 'halftijd-case-'));
afterAll(() => rmSync(folder, { recursive: true }));
const example = new URL('../reference/business/examples/wrongPocket.case.json', import.meta.url).pathname;
const exampleCase = JSON.parse(readFileSync(example, 'utf8')) as Record<string, unknown>;

function fileWith(name: string, content: unknown): string {
	const path = join(folder, name);
	writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	return path;
}

async function typed(run: Run, args: string[], language: 'nl' | 'en' = 'nl') {
	let out = '';
	let err = '';
	const io = {
		out: (text: string) => void (out += text),
		err: (text: string) => void (err += text),
		language,
	};
	return { code: await run(args, io), out, err };
}

/** Everything in a document that JSON cannot hold, or that a reader would miss. */
function gaps(value: unknown, path = ''): string[] {
	if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => gaps(inner, `${path}.${key}`));
}

describe('halftijd case', () => {
	it('writes a whole result as JSON and nothing else on standard output', async () => {
		const { code, out } = await typed(runCase, [
			example,
			'--draws',
			'1000',
			'--today',
			'2026-01-15',
			'--json',
		]);
		expect(code).toBe(0);
		const result = JSON.parse(out) as Record<string, unknown>;
		expect(result.schema).toBe('halftijd/case-result@1');
		expect(Object.keys(result)).toEqual([
			...['schema', 'version', 'title', 'start', 'horizonMonths', 'discountRate', 'hours', 'ledger', 'years'],
			...['results', 'subsidies', 'afterSubsidy', 'wrongPocket', 'corrected', 'uncertainty', 'issues'],
		]);
		expect(gaps(result)).toEqual([]);
		expect(out).not.toMatch(/NaN|Infinity|-0[,\s]/);
		const issues = result.issues as Record<string, unknown>[];
		expect(issues.map(({ code: found }) => found)).toEqual(['percentilesDiffer', 'eligibleWithoutLine']);
		expect(Object.keys(issues[0]!)).toEqual(['code', 'severity', 'where', 'message']);
	});

	it('gives the same bytes for the same seed, and others for another', async () => {
		const args = [example, '--draws', '500', '--today', '2026-01-15', '--json'];
		const [first, again, other] = await Promise.all([
			typed(runCase, [...args, '--seed', '7']),
			typed(runCase, [...args, '--seed', '7']),
			typed(runCase, [...args, '--seed', '8']),
		]);
		expect(first.out).toBe(again.out);
		expect(first.out).not.toBe(other.out);
	});

	it.each([
		['nl', 'Wie betaalt en wie wint', '€\u00a090.918', 'verkeerde zak'],
		['en', 'Who pays and who gains', '€\u00a090,918', 'wrong pocket'],
	] as const)('writes a readable summary in %s', async (language, ...words) => {
		const { code, out } = await typed(
			runCase,
			[example, '--draws', '200', '--today', '2026-01-15'],
			language,
		);
		expect(code).toBe(0);
		for (const word of words) expect(out).toContain(word);
	});

	it('lists everything wrong with a case, one line each, and stops with 2', async () => {
		const wrong = { ...exampleCase, horizonMonths: 'sixty', extra: 1 };
		const file = fileWith('wrong.json', wrong);
		const { code, out, err } = await typed(runCase, [file], 'en');
		expect(code).toBe(2);
		expect(out).toBe('');
		expect(err.trim().split('\n')).toHaveLength(2);
		expect(err).toContain(`${file}:extra: The field “extra” does not belong here.`);
		expect(err).toContain(`${file}:horizonMonths: Found "sixty" here. Expected a number`);
	});

	it.each([
		['no file', [], 'Er is geen bestand genoemd'],
		['two files', ['a.json', 'b.json'], 'Er zijn 2 bestanden genoemd'],
		['a file that is not there', [join(folder, 'nowhere.json')], 'kan niet worden gelezen (ENOENT)'],
		['text that is not JSON', [fileWith('text.json', 'hallo')], 'geen geldige JSON'],
		['an empty file', [fileWith('empty.json', '')], 'geen geldige JSON'],
		['a list', [fileWith('list.json', [])], 'Hier staat list'],
		['no draws', [example, '--draws', '0'], 'een heel getal van 1'],
		['half a draw', [example, '--draws', '1.5'], 'een heel getal van 1'],
		['an option without its value', [example, '--draws'], 'heeft een waarde nodig'],
		['a day that does not exist', [example, '--today', '2026-02-30'], 'kan niet “2026-02-30” zijn'],
		['a workbook without a name', [example, '--xlsx'], 'heeft een waarde nodig: een bestandsnaam'],
		['a workbook and JSON', [example, '--xlsx', 'a.xlsx', '--json'], '--json en --xlsx kunnen niet samen'],
		['an unknown option', [example, '--sheet'], '“--sheet” bestaat niet'],
	])('refuses %s in words, with 2', async (_, args, words) => {
		const { code, out, err } = await typed(runCase, args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(words);
	});
});

describe('halftijd case --xlsx', () => {
	const asked = (path: string) => [example, '--xlsx', path, '--draws', '200', '--today', '2026-11-23'];

	it('writes the same bytes for the same case, seed and day, and nothing on standard output', async () => {
		const [first, second] = [join(folder, 'first.xlsx'), join(folder, 'second.xlsx')];
		const { code, out, err } = await typed(runCase, asked(first));
		expect({ code, out }).toEqual({ code: 0, out: '' });
		expect(err).toContain(`Geschreven: ${first}`);
		await typed(runCase, asked(second));
		expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
	});

	it('holds the six scenarios, in the language asked for', async () => {
		const path = join(folder, 'english.xlsx');
		await typed(runCase, asked(path), 'en');
		const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
		expect(sheets.map(({ name }) => name)).toContain('Change log');
		const scenarios = sheets.find(({ name }) => name === 'Scenarios')!;
		expect(scenarios.rows[3]!.slice(4, 10)).toEqual(
			(['base', 'low', 'high', 'noSubsidy', 'dearer', 'lessUse'] as const).map((name) =>
				workbookWords.scenarios.nameOf(name, 0.32),
			),
		);
	});

	it('says that a file cannot be written, with 1', async () => {
		const { code, err } = await typed(runCase, asked(join(folder, 'no', 'such', 'folder.xlsx')));
		expect(code).toBe(1);
		expect(err).toContain('kan niet worden geschreven (ENOENT)');
	});
});

describe('halftijd finance', () => {
	it('writes the measures of one vector or of a list', async () => {
		const file = fileWith('flows.json', [
			{ id: 'two roots', rate: 0.1, flows: [-100, 230, -132] },
			{ rate: 0.1, flows: [-100, 60, 60] },
		]);
		const { code, out } = await typed(runFinance, [file, '--json']);
		expect(code).toBe(0);
		const result = JSON.parse(out) as { schema: string; items: { id: string; irr: { roots: number[] } }[] };
		expect(result.schema).toBe('halftijd/finance@1');
		expect(result.items.map(({ id }) => id)).toEqual(['two roots', '2']);
		expect(result.items[0]!.irr.roots.map((root) => Math.round(root * 1e9) / 1e9)).toEqual([0.1, 0.2]);
	});

	it.each([
		[{ rate: 0.1, flows: [1] }, 'flows: Er staan 1 bedragen'],
		[{ rate: '10%', flows: [-1, 2] }, 'rate: Hier staat "10%"'],
		[{ rate: -1, flows: [-1, 2] }, 'rate: De waarde −1 past niet. Verwacht wordt tussen −0,99 en 1.000'],
		[{ rate: 0, flows: [-1, 2], dates: ['2026-01-01'] }, 'dates: Er zijn 1 datums bij 2 bedragen'],
		[{ rate: 0, flows: [-1, 2], dates: ['2026-01-01', '2025-01-01'] }, 'Na 2026-01-01 komt 2025-01-01'],
		[{ rate: 0, flows: [-1, 2], dates: ['2026-01-01', '1/1/2027'] }, '“1/1/2027” is geen datum'],
		[[], 'De lijst “items” is leeg'],
	])('refuses %j in words, with 2', async (content, words) => {
		const { code, out, err } = await typed(runFinance, [fileWith('refused.json', content), '--json']);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(words);
	});
});
