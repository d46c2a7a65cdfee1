import { describe, expect, it } from 'vitest';
import { stampAreas } from '#lib/core/study/stamp.ts';
import { stamp as english } from '#lib/i18n/en/stamp.ts';
import { stamp as dutch } from '#lib/i18n/nl/stamp.ts';

/* Zheng, Guo & Hanauer (2011), abstract: 29 elements in eight areas, plus three in an area of ancillary data. */

describe.each([
	['nl', dutch],
	['en', english],
] as const)('the elements of STAMP (%s)', (_, { elements }) => {
	it('number 29 in eight areas, and three ancillary ones', () => {
		const counts = stampAreas.map((area) => elements[area].length);
		expect(counts.slice(0, 8).reduce((sum, count) => sum + count, 0)).toBe(29);
		expect(counts.at(-1)).toBe(3);
	});
});
