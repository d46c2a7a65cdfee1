import { describe, expect, it } from 'vitest';
import { crosses, overlaps, placeLabels, textBox, type LabelRequest } from '#lib/charts/placeLabels.ts';

const bounds = { x: 0, y: 0, width: 400, height: 200 };

function request(
	text: string,
	places: readonly (readonly [number, number])[],
	optional = false,
): LabelRequest {
	return {
		lines: [{ text, tone: 'ink', size: 'normal', bold: false }],
		candidates: places.map(([x, y]) => ({ x, y, anchor: 'start' })),
		optional,
	};
}

describe('placing labels', () => {
	it('takes the first place when nothing is in the way', () => {
		const wish = request('na', [
			[10, 50],
			[10, 90],
		]);
		const [label] = placeLabels([wish], { boxes: [], lines: [], bounds }).flat();
		expect(label?.y).toBe(50);
	});

	it('moves away from a mark, a line, the edge and an earlier label', () => {
		const mark = { x: 8, y: 40, width: 20, height: 20 };
		const line = { x1: 0, y1: 86, x2: 400, y2: 86 };
		const labels = placeLabels(
			[
				request('na', [
					[10, 50],
					[10, 90],
					[395, 20],
					[10, 130],
				]),
				request('voor', [
					[12, 130],
					[12, 170],
				]),
			],
			{ boxes: [mark], lines: [line], bounds },
		).flat();
		expect(labels.map(({ y }) => y)).toEqual([130, 170]);
	});

	it('leaves out an optional label without a free place, and keeps the others', () => {
		const mark = { x: 0, y: 0, width: 400, height: 200 };
		const placed = placeLabels([request('weg', [[10, 50]], true), request('blijft', [[10, 50]])], {
			boxes: [mark],
			lines: [],
			bounds,
		});
		expect(placed.map((lines) => lines.length)).toEqual([0, 1]);
	});

	it('goes as far as it must rather than cover something', () => {
		const marks = { x: 0, y: 0, width: 340, height: 200 };
		const [label] = placeLabels([request('na', [[10, 100]])], { boxes: [marks], lines: [], bounds }).flat();
		expect(overlaps(textBox(label!), marks)).toBe(false);
	});

	it('keeps the lines of one label below each other', () => {
		const [lines] = placeLabels(
			[
				{
					lines: [
						{ text: 'Na: 31,5%', tone: 'after', size: 'big', bold: true },
						{ text: 'interval', tone: 'muted', size: 'normal', bold: false },
					],
					candidates: [{ x: 20, y: 60, anchor: 'start' }],
				},
			],
			{ boxes: [], lines: [], bounds },
		);
		const [first, second] = lines ?? [];
		if (!first || !second) throw new Error('two lines expected');
		expect(overlaps(textBox(first), textBox(second))).toBe(false);
		expect(second.y).toBeGreaterThan(first.y);
	});
});

describe('a line and a box', () => {
	const box = { x: 10, y: 10, width: 20, height: 10 };
	it.each([
		[{ x1: 0, y1: 15, x2: 40, y2: 15 }, true],
		[{ x1: 0, y1: 0, x2: 40, y2: 30 }, true],
		[{ x1: 12, y1: 12, x2: 14, y2: 14 }, true],
		[{ x1: 0, y1: 0, x2: 40, y2: 0 }, false],
		[{ x1: 0, y1: 15, x2: 5, y2: 15 }, false],
		[{ x1: 0, y1: 30, x2: 8, y2: 0 }, false],
	])('%j crosses: %s', (line, expected) => {
		expect(crosses(line, box)).toBe(expected);
	});
});
