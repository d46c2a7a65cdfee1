import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { fallOfAmounts } from '#lib/charts/case/amountList.ts';
import { caseWords } from '#lib/charts/case/caseWords.ts';
import { fallGeometry } from '#lib/charts/case/fall.ts';
import Spread from '#lib/charts/case/Spread.svelte';
import { type SpreadData, spreadGeometry } from '#lib/charts/case/spread.ts';
import { spreadTable } from '#lib/charts/case/spreadTable.ts';
import Tornado from '#lib/charts/case/Tornado.svelte';
import { type TornadoData, tornadoGeometry } from '#lib/charts/case/tornado.ts';
import { tornadoTable } from '#lib/charts/case/tornadoTable.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { simulatedOf } from '#lib/core/uncertainty/uncertainty.ts';

const sample = new URL('../../datasets/samples/cases/hospital.json', import.meta.url);
const businessCase = readCase(JSON.parse(readFileSync(sample, 'utf8'))).case!;
const { uncertainty, pictures } = simulatedOf(businessCase, 5000, 1, true)!;
const words = caseWords('nl');

const spread: SpreadData = { histogram: pictures.joint.histogram, spread: uncertainty.joint.total };
const tornado: TornadoData = {
	atMeans: pictures.joint.atMeans,
	rows: uncertainty.joint.sensitivity.map(({ path, npvAtP5, npvAtP95 }) => ({
		...{ id: path, label: path, lowText: '12,1%', highText: '23,9%', npvAtP5, npvAtP95 },
	})),
};

describe.each([300, 760])('the chances of a case, %i pixels wide', (width) => {
	it('draw every bar inside the picture, with the loss at the left of zero', () => {
		const { bars, zero } = spreadGeometry(spread, width, words);
		for (const { box, isLoss } of bars) {
			expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
			expect(isLoss).toBe(box.x + box.width / 2 < zero!.x1);
		}
		const loss = bars.filter(({ isLoss }) => isLoss).reduce((sum, { box }) => sum + box.height, 0);
		const all = bars.reduce((sum, { box }) => sum + box.height, 0);
		expect(loss / all).toBeCloseTo(1 - uncertainty.joint.total.probPositive, 2);
	});

	it('put the percentiles on the scale of the bars', () => {
		const { marks, amounts } = spreadGeometry(spread, width, words);
		const [a, b] = [amounts[0]!, amounts.at(-1)!];
		const at = (value: number) => a.at + ((value - a.value) * (b.at - a.at)) / (b.value - a.value);
		const { p5, p50, p95 } = uncertainty.joint.total;
		[p5, p50, p95].forEach((value, place) => expect(marks[place]!.x1).toBeCloseTo(at(value), 0));
	});

	it('let every bar of the tornado start in the middle and end where its input leads', () => {
		const { bars, centre, amounts } = tornadoGeometry(tornado, width, words);
		const [a, b] = [amounts[0]!, amounts.at(-1)!];
		const at = (value: number) => a.at + ((value - a.value) * (b.at - a.at)) / (b.value - a.value);
		for (const { id, end, box } of bars) {
			const row = tornado.rows.find((one) => one.id === id)!;
			const to = at(end === 'low' ? row.npvAtP5 : row.npvAtP95);
			const far = to < centre.x1 ? box.x : box.x + box.width;
			if (box.width > 1) expect(Math.abs(far - to)).toBeLessThan(1);
			const near = to < centre.x1 ? box.x + box.width : box.x;
			expect(Math.abs(near - centre.x1)).toBeLessThan(1);
		}
	});

	it('keep the words of the tornado inside the picture', () => {
		for (const { x, anchor, text } of tornadoGeometry(tornado, width, words).texts) {
			const room = anchor === 'end' ? x : width - x;
			if (text === '12,1%' || text === '23,9%') expect(room).toBeGreaterThan(30);
		}
	});
});

it('say where everything lies when there is no loss in sight', () => {
	const histogram = { low: 100_000, step: 50_000, shares: [0.5, 0.5], below: 0, above: 0 };
	const certain = { ...uncertainty.joint.total, probPositive: 1, p5: 110_000, p50: 150_000, p95: 190_000 };
	const drawn = spreadGeometry({ histogram, spread: certain }, 600, words);
	expect(drawn.zero).toBeNull();
	expect(drawn.texts.map(({ text }) => text)).toContain('winst: 100%');
	expect(drawn.texts.map(({ text }) => text).join()).not.toContain('verlies');
});

it('have the numbers of the chart in their tables', () => {
	const shares = spreadTable(spread, words).rows.map(({ cells }) => cells.share as { value: number });
	expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(100, 9);
	expect(tornadoTable(tornado, words).rows.map(({ cells }) => cells.npvAtP5)).toEqual(
		tornado.rows.map(({ npvAtP5 }) => ({ value: npvAtP5, text: words.formats.euro(npvAtP5) })),
	);
});

it('are drawn on the server with a name, a description and no inline style', () => {
	const at = { width: 720, id: 'figuur', language: 'nl' as const, name: words.texts.tornado.low };
	const drawings = [
		render(Spread, { props: { data: spread, ...at } }).body,
		render(Tornado, { props: { data: tornado, ...at } }).body,
	];
	for (const markup of drawings) {
		expect(markup).toContain('aria-labelledby="figuur-name figuur-description"');
		expect(markup).toMatch(/<desc id="figuur-description">[^<]{20,}<\/desc>/);
		expect(markup).not.toMatch(/\sstyle=|NaN|Infinity|undefined|null/);
	}
});

it('draw amounts that stand by themselves from zero, with no step between them', () => {
	const amounts = [400, 100].map((amount) => ({ id: `${amount}`, label: 'x', amount, text: `${amount}` }));
	const { bars, links, texts } = fallGeometry(fallOfAmounts(amounts), 600);
	expect(bars[0]!.box.width / bars[1]!.box.width).toBeCloseTo(4, 1);
	expect(bars[0]!.box.x).toBe(bars[1]!.box.x);
	expect(links).toEqual([]);
	expect(texts.filter(({ text, bold }) => text === 'x' && bold)).toEqual([]);
});
