import { describe, expect, it } from 'vitest';
import type { TableCell, Table } from '#lib/core/report/table.ts';
import { csvForms, tableToCsv } from '#lib/core/report/tableToCsv.ts';

function table(cells: readonly TableCell[], label = 'x'): Table {
	return {
		columns: [{ key: 'x', label, numeric: false }],
		rows: cells.map((cell, index) => ({ id: String(index), cells: { x: cell } })),
		noteLabel: 'Opmerking',
	};
}

function lines(of: Table, language: 'nl' | 'en' = 'nl'): string[] {
	return tableToCsv(of, csvForms[language]).replace('\uFEFF', '').split('\r\n').slice(1, -1);
}

describe('a table as CSV', () => {
	it('starts with a byte order mark and ends every line with CRLF', () => {
		expect(tableToCsv(table(['a']), csvForms.nl)).toBe('\uFEFFx\r\na\r\n');
	});

	it('writes numbers in full, with the decimal sign of the language', () => {
		const numbers = table([
			{ value: -1.5, text: '−1,5' },
			{ value: 12345.678, text: '12.346' },
			{ value: 0.1 + 0.2, text: '0,3' },
			null,
		]);
		expect(lines(numbers)).toEqual(['-1,5', '12345,678', '0,3', '']);
		expect(lines(numbers, 'en')).toEqual(['-1.5', '12345.678', '0.3', '']);
	});

	it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\tx', '\rx', '  =1', '-', '=HYPERLINK("http://a")'])(
		'takes the power from %j',
		(text) => {
			const [line = ''] = tableToCsv(table([text]), csvForms.nl)
				.replace('\uFEFF', '')
				.split('\r\n')
				.slice(1);
			expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
		},
	);

	it('takes the power from the head of a column', () => {
		expect(tableToCsv(table([], '=1+1'), csvForms.nl)).toBe("\uFEFF'=1+1\r\n");
	});

	it.each(['-1,5', '+3', '-12.5%', '1.234,5'])('leaves the number %s a number', (text) => {
		expect(lines(table([text]), 'en')).toEqual([text.includes(',') ? `"${text}"` : text]);
	});

	it('quotes what would break a line or a cell', () => {
		expect(lines(table(['a;b', 'zegt "ja"']))).toEqual(['"a;b"', '"zegt ""ja"""']);
		expect(lines(table(['a;b']), 'en')).toEqual(['a;b']);
		expect(tableToCsv(table(['a\nb']), csvForms.nl)).toContain('"a\nb"');
	});

	it('gives an interval two columns and remarks their own', () => {
		const intervals: Table = {
			columns: [
				{ key: 'name', label: 'Naam', numeric: false },
				{ key: 'range', label: 'Interval', numeric: true, ends: { low: 'van', high: 'tot' } },
			],
			rows: [
				{ id: 'a', cells: { name: 'a', range: { low: -1.5, high: 2, text: '−1,5 tot 2,0' } } },
				{ id: 'b', cells: { name: 'b' }, note: 'te weinig' },
			],
			noteLabel: 'Opmerking',
		};
		expect(tableToCsv(intervals, csvForms.nl)).toBe(
			'\uFEFFNaam;van;tot;Opmerking\r\na;-1,5;2;\r\nb;;;te weinig\r\n',
		);
	});
});
