import { describe, expect, it } from 'vitest';
import { placed } from '#lib/charts/drawing.ts';
import { asReduction, forestGeometry, type ForestData } from '#lib/charts/estimateForest.ts';
import { forestTable } from '#lib/charts/forestTable.ts';
import { chartWords } from '#lib/charts/language.ts';
import { overlaps, textBox } from '#lib/charts/placeLabels.ts';
import { clinicForest } from './chartExamples.ts';
import { readScale } from './readScale.ts';

const words = chartWords('nl');

describe('all estimates side by side', () => {
	it.each([350, 824])('show the numbers of their table on the scale of their group at %d pixels', (width) => {
		const drawn = forestGeometry(clinicForest, width, words);
		const table = forestTable(clinicForest, 'nl').rows;
		let compared = 0;
		for (const [index, group] of drawn.groups.entries()) {
			const unit = clinicForest.groups[index]?.unit;
			for (const row of group.rows) {
				const cells = table.find(({ id }) => id === `${unit} ${row.id}`)?.cells;
				if (!row.mark) {
					expect(cells?.['value']).toBeUndefined();
					continue;
				}
				const value = (cells?.['value'] as { value: number }).value;
				const scale = { relative: 1, points: 2, minutes: 5 }[unit ?? 'relative'];
				expect(Math.abs(readScale(group.ticks, row.mark.x) - value) / scale).toBeLessThan(0.2);
				compared += 1;
			}
		}
		expect(compared).toBe(4);
	});

	it('has scales made equal: the same reduction stands at the same place in every unit', () => {
		const [relative, points, minutes] = clinicForest.groups;
		if (!relative || !points || !minutes) throw new Error('three groups expected');
		expect(asReduction(0.1, relative)).toBe(0.1);
		expect(asReduction(-0.0382, points)).toBeCloseTo(0.1, 12);
		expect(asReduction(-18.336, minutes)).toBeCloseTo(0.1, 12);
	});

	it('draws the interval of the headline as a band and what the path asks as a line', () => {
		const drawn = forestGeometry(clinicForest, 824, words);
		const headline = drawn.groups[0]?.rows[0];
		expect(headline?.isHeadline).toBe(true);
		expect(drawn.band?.x).toBeCloseTo(headline?.mark?.interval?.x1 ?? NaN, 1);
		expect((drawn.band?.x ?? NaN) + (drawn.band?.width ?? NaN)).toBeCloseTo(
			headline?.mark?.interval?.x2 ?? NaN,
			0,
		);
		expect(readScale(drawn.groups[0]?.ticks ?? [], drawn.asked?.x1 ?? NaN)).toBeCloseTo(6.8, 0);
	});

	it('keeps an absent estimate in the list, with its reason', () => {
		for (const width of [350, 824]) {
			const absent = forestGeometry(clinicForest, width, words).groups[0]?.rows[1];
			expect(absent?.mark).toBeNull();
			expect(absent?.texts.map(({ text }) => text)).toEqual([
				'Tegenover een vergelijkingsgroep',
				'niet berekend: er is geen vergelijkingsgroep',
			]);
		}
		const row = forestTable(clinicForest, 'nl').rows.find(({ id }) => id === 'relative controlledReduction');
		expect(row?.note).toBe('niet berekend: er is geen vergelijkingsgroep');
	});

	it('says what stands in the place of an interval', () => {
		const drawn = forestGeometry(clinicForest, 824, words);
		const signFlip = drawn.groups[2]?.rows[1];
		expect(signFlip?.mark?.interval).toBeNull();
		expect(signFlip?.texts.map(({ text }) => text)).toContain('p = 0,002');
	});

	it('shows lost time left of zero', () => {
		const worse: ForestData = {
			headline: 'a',
			asked: null,
			groups: [
				{
					label: 'Verandering',
					unit: 'relative',
					whole: 1,
					estimates: [{ id: 'a', label: 'a', estimate: -0.05, low: -0.1, high: 0.01, n: 12 }],
				},
			],
		};
		const drawn = forestGeometry(worse, 824, words);
		expect(drawn.asked).toBeNull();
		expect(drawn.groups[0]?.rows[0]?.mark?.x).toBeLessThan(drawn.groups[0]?.zero[0]?.x1 ?? NaN);
	});

	it('has a list without a scale when nothing could be computed', () => {
		const nothing: ForestData = {
			headline: null,
			asked: null,
			groups: [
				{
					label: 'x',
					unit: 'relative',
					whole: 1,
					estimates: [{ id: 'a', label: 'a', absent: 'te weinig personen' }],
				},
			],
		};
		const drawn = forestGeometry(nothing, 824, words);
		expect(drawn.band).toBeNull();
		expect(drawn.groups[0]?.ticks).toEqual([]);
	});

	it('keeps the words of its scales in the frame of a phone', () => {
		const low: ForestData = {
			headline: null,
			asked: null,
			groups: [
				{
					...{ label: 'Minuten', unit: 'minutes', whole: 100 },
					estimates: [{ id: 'a', label: 'a', estimate: -20, low: 0, high: -40, n: 12 }],
				},
			],
		};
		for (const data of [clinicForest, low]) {
			const anchors = forestGeometry(data, 320, words).groups.flatMap(({ ticks }) =>
				ticks.map(({ at, text, anchor }) => {
					const { x, width } = textBox(placed(at, 0, text, { size: 'small', anchor }));
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + width).toBeLessThanOrEqual(320);
					return anchor;
				}),
			);
			if (data === low) expect([anchors[0], anchors.at(-1)]).toEqual(['start', 'end']);
		}
	});

	it.each([320, 390, 640, 824])(
		'keeps its words in the frame and apart at %d pixels, in both languages',
		(width) => {
			for (const language of ['nl', 'en'] as const) {
				const drawn = forestGeometry(clinicForest, width, chartWords(language));
				const boxes = [
					...drawn.heads,
					...drawn.groups.flatMap(({ label, rows }) => [label, ...rows.flatMap((row) => row.texts)]),
				].map(textBox);
				for (const [index, box] of boxes.entries()) {
					expect(box.x).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(width + 0.1);
					for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
				}
			}
		},
	);
});
