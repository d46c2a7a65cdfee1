import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';
import { readTable, type ReadOptions } from '#lib/io/readTable.ts';
import { bytesSource, textSource, type ByteSource } from '#lib/io/source.ts';
import { encodeAs } from './encodeAs.ts';

const HEADER = 'medewerker;datum;activiteit;minuten';
const LOG = `${HEADER}\r\nA;5-1-2026;Patiëntenzorg;30\r\nB;6-1-2026;Rapporteren – €;15\r\n`;

export function rowsOf(table: RawTable | null): string[][] {
	if (!table) return [];
	return Array.from({ length: table.rowCount }, (_, row) =>
		table.columns.map(({ values, codes, stored }) => (stored ? values[codes[row]!]! : '…')),
	);
}

async function read(input: string | Uint8Array, options: ReadOptions = {}) {
	const source = typeof input === 'string' ? textSource(input, 'log.csv') : bytesSource(input, 'log.csv');
	const { table, issues } = await readTable(source, options);
	return { table, rows: rowsOf(table), codes: issues.map(({ code }) => code), issues };
}

describe('encodings', () => {
	const expected = [
		['A', '5-1-2026', 'Patiëntenzorg', '30'],
		['B', '6-1-2026', 'Rapporteren – €', '15'],
	];
	for (const [encoding, mark, said] of [
		['utf-8', false, 'utf-8'],
		['utf-8', true, 'utf-8'],
		['utf-16le', true, 'utf-16le'],
		['utf-16le', false, 'utf-16le'],
		['utf-16be', true, 'utf-16be'],
		['utf-16be', false, 'utf-16be'],
		['windows-1252', false, 'windows-1252'],
	] as const) {
		it(`reads ${encoding} ${mark ? 'with' : 'without'} a byte order mark`, async () => {
			const { table, rows, codes } = await read(encodeAs(LOG, encoding, mark));
			expect(rows).toEqual(expected);
			expect(table?.encoding).toBe(said);
			expect(table?.columns[0]?.name).toBe('medewerker');
			expect(codes).toEqual([]);
		});
	}

	it('finds Windows-1252 by a single letter at the end of a large file', async () => {
		const plain = `${HEADER}\n${'A;5-1-2026;Zorg;30\n'.repeat(40_000)}`;
		const { table, rows } = await read(
			encodeAs(`${plain}B;5-1-2026;Cliëntcontact;5\n`, 'windows-1252', false),
		);
		expect(table?.encoding).toBe('windows-1252');
		expect(rows.at(-1)).toEqual(['B', '5-1-2026', 'Cliëntcontact', '5']);
	});

	it('reads two encodings in one file text by text, and says so', async () => {
		const first = encodeAs(`${HEADER}\nA;5-1-2026;Cliënt;1\nA;5-1-2026;Coördinatie;1\n`, 'utf-8', false);
		const second = encodeAs('B;5-1-2026;Cliënt;2\n', 'windows-1252', false);
		const { rows, codes } = await read(new Uint8Array([...first, ...second]));
		expect(rows.map((row) => row[2])).toEqual(['Cliënt', 'Coördinatie', 'Cliënt']);
		expect(codes).toContain('mixedEncodings');
	});

	it('follows the encoding that a person chose', async () => {
		const { rows } = await read(encodeAs(LOG, 'utf-8', false), { encoding: 'windows-1252' });
		expect(rows[0]?.[2]).toBe('PatiÃ«ntenzorg');
	});
});

describe('layout', () => {
	for (const delimiter of [',', ';', '\t', '|']) {
		it(`finds ${JSON.stringify(delimiter)} as delimiter, also with commas in numbers`, async () => {
			const amount = delimiter === ',' ? '"0,75"' : '0,75';
			const text =
				['wie', 'datum', 'uren'].join(delimiter) + '\n' + [`A`, '5-1-2026', amount].join(delimiter) + '\n';
			const { table, rows } = await read(text.repeat(1) + ['B', '6-1-2026', amount].join(delimiter));
			expect(table?.delimiter).toBe(delimiter);
			expect(rows).toEqual([
				['A', '5-1-2026', '0,75'],
				['B', '6-1-2026', '0,75'],
			]);
		});
	}

	it('takes the delimiter that the file names in its first line', async () => {
		const { table, rows } = await read('sep=|\na,b|datum|c\nx|5-1-2026|3\n');
		expect(table?.delimiter).toBe('|');
		expect(rows).toEqual([['x', '5-1-2026', '3']]);
		expect(table?.rowNumbers[0]).toBe(3);
	});

	it('skips title lines and blank lines, and numbers rows as a spreadsheet does', async () => {
		const { table, rows, codes } = await read(
			`Urenoverzicht poli;;;\nPeriode;1-1-2026;;\n\n${HEADER}\n\nA;5-1-2026;Zorg;30\n;;;\nB;5-1-2026;Zorg;20\n`,
		);
		expect(rows).toEqual([
			['A', '5-1-2026', 'Zorg', '30'],
			['B', '5-1-2026', 'Zorg', '20'],
		]);
		expect([...table!.rowNumbers]).toEqual([6, 8]);
		expect(codes).toEqual(['titleLines']);
	});

	it('counts a row with line breaks in a cell as one row', async () => {
		const { table, rows } = await read(`${HEADER}\nA;5-1-2026;"Zorg\r\nthuis";30\nB;5-1-2026;Zorg;20\n`);
		expect(rows[0]?.[2]).toBe('Zorg\r\nthuis');
		expect([...table!.rowNumbers]).toEqual([2, 3]);
	});

	it('fills short rows with empty cells and marks long ones', async () => {
		const { table, rows, codes } = await read(
			`${HEADER}\nA;5-1-2026\nB;5-1-2026;Zorg;20;30\nC;5-1-2026;Zorg;1;\n`,
		);
		expect(rows[0]).toEqual(['A', '5-1-2026', '', '']);
		expect([...table!.overlong]).toEqual([[1, 5]]);
		expect(codes).toEqual(['raggedRows']);
	});

	it('keeps every different text once, the empty one too', async () => {
		const lines = Array.from({ length: 1000 }, (_, index) => `M${index % 7};5-1-2026;;${index % 300}`);
		const { table } = await read(`${HEADER}\n${lines.join('\n')}\n`);
		expect(table?.columns.map(({ values }) => values.length)).toEqual([7, 1, 1, 300]);
		expect(table?.columns.map(({ codes }) => codes.BYTES_PER_ELEMENT)).toEqual([1, 1, 1, 2]);
	});

	it('makes repeated and missing names of columns visible', async () => {
		const { table, codes } = await read('naam,datum,naam,,duur\nA,5-1-2026,B,x,30\n');
		expect(table?.columns.map(({ name }) => name)).toEqual(['naam', 'datum', 'naam (2)', 'D', 'duur']);
		expect(codes).toEqual(['unnamedColumns', 'repeatedNames']);
	});

	it('gives columns letters where there is no header', async () => {
		const { table, rows, codes } = await read('A;5-1-2026;Zorg;30\nB;6-1-2026;Zorg;20\n');
		expect(table?.headerMissing).toBe(true);
		expect(table?.columns.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
		expect(rows).toHaveLength(2);
		expect(codes).toEqual(['noHeader']);
	});

	it('keeps no more than a bounded number of different free texts', async () => {
		const lines = Array.from(
			{ length: 70_000 },
			(_, index) => `M${index % 9};5-1-2026;Zorg;30;opmerking ${index}`,
		);
		const { table, codes } = await read(`${HEADER};opmerking\n${lines.join('\n')}\n`);
		expect(table?.columns.map(({ stored }) => stored)).toEqual([true, true, true, true, false]);
		expect(table?.columns[4]?.values.length).toBeLessThan(100);
		expect(table?.columns[4]?.codes.length).toBe(0);
		expect(codes).toEqual(['columnNotStored']);
	});

	it('keeps a column of persons or moments however many different texts it has', async () => {
		const lines = Array.from({ length: 70_000 }, (_, index) => `M${index};5-1-2026;Zorg;30`);
		const { table } = await read(`${HEADER}\n${lines.join('\n')}\n`);
		expect(table?.columns[0]?.stored).toBe(true);
		expect(table?.columns[0]?.values[table.columns[0].codes[69_999]!]).toBe('M69999');
	});
});

describe('files that cannot be used', () => {
	const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
		['an empty file', '', 'emptyFile'],
		['white space only', ' \r\n\t\n', 'emptyFile'],
		['a byte order mark only', new Uint8Array([0xef, 0xbb, 0xbf]), 'emptyFile'],
		['a header only', `${HEADER}\n`, 'headerOnly'],
		['a header and blank lines', `${HEADER}\n\n;;;\n`, 'headerOnly'],
		['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'binaryFile'],
		['other bytes', Uint8Array.from({ length: 3000 }, (_, at) => (at * 193 + 7) % 256), 'binaryFile'],
		['one column', 'tekst\nnog een regel\n', 'oneColumn'],
		['a header that is short', 'a;datum;c\nA;5-1-2026;Zorg;30\nB;5-1-2026;Zorg;20\n', 'headerShort'],
		['decimal commas without quotes', 'wie,datum,uren\nA,5-1-2026,0,75\nB,5-1-2026,1,25\n', 'headerShort'],
		[
			'a quote that does not end',
			`${HEADER}\nA;5-1-2026;"Zorg;30\nB;5-1-2026;Zorg;20\n`,
			'unterminatedQuote',
		],
	];
	for (const [what, input, code] of cases) {
		it(`refuses ${what}`, async () => {
			const { table, issues } = await read(input);
			expect(table).toBeNull();
			expect(issues.map((found) => [found.code, found.severity])).toContainEqual([code, 'error']);
		});
	}

	it('says that reading failed', async () => {
		const broken: ByteSource = {
			name: 'log.csv',
			size: 10,
			async *stream() {
				yield new Uint8Array([65]);
				throw new Error('gone');
			},
		};
		const { table, issues } = await readTable(broken, {});
		expect(table).toBeNull();
		expect(issues[0]?.code).toBe('unreadableFile');
	});
});

describe('personal data', () => {
	const withNote = (note: string) =>
		`${HEADER};opmerking\nA;5-1-2026;Zorg;30;ok\nB;5-1-2026;Zorg;20;${note}\n`;
	const bsn = '111222333';

	it('refuses e-mail addresses in free text', async () => {
		const { table, codes } = await read(withNote('mail naar j.jansen@ziekenhuis.nl'));
		expect(table).toBeNull();
		expect(codes).toContain('emailInText');
	});

	it('accepts e-mail addresses as persons', async () => {
		const { table } = await read(
			`email;datum;activiteit;minuten\na@x.nl;5-1-2026;Zorg;30\nb@x.nl;5-1-2026;Zorg;30\n`,
		);
		expect(table).not.toBeNull();
	});

	for (const note of [`bsn ${bsn}`, '(1112.22.333)', `patiënt ${bsn} gebeld`]) {
		it(`refuses a citizen service number in text: ${note}`, async () => {
			const { table, codes } = await read(withNote(note));
			expect(table).toBeNull();
			expect(codes).toContain('citizenNumbers');
		});
	}

	it('accepts numbers in text that do not pass the test or are longer', async () => {
		for (const note of ['order 111222334', 'tel 0611122233', 'nr 1112223334', '0.111222333 uur']) {
			expect((await read(withNote(note))).table, note).not.toBeNull();
		}
	});

	it('refuses a column of numbers that mostly pass, and accepts an ordinary numbering', async () => {
		const passing = ['111222333', '123456782', '100000009', '999999990'].map(
			(id) => `${id};5-1-2026;Zorg;30`,
		);
		expect((await read(`${HEADER}\n${passing.join('\n')}\n`)).codes).toContain('citizenNumbers');
		const ordinary = Array.from({ length: 200 }, (_, index) => `${300000000 + index};5-1-2026;Zorg;30`);
		expect((await read(`${HEADER}\n${ordinary.join('\n')}\n`)).table).not.toBeNull();
	});

	it('refuses by the name of the column', async () => {
		const { table, codes } = await read(`BSN;datum;activiteit;minuten\nA;5-1-2026;Zorg;30\n`);
		expect(table).toBeNull();
		expect(codes).toContain('citizenNumberHeader');
	});

	it('searches columns that it does not keep', async () => {
		const lines = Array.from({ length: 70_000 }, (_, index) => `A;5-1-2026;Zorg;30;tekst ${index}`);
		const { table, codes } = await read(
			`${HEADER};opmerking\n${lines.join('\n')}\nA;5-1-2026;Zorg;30;bsn ${bsn}\n`,
		);
		expect(table).toBeNull();
		expect(codes).toContain('citizenNumbers');
	});
});

describe('the reading itself', () => {
	const bytes = new TextEncoder().encode(LOG.repeat(1));

	it('gives the same whatever the pieces, and the digest of the bytes', async () => {
		const whole = (await readTable(bytesSource(bytes, 'log.csv'), {})).table!;
		const pieces: ByteSource = {
			name: 'log.csv',
			size: bytes.length,
			async *stream() {
				for (const byte of bytes) yield Uint8Array.of(byte);
			},
		};
		const { table } = await readTable(pieces, {});
		expect(table).toEqual(whole);
		expect(table?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
	});

	it('reports progress and can be stopped', async () => {
		const seen: number[] = [];
		await readTable(bytesSource(bytes, 'log.csv'), { onProgress: (done) => seen.push(done) });
		expect(seen).toEqual([bytes.length]);
		const stop = new AbortController();
		stop.abort(new Error('stopped'));
		await expect(readTable(bytesSource(bytes, 'log.csv'), { signal: stop.signal })).rejects.toThrow(
			'stopped',
		);
	});

	it('holds no Node and no DOM', () => {
		const source = readFileSync(new URL('../../src/lib/io/readTable.ts', import.meta.url), 'utf8');
		expect(source).not.toMatch(/from 'node:|document\.|window\./);
	});
});
