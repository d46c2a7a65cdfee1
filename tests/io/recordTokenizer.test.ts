import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RecordTokenizer, type RecordSink } from '#lib/io/recordTokenizer.ts';

/** Cuts a text into records, offering it to the tokenizer in pieces of the given sizes. */
function cut(text: string, delimiter = ',', pieces: readonly number[] = []) {
	const records: string[][] = [];
	const hashes = new Map<string, Set<number>>();
	let record: string[] = [];
	const decoder = new TextDecoder();
	const sink: RecordSink = {
		startRecord() {
			record = [];
		},
		cell(_column, buffer, start, end, hash) {
			const cell = decoder.decode(buffer.subarray(start, end));
			record.push(cell);
			hashes.set(cell, (hashes.get(cell) ?? new Set()).add(hash));
		},
		endRecord() {
			records.push(record);
			return true;
		},
	};
	const tokenizer = new RecordTokenizer(delimiter.charCodeAt(0), sink);
	const bytes = new TextEncoder().encode(text);
	let at = 0;
	for (const size of pieces) {
		tokenizer.push(bytes.subarray(at, at + size), false);
		at = Math.min(bytes.length, at + size);
	}
	tokenizer.push(bytes.subarray(at), true);
	return { records, tokenizer, hashes };
}

const cellText = fc.string({
	unit: fc.constantFrom('a', 'b', '1', ' ', ',', ';', '"', '\n', '\r\n', 'é', '€', '𝄞'),
	maxLength: 8,
});

describe('RecordTokenizer', () => {
	it('cuts cells, quoted cells and every kind of line end', () => {
		expect(cut('a,b\r\n"c,d","e""f"\n"g\nh",\ri,j').records).toEqual([
			['a', 'b'],
			['c,d', 'e"f'],
			['g\nh', ''],
			['i', 'j'],
		]);
	});

	it('has no record behind the last line end, and one without it', () => {
		expect(cut('a\n').records).toEqual([['a']]);
		expect(cut('a\nb,').records).toEqual([['a'], ['b', '']]);
		expect(cut('').records).toEqual([]);
	});

	it('keeps a quote inside a cell, and text behind a closing quote, without swallowing what follows', () => {
		const { records, tokenizer } = cut('5" scherm,x\n"Jan" belt,30\nrest,1');
		expect(records).toEqual([
			['5" scherm', 'x'],
			['Jan belt', '30'],
			['rest', '1'],
		]);
		expect(tokenizer.malformedQuotes).toBe(1);
	});

	it('says in which record a quoted cell does not end', () => {
		expect(cut('a,b\nc,"d\ne,f\n').tokenizer.unterminatedRecord).toBe(1);
		expect(cut('a,b\n').tokenizer.unterminatedRecord).toBe(-1);
		// A lost quote in a large file is found before all of it is one cell.
		expect(cut(`a,"b\n${'c,d\n'.repeat(40_000)}`).tokenizer.unterminatedRecord).toBe(0);
	});

	it('cuts like PapaParse whatever the cells, the delimiter and the pieces', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(cellText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
				fc.constantFrom(',', ';', '\t', '|'),
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }),
				(rows, delimiter, newline, quotes, pieces) => {
					const text = Papa.unparse(rows, { delimiter, newline, quotes });
					const expected = Papa.parse<string[]>(text, { delimiter, newline }).data;
					expect(expected).toEqual(rows);
					const { records, hashes } = cut(text, delimiter, pieces);
					expect(records).toEqual(expected);
					for (const different of hashes.values()) expect(different.size).toBe(1);
				},
			),
			{ numRuns: 500 },
		);
	});
});
