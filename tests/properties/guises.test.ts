import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import { bytesSource } from '#lib/io/source.ts';
import { TimelogSession } from '#lib/io/timelogSession.ts';
import { encodeAs } from '../io/encodeAs.ts';
import { settings } from '../sketch/measured.ts';

/* One time log in many guises: the measurement may differ in `files` and in places only. */

const before = readFileSync('datasets/samples/hospital/uren_poli_voor.csv', 'latin1').trimEnd().split('\r\n');
const after = readFileSync('datasets/samples/hospital/uren_poli_na.csv', 'utf8').trimEnd().split('\n');

interface Guise {
	readonly bytes: Uint8Array;
	readonly period: FileSettings['period'];
}

async function measurementOf(guises: readonly Guise[]): Promise<Measurement> {
	const session = new TimelogSession();
	const chosen = [];
	for (const [index, { bytes, period }] of guises.entries()) {
		const { summary } = await session.read(String(index), bytesSource(bytes, `${index}.csv`));
		const repairs = { ...summary!.suggested.repairs, duplicates: 'keepOne' as const };
		chosen.push({ id: String(index), settings: { ...summary!.suggested, period, repairs } });
	}
	session.parse(chosen);
	const { measurement, issues } = session.measure(session.suggestions(), settings);
	if (!measurement) throw new Error(JSON.stringify(issues));
	return measurement;
}

/** Without what may differ: the files, and counts that are said per file. */
function bare({ files: _files, issues, ...rest }: Measurement) {
	return { ...rest, issues: issues.filter(({ where }) => where.file === undefined) };
}

const bytes = (lines: readonly string[], encoding: Parameters<typeof encodeAs>[1] = 'utf-8') =>
	encodeAs(`${lines.join('\n')}\n`, encoding, false);
const isoDates = (lines: readonly string[]) =>
	lines.map((line) => line.replace(/;(\d\d)-(\d\d)-(\d{4});/, ';$3-$2-$1;'));
const slashDates = (lines: readonly string[]) =>
	lines.map((line) =>
		line.replace(/;0?(\d+)-0?(\d+)-(\d{4});/, (_, d: string, m: string, y: string) => `;${d}/${m}/${y};`),
	);
const tabs = (lines: readonly string[]) => lines.map((line) => line.replaceAll(';', '\t'));
const commas = (lines: readonly string[]) =>
	lines.map((line) =>
		line
			.split(';')
			.map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
			.join(','),
	);
const reversed = (lines: readonly string[]) => [lines[0]!, ...lines.slice(1).reverse()];
const halves = (lines: readonly string[]) => {
	const middle = Math.floor(lines.length / 2);
	return [lines.slice(0, middle), [lines[0]!, ...lines.slice(middle)]];
};

describe('a time log in another guise', () => {
	let plain: ReturnType<typeof bare>;

	beforeAll(async () => {
		plain = bare(
			await measurementOf([
				{ bytes: bytes(before), period: 'before' },
				{ bytes: bytes(after), period: 'after' },
			]),
		);
		expect(plain.population.matched).toBe(51);
	});

	it.each([
		['UTF-16', (lines: readonly string[]) => bytes(lines, 'utf-16le')],
		['Windows-1252', (lines: readonly string[]) => bytes(lines, 'windows-1252')],
		['a byte order mark', (lines: readonly string[]) => bytes(['\uFEFF' + lines[0]!, ...lines.slice(1)])],
		['tabs', (lines: readonly string[]) => bytes(tabs(lines))],
		['commas and quotes', (lines: readonly string[]) => bytes(commas(lines))],
		['ISO dates', (lines: readonly string[]) => bytes(isoDates(lines))],
		['slashes in dates', (lines: readonly string[]) => bytes(slashDates(lines))],
		['rows the other way round', (lines: readonly string[]) => bytes(reversed(lines))],
	])('gives the same measurement: %s', async (_, dressed) => {
		const other = await measurementOf([
			{ bytes: dressed(before), period: 'before' },
			{ bytes: dressed(after), period: 'after' },
		]);
		expect(bare(other)).toEqual(plain);
	});

	it('gives the same measurement when split over four files', async () => {
		const other = await measurementOf([
			...halves(before).map((lines) => ({ bytes: bytes(lines), period: 'before' as const })),
			...halves(after).map((lines) => ({ bytes: bytes(lines), period: 'after' as const })),
		]);
		expect(bare(other)).toEqual(plain);
	});
});
