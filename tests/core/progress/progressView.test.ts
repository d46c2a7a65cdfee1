import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { filterQuery, filtersFrom } from '#lib/core/progress/filterQuery.ts';
import { outlookOf } from '#lib/core/progress/outlook.ts';
import { poolDesigns } from '#lib/core/progress/effect.ts';
import { noFilters, viewOf, type ProgressFilters } from '#lib/core/progress/progressFilters.ts';
import { progressView } from '#lib/core/progress/progressView.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import { releaseSchema } from '#lib/core/progress/releaseSchema.ts';
import type { Release } from '#lib/core/progress/release.ts';
import { applicationKinds, regions, sectors } from '#lib/core/publish/classification.ts';
import { goalIds } from '#lib/core/goal/goal.ts';
import { releaseFixture } from './releaseFixture.ts';

const chain = releaseFixture();
const last = chain.at(-1)!;

const filters: fc.Arbitrary<ProgressFilters> = fc.record({
	sector: fc.constantFrom(null, ...sectors),
	applicationKind: fc.constantFrom(null, ...applicationKinds),
	region: fc.constantFrom(null, ...regions),
	design: fc.constantFrom(null, ...poolDesigns),
	goal: fc.constantFrom(...goalIds),
});

describe('a view of a release', () => {
	it('takes its figures from the cell that was chosen and from no other', () => {
		fc.assert(
			fc.property(filters, (chosen) => {
				const view = progressView(chain, chosen);
				const cell = last.cells.find(
					({ group, design, view: split }) =>
						split === viewOf(view.group) &&
						design === view.design &&
						group.sector === chosen.sector &&
						group.applicationKind === chosen.applicationKind &&
						group.region === chosen.region,
				);
				expect(view.figures).toEqual(cell?.figures ?? null);
				expect(view.isSplit).toBe(cell !== undefined);
				expect(view.course).toHaveLength(chain.length);
				expect(view.course.at(-1)?.figures?.effect ?? null).toEqual(cell?.figures?.effect ?? null);
			}),
		);
	});

	it('shows every group of a split, the largest effect first and what is hidden in its fixed order', () => {
		const { bySector, byRegion } = progressView(chain, noFilters);
		expect([...bySector.rows.map(({ id }) => id)].sort()).toEqual([...sectors].sort());
		const shown = byRegion.rows.filter(({ figures }) => figures !== null);
		const effects = shown.map(({ figures }) => figures!.effect.estimate);
		expect(effects).toEqual([...effects].sort((a, b) => b - a));
		const hidden = byRegion.rows.slice(shown.length).map(({ id }) => id);
		expect(hidden.length).toBeGreaterThan(0);
		expect(hidden).toEqual(regions.filter((region) => hidden.includes(region)));
	});

	it('splits within what was chosen, and says where it cannot', () => {
		const view = progressView(chain, { ...noFilters, applicationKind: 'recordKeeping', region: null });
		expect(view.bySector.within).toEqual({ sector: null, applicationKind: 'recordKeeping', region: null });
		expect(view.bySector.isWider).toBe(false);
		expect(view.byRegion.isWider).toBe(true);
		expect(view.byRegion.within).toEqual({ sector: null, applicationKind: null, region: null });
		expect(view.byApplicationKind.rows.filter(({ isChosen }) => isChosen).map(({ id }) => id)).toEqual([
			'recordKeeping',
		]);
	});

	it('adds up what keeping the tools costs', () => {
		const [all] = progressView(chain, noFilters).funding;
		const parts = last.cells
			.filter(({ view }) => view === 'all')
			.map(({ figures }) => figures!.funding?.eurPerYear ?? 0);
		expect(all!.eurPerYear).toBe(parts.reduce((sum, euro) => sum + euro, 0));
	});

	it('copies the fields that are public, and nothing else that hangs on a release', () => {
		const secret = 'geheim';
		const leaking = JSON.parse(JSON.stringify(chain), (key, value: unknown) =>
			typeof value === 'object' && value !== null && !Array.isArray(value) && key !== 'figures'
				? { ...value, secret }
				: value,
		) as Release[];
		for (const cell of leaking.at(-1)!.cells)
			if (cell.figures) Object.assign(cell.figures, { secret });
			else Object.assign(cell, { hidden: { effect: 0.123, secret } });
		expect(JSON.stringify(progressView(leaking, noFilters))).toBe(
			JSON.stringify(progressView(chain, noFilters)),
		);
	});

	it('throws without a release', () => {
		expect(() => progressView([], noFilters)).toThrow();
	});
});

describe('the outlook', () => {
	const at = (date: string, estimate: number) => ({ day: parseIsoDate(date)!, estimate });

	it('continues a straight line', () => {
		const line = ['2025-01-15', '2025-07-15', '2026-01-15', '2026-07-15'].map((date, n) =>
			at(date, 0.02 * (n + 1)),
		);
		const outlook = outlookOf(line)!;
		expect(outlook.flat).toBe(0.08);
		// 2 points in half a year, for another 4.46 years: 8 + 4 · 4.46 = 25.9
		expect(outlook.trend).toBeCloseTo(0.26, 10);
		expect(outlook.pointsPerYear).toBe(4);
	});

	it('has no trend of few or of young releases, and nothing at all of none', () => {
		const three = ['2024-01-15', '2025-01-15', '2026-01-15'].map((date) => at(date, 0.1));
		expect(outlookOf(three)).toEqual({ flat: 0.1, trend: null, pointsPerYear: null });
		const young = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-12-01'].map((date) => at(date, 0.1));
		expect(outlookOf(young)?.trend).toBeNull();
		expect(outlookOf([])).toBeNull();
	});

	it('never promises more than everything', () => {
		const steep = ['2025-01-15', '2025-07-15', '2026-01-15', '2026-07-15'].map((date, n) =>
			at(date, 0.2 * (n + 1)),
		);
		expect(outlookOf(steep)?.trend).toBe(1);
	});
});

describe('the filters in an address', () => {
	it('come back as they went', () => {
		fc.assert(
			fc.property(filters, (chosen) => {
				const search = new URLSearchParams(filterQuery(chosen));
				expect(filtersFrom((name) => search.get(name))).toEqual(chosen);
				expect(filterQuery(chosen)).toMatch(/^[a-zA-Z0-9=&]*$/);
			}),
		);
	});

	it('choose nothing with words that are not known', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = filtersFrom(() => `${text}?`);
				expect(read).toEqual(noFilters);
			}),
		);
	});
});

describe('the schema of a release', () => {
	it('describes exactly what a release holds', () => {
		for (const release of chain) expect(releaseSchema.parse(release)).toEqual(release);
	});
});
