import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { chartWords } from '#lib/charts/language.ts';
import { curveOfPlan } from '#lib/charts/ofPlan.ts';
import PlanCurve from '#lib/charts/PlanCurve.svelte';
import { planCurveFrame, planCurveGeometry } from '#lib/charts/planCurve.ts';
import { planCurveTable } from '#lib/charts/planCurveTable.ts';
import { overlaps, textBox } from '#lib/charts/placeLabels.ts';
import { planLimit } from '#lib/core/estimate/planLimit.ts';
import { planMeasurement, type PlanQuestion } from '#lib/core/estimate/planMeasurement.ts';
import { readScale } from './readScale.ts';

const words = chartWords('nl');
const question: PlanQuestion = {
	persons: 24,
	days: 7,
	effectMinutes: null,
	power: 0.8,
	alpha: 0.05,
	tau: 20,
	sigma: 40,
	registrationMinutesPerDay: 5,
};

function dataOf(changed: Partial<PlanQuestion> = {}) {
	const { plan } = planMeasurement({ ...question, ...changed });
	return { plan: plan!, data: curveOfPlan(plan!, planLimit(plan!)) };
}

describe('the limit of a plan', () => {
	it('is what a plan of very many days finds', () => {
		const { plan } = dataOf();
		const endless = planMeasurement({ ...question, days: 1_000_000 }).plan!;
		const limit = planLimit(plan).find(({ persons }) => persons === 24)!;
		expect(limit.effectMinutes).toBeCloseTo(endless.effectMinutes!, 3);
		expect(planLimit(dataOf({ tau: 0 }).plan).every(({ effectMinutes }) => effectMinutes === 0)).toBe(true);
	});
});

describe('the planning chart', () => {
	it.each([340, 800])('shows the numbers of its table at %d pixels', (width) => {
		const { data, plan } = dataOf();
		const drawn = planCurveGeometry(data, width, words);
		const table = planCurveTable(data, 'nl');
		const own = table.rows.find(({ id }) => id === '24');
		expect(own?.note).toBe('uw plan');
		expect((own?.cells['7'] as { value: number }).value).toBe(plan.effectMinutes);
		expect(readScale(drawn.effectTicks, drawn.own!.y)).toBeCloseTo(plan.effectMinutes!, 0);
		for (const { days, points } of data.lines)
			for (const { persons, effectMinutes } of points) {
				const row = table.rows.find(({ id }) => id === String(persons));
				expect((row?.cells[String(days)] as { value: number }).value).toBe(effectMinutes);
			}
	});

	it('reads a place back as the plan that is drawn there', () => {
		const { data } = dataOf();
		const frame = planCurveFrame(data, 700);
		for (const point of [
			{ persons: 5, effectMinutes: 12 },
			{ persons: 24, effectMinutes: 21.5 },
			{ persons: 200, effectMinutes: 3 },
		]) {
			const read = frame.read(frame.place(point));
			expect(read.persons).toBe(point.persons);
			expect(read.effectMinutes).toBeCloseTo(point.effectMinutes, 0);
		}
		expect(frame.read({ x: -500, y: 9999 })).toEqual({ persons: 5, effectMinutes: 0 });
	});

	it('keeps every number of persons in the frame, also far more than usual', () => {
		const { data } = dataOf({ persons: 3000 });
		const frame = planCurveFrame(data, 700);
		expect(frame.persons).toEqual([5, 3000]);
		expect(frame.place(data.own!).x).toBeLessThanOrEqual(frame.plot.right);
	});

	it.each([300, 340, 560, 900])('has no word on another at %d pixels', (width) => {
		for (const changed of [
			{},
			{ tau: 0 },
			{ tau: 60 },
			{ days: 1 },
			{ persons: 200 },
			{ persons: 5, days: 20 },
		]) {
			const { labels } = planCurveGeometry(dataOf(changed).data, width, words);
			const boxes = labels.map(textBox);
			for (const [index, box] of boxes.entries()) {
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(width);
				for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
			}
		}
	});

	it('says that more days do not help, and draws no line of its own', () => {
		const { data, plan } = dataOf({ days: null, effectMinutes: 8 });
		expect(plan.days).toBeNull();
		expect(data.lines.some(({ isOwn }) => isOwn)).toBe(false);
		expect(planCurveGeometry(data, 700, words).labels.map(({ text }) => text)).toContain(
			'24 personen: geen dagen genoeg',
		);
	});

	it.each(['nl', 'en'] as const)(
		'has a name, a description and a slider for what is asked (%s)',
		(language) => {
			const place = { width: 720, id: 'figuur', language, ondrag: () => undefined };
			const markup = (changed: Partial<PlanQuestion>, drags: { persons: boolean; effectMinutes: boolean }) =>
				render(PlanCurve, { props: { ...place, drags, data: dataOf(changed).data } }).body;
			const asked = markup({}, { persons: true, effectMinutes: false });
			expect(asked).toMatch(/<title id="figuur-name">[^<]{5,}<\/title>/);
			expect(asked).toMatch(/<desc id="figuur-description">[^<]{20,}<\/desc>/);
			expect(asked.match(/role="slider"/g)).toHaveLength(1);
			expect(asked).toContain('aria-valuenow="24"');
			expect(asked).not.toMatch(/\sstyle=|NaN|Infinity|undefined/);
			const both = markup({ days: null, effectMinutes: 25 }, { persons: true, effectMinutes: true });
			expect(both.match(/role="slider"/g)).toHaveLength(2);
		},
	);
});
