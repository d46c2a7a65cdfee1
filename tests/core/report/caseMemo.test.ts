import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openQuestions } from '#lib/core/business/completeness.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { epochDay } from '#lib/core/period.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import { htmlFile } from '#lib/core/report/htmlFile.ts';
import { caseMemo, decidingFields } from '#lib/core/report/memo/caseMemo.ts';
import { memoAppendix } from '#lib/core/report/memo/memoAppendix.ts';
import type { MemoInput } from '#lib/core/report/memo/memoInput.ts';
import { plainText } from '#lib/core/report/plainText.ts';
import { noSignOff } from '#lib/core/report/signOff.ts';
import { caseDocument } from '#lib/core/uncertainty/caseDocument.ts';
import { createMemoWords as english } from '#lib/i18n/en/memo.ts';
import { createMemoWords as dutch } from '#lib/i18n/nl/memo.ts';
import { formats } from '#lib/i18n/nl/formats.ts';

const today = epochDay(2026, 11, 23)!;
const label = (id: string) => `[${id}]`;

function inputOf(name: string): MemoInput {
	const path = new URL(`../../../datasets/samples/cases/${name}.json`, import.meta.url);
	const businessCase = readCase(JSON.parse(readFileSync(path, 'utf8'))).case!;
	const result = caseDocument(businessCase, [], {
		draws: 2000,
		seed: 1,
		today,
		version: 'test',
		say: () => '',
	});
	return {
		businessCase,
		result,
		uncertainty: result.uncertainty,
		measurement: null,
		signOff: { ...noSignOff, decidedBy: 'Raad van bestuur', date: '2026-12-01' },
		changes: [{ at: '2026-11-23T12:00:00.000Z', what: 'Prijs', from: '€ 34', to: '€ 40', why: 'nieuw bod' }],
		remarks: ['costs.training: let op'],
		today,
		version: 'test',
	};
}
const inputs = new Map(['hospital', 'practice', 'homeCare'].map((name) => [name, inputOf(name)]));

describe.each([...inputs.keys()])('the decision memo of %s', (name) => {
	const input = inputs.get(name)!;
	const { businessCase, result } = input;

	it.each([
		['nl', dutch],
		['en', english],
	] as const)('says everything in %s, without a gap in its words', (_, words) => {
		const text = [caseMemo, memoAppendix].map((made) => plainText(made(input, words(label)))).join('\n');
		expect(text).not.toMatch(/undefined|NaN|null|\[object/);
		for (const { id } of openQuestions(businessCase)) expect(text).toContain(`[${id}]`);
		for (const party of businessCase.parties) expect(text).toContain(party.name);
	});

	it('has every assumption in the appendix, with its source and its grade', () => {
		const tables = memoAppendix(input, dutch(label)).blocks.flatMap((block) =>
			block.kind === 'table' && block.table.id !== 'sensitivity' ? [block.table] : [],
		);
		const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row.id, row])));
		for (const { path } of caseFields(businessCase).flatMap(({ fields }) => fields))
			expect(rows.get(path)?.cells['source']).toBeTruthy();
	});

	it('rests on the saving and on what moves the result most', () => {
		const paths = decidingFields(input).map(({ path }) => path);
		expect(paths[0]).toBe('saving.reduction');
		expect(paths).toHaveLength(6);
		for (const { path } of input.uncertainty!.joint.sensitivity.slice(0, 2)) expect(paths).toContain(path);
	});

	it('says the net present value, who loses and what can be paid', () => {
		const text = plainText(caseMemo(input, dutch(label)));
		const { total } = result.wrongPocket;
		expect(text).toContain(formats.euro(result.results.joint.total.npv));
		expect(text).toContain(formats.euro(result.results.joint.cash.npv));
		expect(text).toContain(formats.euro(input.uncertainty!.joint.total.p5));
		expect(text).toContain(formats.euro(total.minimalTransferEur));
		expect(text).toContain(formats.euro(total.payableEur));
		for (const loser of total.losers) expect(text).toContain(formats.euro(total.compensation[loser]!));
		expect(text).toContain('Raad van bestuur');
		expect(text).toContain('1 december 2026');
	});
});

describe('a document as a file of its own', () => {
	it('holds the text of the reader as text, and fetches nothing', () => {
		const html = htmlFile(
			[{ title: 'A & B <script>', blocks: [{ kind: 'paragraph', text: '1 < 2 "ja"' }] }],
			'nl',
		);
		expect(html).toContain('<h1>A &amp; B &lt;script&gt;</h1>');
		expect(html).toContain('<p>1 &lt; 2 &quot;ja&quot;</p>');
		expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
		expect(html).not.toMatch(/<script|<link|src=|https?:/);
	});

	it('has every cell of every table', () => {
		const memo = memoAppendix(inputs.get('hospital')!, dutch(label));
		const html = htmlFile([memo], 'nl');
		const tables = memo.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
		expect(html.match(/<table>/g)).toHaveLength(tables.length);
		expect(html.match(/<tr>/g)).toHaveLength(tables.reduce((lines, { rows }) => lines + rows.length + 1, 0));
	});
});
