import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Cliff from '#lib/charts/case/Cliff.svelte';
import Fall from '#lib/charts/case/Fall.svelte';
import PartyBars from '#lib/charts/case/PartyBars.svelte';
import { caseWords } from '#lib/charts/case/caseWords.ts';
import { cliffGeometry, type CliffData } from '#lib/charts/case/cliff.ts';
import { cliffTable } from '#lib/charts/case/cliffTable.ts';
import { fallGeometry } from '#lib/charts/case/fall.ts';
import { fallDescription, fallOfHours, fallOfMoney, fallTable } from '#lib/charts/case/fallOfSteps.ts';
import { partyBarsGeometry } from '#lib/charts/case/partyBars.ts';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { hoursSteps, moneySteps } from '#lib/core/report/caseSteps.ts';
import { partyValues } from '#lib/core/report/partyValues.ts';
import { payerQuarters } from '#lib/core/report/payerQuarters.ts';

const sample = new URL('../../datasets/samples/cases/hospital.json', import.meta.url);
const businessCase = readCase(JSON.parse(readFileSync(sample, 'utf8'))).case!;
const result = caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false });
const words = caseWords('nl');
const rows = partyValues(businessCase, result);
const money = fallOfMoney(moneySteps(businessCase, result), words);
const hours = fallOfHours(hoursSteps(businessCase, result), words);
const cliff: CliffData = {
	...payerQuarters(businessCase)!,
	party: 'ICT-afdeling',
	stop: { month: 19, text: 'augustus 2028' },
	monthText: (month) => `maand ${month}`,
};

describe.each([340, 760])('charts of a case, %i pixels wide', (width) => {
	it('stay inside their picture', () => {
		const inside = ({ x, width: wide }: { x: number; width: number }) =>
			expect(x >= -0.5 && x + wide <= width + 0.5).toBe(true);
		cliffGeometry(cliff, width, words).bars.forEach(({ box }) => inside(box));
		partyBarsGeometry(rows, width, words).bars.forEach(({ box }) => inside(box));
		for (const data of [money, hours]) fallGeometry(data, width).bars.forEach(({ box }) => inside(box));
	});

	it('let every step of the waterfall start where the one before ended', () => {
		const [cash, other, licence] = fallGeometry(money, width).bars;
		expect(other!.box.x).toBeCloseTo(cash!.box.x + cash!.box.width, 0);
		expect(licence!.box.x + licence!.box.width).toBeCloseTo(other!.box.x + other!.box.width, 0);
	});

	it('give an amount twice as large a bar twice as long', () => {
		const [measured, used] = fallGeometry(hours, width).bars;
		const { steps } = hours;
		expect(used!.box.width / measured!.box.width).toBeCloseTo(steps[1]!.amount / steps[0]!.amount, 2);
	});
});

it('are drawn on the server with a name, a description and no inline style', () => {
	const at = { width: 720, id: 'figuur', language: 'nl' as const };
	const described = { name: words.texts.money.name, description: fallDescription(money, words) };
	const drawings = [
		render(Cliff, { props: { data: cliff, ...at } }).body,
		render(PartyBars, { props: { rows, ...at } }).body,
		render(Fall, { props: { data: money, ...described, width: 720, id: 'figuur' } }).body,
	];
	for (const markup of drawings) {
		expect(markup).toContain('aria-labelledby="figuur-name figuur-description"');
		expect(markup).toMatch(/<title id="figuur-name">[^<]{5,}<\/title>/);
		expect(markup).toMatch(/<desc id="figuur-description">[^<]{20,}<\/desc>/);
		expect(markup).not.toMatch(/\sstyle=/);
		expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
	}
	expect(drawings[1]).toContain('ICT-afdeling: netto €\u00a0−708.619.');
});

it('have the numbers of the chart in their tables', () => {
	expect(cliffTable(cliff, words).rows).toHaveLength(20);
	expect(fallTable(money, 'euro', words).rows.map(({ cells }) => cells.amount)).toEqual(
		money.steps.map(({ amount, text }) => ({ value: amount, text })),
	);
});
