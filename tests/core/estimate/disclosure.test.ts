import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_PERSONS, hiddenGroups } from '#lib/core/estimate/disclosure.ts';

describe('what a breakdown may show', () => {
	it('hides a group under ten, and the next smallest so that it does not follow by subtraction', () => {
		expect(hiddenGroups([19, 14, 12, 6])).toEqual([null, null, 'protective', 'underTen']);
		expect(hiddenGroups([19, 4, 3, 12])).toEqual([null, 'underTen', 'underTen', 'protective']);
		expect(hiddenGroups([19, 6, 5])).toEqual([null, 'underTen', 'underTen']);
		expect(hiddenGroups([10, 12])).toEqual([null, null]);
		expect(hiddenGroups([6])).toEqual(['underTen']);
	});

	it('never shows a group under ten, never hides exactly one of several, never hides fewer than ten persons', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }), (persons) => {
				const hidden = hiddenGroups(persons);
				const kept = persons.filter((_, index) => hidden[index]);
				const shown = persons.filter((_, index) => !hidden[index]);
				expect(shown.every((count) => count >= FEWEST_PERSONS)).toBe(true);
				if (kept.length > 0 && shown.length > 0) {
					expect(kept.length).toBeGreaterThan(1);
					expect(kept.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(FEWEST_PERSONS);
				}
			}),
		);
	});
});
