import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generateSamples } from '../../datasets/samples/generate.ts';
import { parseIsoDate } from '#lib/core/period.ts';

const folder = fileURLToPath(new URL('../../datasets/samples/', import.meta.url));
const read = (path: string) => readFileSync(folder + path);
const truth = JSON.parse(read('truth.json').toString('utf8')) as Record<
	string,
	{
		goLive: string;
		weeks: { first: string; last: string }[];
		persons: { matched: number; matchedByRole: Record<string, number> };
		expected: { shareBefore: number; reduction: number };
		files: Record<
			string,
			{
				rows: number;
				emptyDurations: number;
				duplicateRows: number;
				usedRows: number;
				breakRows: number;
				minutes: number;
				usedMinutes: number;
				breakMinutes: number;
				duplicateMinutes: number;
			}
		>;
	}
>;
/** `column` holds the duration, or the end time. */
const logs = [
	{ path: 'hospital/uren_poli_voor.csv', encoding: 'windows-1252', column: 5 },
	{ path: 'hospital/uren_poli_na.csv', encoding: 'utf-8', column: 5 },
	{ path: 'practice/timelog_practice.csv', encoding: 'utf-8', column: 4 },
	{ path: 'homeCare/tijden_wijkteams.txt', encoding: 'utf-16le', column: 7 },
] as const;

/** Data rows as text, header left out. */
function rowsOf(path: string, encoding: string): string[] {
	return new TextDecoder(encoding, { fatal: true }).decode(read(path)).trimEnd().split(/\r?\n/).slice(1);
}

const generated = generateSamples();

describe('the samples', () => {
	it.each([...generated.keys()])('%s is what the generator writes, byte for byte', (path) => {
		expect(read(path).equals(generated.get(path)!)).toBe(true);
	});

	it.each(logs)('$path has the rows that truth.json counts', ({ path, encoding, column }) => {
		const [sample, file] = path.split('/') as [string, string];
		const counts = truth[sample]!.files[file]!;
		const rows = rowsOf(path, encoding);
		expect(rows.length).toBe(counts.rows);
		expect(rows.length - new Set(rows).size).toBe(counts.duplicateRows);
		expect(counts.usedRows + counts.breakRows + counts.duplicateRows + counts.emptyDurations).toBe(
			counts.rows,
		);
		expect(counts.usedMinutes + counts.breakMinutes + counts.duplicateMinutes).toBeCloseTo(counts.minutes, 6);
		const durations = rows.map(
			(row) => row.split(path.startsWith('practice') ? /,(?=(?:[^"]*"[^"]*")*[^"]*$)/ : /[;\t]/)[column],
		);
		expect(durations.filter((text) => text === '').length).toBe(counts.emptyDurations);
	});

	it('keeps four files in four shapes', () => {
		expect(() =>
			new TextDecoder('utf-8', { fatal: true }).decode(read('hospital/uren_poli_voor.csv')),
		).toThrow();
		expect([...read('homeCare/tijden_wijkteams.txt').subarray(0, 2)]).toEqual([0xff, 0xfe]);
		expect([...read('hospital/uren_poli_na.csv').subarray(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf]);
	});

	it('has go-live between the weeks before and the weeks after', () => {
		for (const sample of ['hospital', 'practice', 'homeCare']) {
			const { goLive, weeks } = truth[sample]!;
			expect(parseIsoDate(weeks[0]!.last)).toBeLessThan(parseIsoDate(goLive)!);
			expect(parseIsoDate(goLive)).toBeLessThan(parseIsoDate(weeks[1]!.first)!);
		}
	});

	it('shows in the hospital what the example has to show', () => {
		const { persons, expected } = truth.hospital!;
		expect(expected.shareBefore).toBeCloseTo(0.38, 1);
		expect(expected.reduction).toBeCloseTo(0.17, 2);
		const sizes = Object.values(persons.matchedByRole);
		expect(sizes.filter((size) => size >= 10).length).toBeGreaterThanOrEqual(2);
		expect(sizes.filter((size) => size < 10).length).toBe(1);
	});

	it.each(logs)('$path checks output of the tool only after go-live', ({ path, encoding }) => {
		const goLive = truth[path.split('/')[0]!]!.goLive;
		const checking = rowsOf(path, encoding).filter((row) => /nakijken/.test(row));
		const dates = checking.map((row) => isoDateOf(row));
		expect(dates.every((date) => date >= goLive)).toBe(true);
		expect(dates.length > 0).toBe(!path.endsWith('voor.csv'));
	});
});

function isoDateOf(row: string): string {
	const iso = /\d{4}-\d{2}-\d{2}/.exec(row);
	if (iso) return iso[0];
	const [, day, month, year] = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(row)!;
	return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
