import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartWords } from '#lib/charts/language.ts';
import { overlaps, textBox } from '#lib/charts/placeLabels.ts';
import { DAY_MINUTES, workingDayGeometry } from '#lib/charts/workingDay.ts';
import { workingDayTable } from '#lib/charts/workingDayTable.ts';
import { readScale } from './readScale.ts';

const words = chartWords('nl');
const texts = (before: number, after: number, width = 824) =>
	workingDayGeometry({ before, after }, width, words).texts.map(({ text }) => text);

describe('a working day', () => {
	it.each([350, 824])('is as long as its table says at %d pixels', (width) => {
		const data = { before: 183.4, after: 151.2 };
		const drawn = workingDayGeometry(data, width, words);
		const [before, after, change] = workingDayTable(data, 'nl').rows;
		const minutes = (box: { x: number; width: number } | undefined) =>
			box ? readScale(drawn.hours, box.x + box.width) - readScale(drawn.hours, box.x) : NaN;
		const value = (cell: unknown) => (cell as { value: number }).value;
		expect(minutes(drawn.before.administration)).toBeCloseTo(value(before?.cells['administration']), 0);
		expect(minutes(drawn.after.administration)).toBeCloseTo(value(after?.cells['administration']), 0);
		expect(minutes(drawn.change?.box)).toBeCloseTo(-value(change?.cells['administration']), 0);
		expect(value(before?.cells['administration']) + value(before?.cells['rest'])).toBeCloseTo(DAY_MINUTES, 9);
	});

	it('shows freed time as freed and lost time as added', () => {
		expect(workingDayGeometry({ before: 183, after: 151 }, 824, words).change?.kind).toBe('freed');
		expect(texts(183, 151)).toContain('32 min vrij');
		expect(workingDayGeometry({ before: 183, after: 195 }, 824, words).change?.kind).toBe('added');
		expect(texts(183, 195)).toContain('12 min erbij');
	});

	it('shows no change where there is none', () => {
		expect(workingDayGeometry({ before: 60, after: 60 }, 824, words).change).toBeNull();
	});

	it('says the minutes of a short bar beside it', () => {
		expect(texts(40, 10, 350)).toEqual(expect.arrayContaining(['40 min', '10 min', '30 min vrij']));
	});

	it('keeps its words in the frame and clear of each other, whatever the minutes', () => {
		const minutes = fc.double({ min: 0, max: DAY_MINUTES, noNaN: true });
		fc.assert(
			fc.property(minutes, minutes, fc.integer({ min: 300, max: 900 }), (before, after, width) => {
				const drawn = workingDayGeometry({ before, after }, width, words);
				const boxes = drawn.texts.map(textBox);
				for (const [index, box] of boxes.entries()) {
					expect(box.x + box.width).toBeLessThanOrEqual(width);
					for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
				}
			}),
		);
	});
});
