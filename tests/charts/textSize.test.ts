import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '#lib/charts/textSize.ts';

describe('the width of a text', () => {
	// Helvetica.afm: H 722, a 556, l 222, f 278, t 278, i 222, j 222, d 556; percent 889; minus 584
	it.each([
		['Halftijd', 30.56],
		['%', 8.89],
		['−1', 11.4],
		['é', 5.56],
	])('of %s at 10 px is %f', (text, width) => {
		expect(textWidth(text, 10)).toBeCloseTo(width, 9);
	});

	it('grows with the type size and with bold', () => {
		expect(textWidth('na', 20)).toBeCloseTo(2 * textWidth('na', 10), 9);
		expect(textWidth('na', 10, true)).toBeGreaterThan(textWidth('na', 10));
	});
});

describe('wrapping', () => {
	it('keeps what fits on one line', () => {
		expect(wrapText('Medisch specialisten', 200, 13)).toEqual(['Medisch specialisten']);
	});

	it('breaks between words and marks what was cut', () => {
		expect(wrapText('een twee drie vier vijf zes zeven', 60, 13)).toEqual(['een twee', 'drie vier…']);
	});

	it('fits any text in the room it has', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 300 }), (text, room) => {
				const lines = wrapText(text, room, 13, 2);
				expect(lines.length).toBeLessThanOrEqual(2);
				for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(room);
			}),
		);
	});
});
