import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { caseWords } from '#lib/charts/case/caseWords.ts';
import Flows from '#lib/charts/case/Flows.svelte';
import { type FlowsData, flowsGeometry } from '#lib/charts/case/flows.ts';
import { flowsTable } from '#lib/charts/case/flowsTable.ts';
import SplitBars from '#lib/charts/case/SplitBars.svelte';
import { splitGeometry, type SplitRow } from '#lib/charts/case/splitBars.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { caseFlows } from '#lib/core/report/caseFlows.ts';

const sample = new URL('../../datasets/samples/cases/hospital.json', import.meta.url);
const businessCase = readCase(JSON.parse(readFileSync(sample, 'utf8'))).case!;
const words = caseWords('nl');
const data: FlowsData = {
	flows: caseFlows(businessCase),
	nameOf: (id) => businessCase.parties.find((party) => party.id === id)!.name,
};
const splits: readonly SplitRow[] = [
	{ id: 'a', name: 'ICT-afdeling', now: -700_000, after: 20_000 },
	{ id: 'b', name: 'Poliklinieken', now: 350_000, after: 20_000 },
];

describe.each([320, 760])('who gives to whom, %i pixels wide', (width) => {
	it('makes every band as thick as its amount, and every party as tall as its bands', () => {
		const { bands, nodes } = flowsGeometry(data, width, words);
		const thick = bands.filter(({ thickness }) => thickness > 3);
		expect(bands).toHaveLength(data.flows.length);
		const scale = thick.map(({ thickness, id }) => thickness / data.flows[Number(id)]!.eur);
		expect(Math.max(...scale) / Math.min(...scale)).toBeLessThan(1.05);
		for (const { box } of nodes) {
			expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
		}
		const tall = (x: number) =>
			nodes.filter(({ box }) => box.x === x).reduce((sum, { box }) => sum + box.height, 0);
		const [left, right] = [...new Set(nodes.map(({ box }) => box.x))];
		expect(tall(left!)).toBeCloseTo(tall(right!), -1);
	});

	it('keeps its names inside the picture', () => {
		for (const { x, anchor } of flowsGeometry(data, width, words).texts) {
			expect(x).toBeGreaterThanOrEqual(anchor === 'end' ? 40 : 0);
			expect(x).toBeLessThanOrEqual(anchor === 'start' ? width - 40 : width);
		}
	});

	it('writes names in full, apart from each other', () => {
		const { texts } = flowsGeometry(data, width, words);
		expect(texts.filter(({ text }) => text.includes('…'))).toEqual([]);
		for (const anchor of ['start', 'end']) {
			const lines = texts.filter((text) => text.anchor === anchor).map(({ y }) => y);
			lines.sort((a, b) => a - b);
			for (const [place, y] of lines.slice(1).entries()) expect(y - lines[place]!).toBeGreaterThan(12);
		}
	});

	it('puts what is kept now and after sharing on one scale', () => {
		const { rows, amounts, zero } = splitGeometry(splits, width, words);
		const [a, b] = [amounts[0]!, amounts.at(-1)!];
		const at = (value: number) => a.at + ((value - a.value) * (b.at - a.at)) / (b.value - a.value);
		rows.forEach(({ now, after }, place) => {
			expect(Math.abs(now.x - at(splits[place]!.now))).toBeLessThan(1);
			expect(Math.abs(after.x - at(splits[place]!.after))).toBeLessThan(1);
		});
		expect(Math.abs(zero.x1 - at(0))).toBeLessThan(1);
	});
});

it('draws nothing when nothing flows', () => {
	expect(flowsGeometry({ ...data, flows: [] }, 600, words).bands).toEqual([]);
});

it('has the numbers of the chart in its table, the largest first', () => {
	const amounts = flowsTable(data, words).rows.map(({ cells }) => (cells.eur as { value: number }).value);
	expect(amounts).toEqual(data.flows.map(({ eur }) => eur).toSorted((a, b) => b - a));
});

it('is drawn on the server with a name, a description and no inline style', () => {
	const at = { width: 720, id: 'figuur', language: 'nl' as const };
	for (const markup of [
		render(Flows, { props: { data, ...at } }).body,
		render(SplitBars, { props: { rows: splits, name: words.texts.flows.name, ...at } }).body,
	]) {
		expect(markup).toContain('aria-labelledby="figuur-name figuur-description"');
		expect(markup).toMatch(/<desc id="figuur-description">[^<]{20,}<\/desc>/);
		expect(markup).not.toMatch(/\sstyle=|NaN|Infinity|undefined|null/);
	}
});
