import { describe, expect, it } from 'vitest';
import type { ReleaseCell } from '#lib/core/progress/release.ts';
import { releaseCoverage } from '#lib/core/progress/releaseCoverage.ts';
import type { Sector } from '#lib/core/publish/classification.ts';
import { sizesOf } from './releaseExample.ts';

const others = { mentalHealth: 60, generalPractice: 60, disabilityCare: 60, youthCare: 60, other: 60 };
/** A thousand posts in all. */
const sizes = sizesOf({ hospitals: 400, longTermCare: 300, ...others });

function cell(sector: Sector | null, fteCovered: number, estimate: number): ReleaseCell {
	return {
		view: sector === null ? 'all' : 'sector',
		group: { sector, applicationKind: null, region: null },
		design: 'beforeAfter',
		figures: {
			...{ organisations: 6, persons: 60, fteCovered, prediction: null, track: [], funding: null },
			...{ effect: { estimate, low: estimate, high: estimate }, since: '2026-1' },
		},
	};
}

describe('the coverage of a release', () => {
	it('lets hidden sectors count as participants together, and weighs shown ones by all their posts', () => {
		const cells = [cell(null, 500, 0.1), cell('hospitals', 100, 0.1), cell('longTermCare', 300, 0.2)];
		const found = releaseCoverage(cells, 'beforeAfter', sizes, null);
		expect(found.coverage).toBe(0.5);
		// half of (100 · 10 % + 300 · 20 % + 100 hidden · 10 %) / 500
		expect(found.nobodyElse!.estimate).toBe(0.08);
		// (400 · 10 % + 300 · 20 %) / 700 = 14.3 %
		expect(found.everybody!.estimate).toBe(0.145);
	});

	it('is never above the whole, and speaks for no sector that is not shown', () => {
		const found = releaseCoverage([cell(null, 5000, 0.1)], 'beforeAfter', sizes, null);
		expect(found).toMatchObject({ coverage: 1, everybody: null });
		expect(found.nobodyElse!.estimate).toBe(0.1);
	});
});
