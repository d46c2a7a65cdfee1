import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartWords } from '#lib/charts/language.ts';
import { pathTable } from '#lib/charts/pathTable.ts';
import { pathGeometry, type PathData } from '#lib/charts/pathTo2030.ts';
import { overlaps, textBox } from '#lib/charts/placeLabels.ts';
import { clinicPath, day, pathPoint } from './chartExamples.ts';
import { readScale } from './readScale.ts';

const words = chartWords('nl');

describe('the path to 2030', () => {
	it.each([350, 824])('shows the numbers of its table at %d pixels', (width) => {
		const drawn = pathGeometry(clinicPath, width, words);
		const [before, after, goal] = pathTable(clinicPath, 'nl').rows;
		const percent = (y: number) => readScale(drawn.shareTicks, y) * 100;
		const value = (cell: unknown) => (cell as { value: number }).value;
		const range = (cell: unknown) => cell as { low: number; high: number };
		expect(percent(drawn.before.y)).toBeCloseTo(value(before?.cells['share']), 0);
		const mark = drawn.after[0];
		expect(percent(mark?.y ?? NaN)).toBeCloseTo(value(after?.cells['share']), 0);
		expect(percent(mark?.whisker?.y1 ?? NaN)).toBeCloseTo(range(after?.cells['interval']).low, 0);
		expect(percent(mark?.whisker?.y2 ?? NaN)).toBeCloseTo(range(after?.cells['interval']).high, 0);
		expect(percent(drawn.asked.y)).toBeCloseTo(value(after?.cells['path']), 0);
		expect(percent(drawn.target.y)).toBeCloseTo(value(goal?.cells['path']), 0);
		expect(percent(drawn.otherGoal?.y1 ?? NaN)).toBeCloseTo(20, 0);
		expect(readScale(drawn.shareTicks, drawn.path.y1) * 100).toBeCloseTo(38.2, 0);
	});

	it('has an axis from zero, with years between the firsts of January', () => {
		const drawn = pathGeometry(clinicPath, 824, words);
		expect(drawn.shareTicks.map(({ text }) => text)).toEqual(['0%', '10%', '20%', '30%', '40%']);
		expect(drawn.years.map(({ text }) => text)).toEqual(['2026', '2027', '2028', '2029', '2030']);
		expect(pathGeometry(clinicPath, 350, words).years.map(({ text }) => text)).toContain('’26');
	});

	it('says before, after, its interval, what the path asks and the goal, in both languages', () => {
		const said = (language: 'nl' | 'en', width: number) =>
			pathGeometry(clinicPath, width, chartWords(language)).labels.map(({ text }) => text);
		for (const width of [350, 824])
			expect(said('nl', width)).toEqual(
				expect.arrayContaining([
					'Voor: 38,2%',
					'Na: 31,5%',
					'Het pad vraagt nu 35,6%',
					'Doel eind 2030: 19,1%',
				]),
			);
		expect(said('nl', 824)).toContain('interval 29,0–34,0%');
		expect(said('en', 824)).toEqual(
			expect.arrayContaining(['Before: 38.2%', 'After: 31.5%', 'At most 20% (AZWA)']),
		);
	});

	it('draws no whisker and promises no interval where there is none', () => {
		const without = { ...clinicPath, after: [pathPoint('2026-09-07', '2026-10-16', 0.315, null)] };
		const drawn = pathGeometry(without, 824, words);
		expect(drawn.after[0]?.whisker).toBeNull();
		expect(drawn.labels.some(({ text }) => text.includes('interval'))).toBe(false);
	});

	it('names the last of a series and keeps every measurement in the table', () => {
		const series: PathData = {
			...clinicPath,
			after: [
				pathPoint('2026-06-16', '2026-07-06', 0.345, 0.025, '3 maanden'),
				pathPoint('2027-03-20', '2027-04-16', 0.302, 0.02, '12 maanden'),
			],
		};
		const drawn = pathGeometry(series, 824, words);
		expect(drawn.after).toHaveLength(2);
		expect(drawn.measuredAfter).toHaveLength(2);
		expect(drawn.labels.map(({ text }) => text)).toContain('12 maanden: 30,2%');
		expect(pathTable(series, 'nl').rows.map(({ cells }) => cells['moment'])).toEqual([
			'Voor',
			'3 maanden',
			'12 maanden',
			'Doel',
		]);
	});

	it('stays inside its frame, with no label on another, for any measurement', () => {
		const share = fc.double({ min: 0.02, max: 0.7, noNaN: true });
		fc.assert(
			fc.property(
				fc.record({
					before: share,
					after: share,
					half: fc.option(fc.double({ min: 0.001, max: 0.15, noNaN: true })),
					months: fc.integer({ min: 1, max: 56 }),
					width: fc.integer({ min: 300, max: 900 }),
					goal: fc.constantFrom('halve2030' as const, 'max20' as const),
				}),
				({ before, after, half, months, width, goal }) => {
					const target = goal === 'max20' ? 0.2 : before / 2;
					const start = day('2026-01-24');
					const end = day('2030-12-31');
					const at = start + months * 31;
					const data: PathData = {
						path: { goal, from: { day: start, share: before }, to: { day: end, share: target } },
						before: { day: start, measured: null, share: before, low: null, high: null },
						after: [
							{
								day: at,
								measured: { from: at - 20, to: at + 20 },
								share: after,
								low: half === null ? null : Math.max(0, after - half),
								high: half === null ? null : after + half,
							},
						],
						asked: before + ((target - before) * (at - start)) / (end - start),
						otherGoal: goal === 'max20' ? before / 2 : 0.2,
					};
					const drawn = pathGeometry(data, width, words);
					for (const { y } of [drawn.before, ...drawn.after, drawn.asked, drawn.target]) {
						expect(y).toBeGreaterThanOrEqual(drawn.plot.top - 0.1);
						expect(y).toBeLessThanOrEqual(drawn.plot.bottom + 0.1);
					}
					const boxes = drawn.labels.map(textBox);
					for (const [index, box] of boxes.entries()) {
						expect(box.x).toBeGreaterThanOrEqual(0);
						expect(box.x + box.width).toBeLessThanOrEqual(width);
						for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});
