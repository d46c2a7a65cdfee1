import { describe, expect, it } from 'vitest';
import { buildRelease } from '#lib/core/progress/buildRelease.ts';
import { demonstration } from '#lib/core/progress/demonstration.ts';
import { pool } from '#lib/core/progress/pool.ts';
import { releaseSeries } from '#lib/core/progress/releaseSeries.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import {
	figuresIn,
	published,
	quartersOf,
	range,
	seriesOf,
	settings,
	sizesOf,
	withdrawal,
} from './releaseExample.ts';

const releaseOf = (...received: readonly (readonly Publication[])[]) =>
	seriesOf(...received).map(({ record }) => record.release);

describe('a release', () => {
	it('has every cell in a fixed order, whoever takes part', () => {
		const [few, many] = [releaseOf([])[0]!, releaseOf(range(1, 60).map((n) => published(n)))[0]!];
		const places = (release: typeof few) =>
			release.cells.map(({ view, group, design }) => [view, group, design]);
		expect(few.cells).toHaveLength(2 * (1 + 7 + 9 + 13 + 63));
		expect(places(many)).toEqual(places(few));
		expect(few.cells.every(({ figures }) => figures === null)).toBe(true);
	});

	it('shows five organisations and not four, and spread from ten', () => {
		const withMembers = (count: number) =>
			figuresIn(releaseOf(range(1, count).map((n) => published(n)))[0]!, 'all');
		expect(withMembers(4)).toBeNull();
		expect(withMembers(5)).toMatchObject({ organisations: 5, prediction: null });
		expect(withMembers(9)!.prediction).toBeNull();
		expect(withMembers(10)!.prediction).not.toBeNull();
	});

	it('counts an organisation once, with its latest measurement', () => {
		const documents = [
			...range(1, 4).map((n) => published(n)),
			published(11, { organisation: 'organisation-1', afterMidpoint: '2026-06-01' }),
		];
		expect(figuresIn(releaseOf(documents)[0]!, 'all')).toBeNull();
	});

	it('rounds the pool and the sums', () => {
		const documents = range(1, 30).map((n) => published(n));
		const figures = figuresIn(releaseOf(documents)[0]!, 'all')!;
		const { pooled } = pool(
			documents.map(({ organisation, reduction, se }) => ({ organisation, estimate: reduction, se })),
		);
		expect(Math.abs(figures.effect.estimate - pooled!.estimate)).toBeLessThanOrEqual(0.0025);
		expect((figures.effect.low * 200) % 1).toBe(0);
		const persons = documents.reduce((sum, document) => sum + document.persons, 0);
		expect(persons).toBeGreaterThan(1000);
		expect(figures.persons).toBe(Number(persons.toPrecision(3)));
	});

	it('hides a cell that one organisation dominates', () => {
		const documents = range(1, 8).map((n) => published(n, n === 8 ? { fteCovered: 400 } : {}));
		const { record, report } = seriesOf(documents)[0]!;
		expect(figuresIn(record.release, 'all')).toBeNull();
		const row = report.find(({ view, design }) => view === 'all' && design === 'beforeAfter')!;
		expect(row).toMatchObject({ status: 'hidden', reason: 'dominated', organisations: 8 });
	});

	it('takes back the part beside a dominated group that could be worked out as a whole', () => {
		// The sector less its other kind would be the seven, of whom one has most of the persons.
		const seven = range(1, 7).map((n) => published(n, n === 1 ? { persons: 400, df: 399 } : {}));
		const others = range(8, 20).map((n) => published(n, { applicationKind: 'summarising' }));
		const [{ record, report, findings }] = seriesOf([...seven, ...others]) as [
			ReturnType<typeof seriesOf>[number],
		];
		const reasonOf = (sought: string, key: string) =>
			report.find(
				({ view, design, group }) =>
					view === sought && design === 'beforeAfter' && group.applicationKind === key,
			)!.reason;
		expect(reasonOf('applicationKind', seven[0]!.applicationKind)).toBe('dominated');
		expect(reasonOf('applicationKind', 'summarising')).toBe('complementary');
		expect(figuresIn(record.release, 'all')).not.toBeNull();
		expect(findings).toEqual([]);
	});

	it.each(['posts', 'euros'] as const)(
		'does so for %s too, and for euros takes back those alone',
		(which) => {
			const euros = (n: number) => 10_000 + 700 * n;
			const first = which === 'posts' ? { fteCovered: 300 } : { fundingAfterSubsidyEurPerYear: 200_000 };
			const documents = range(1, 20).map((n) =>
				published(n, {
					fundingAfterSubsidyEurPerYear: euros(n),
					...(n === 1 ? first : {}),
					...(n > 7 ? { applicationKind: 'summarising' } : {}),
				}),
			);
			const { record, report, findings } = seriesOf(documents)[0]!;
			const row = report.find(
				({ view, design, group }) =>
					view === 'applicationKind' && design === 'beforeAfter' && group.applicationKind === 'summarising',
			)!;
			const taken = { status: 'hidden', reason: 'complementary' };
			expect(row.funding).toEqual(taken);
			expect(row).toMatchObject(which === 'posts' ? taken : { status: 'updated', reason: null });
			const figures = figuresIn(record.release, 'applicationKind', { applicationKind: 'summarising' });
			expect(figures === null).toBe(which === 'posts');
			expect(figures?.funding ?? null).toBeNull();
			expect(figuresIn(record.release, 'all')!.funding).not.toBeNull();
			expect(findings).toEqual([]);
		},
	);

	it('keeps the figures of a cell in which fewer than five organisations changed', () => {
		const first = range(1, 8).map((n) => published(n));
		const [one, four, five] = releaseOf(
			first,
			range(9, 12).map((n) => published(n)),
			[published(13)],
		) as [never, never, never];
		expect(figuresIn(four, 'all')).toEqual(figuresIn(one, 'all'));
		expect(figuresIn(four, 'all')).toMatchObject({ organisations: 8, since: '2026-1' });
		expect(figuresIn(five, 'all')).toMatchObject({ organisations: 13, since: '2026-3' });
	});

	it('keeps the figures of a region for a year, and gives the whole new ones', () => {
		const quarter = (k: number) =>
			range(40 * k + 1, 40 * k + 40).map((n) => published(n, n % 2 ? { region: 'drenthe' } : {}));
		const series = seriesOf(...range(0, 4).map(quarter));
		const regions = series.map(
			({ record }) => figuresIn(record.release, 'region', { region: 'drenthe' })!.since,
		);
		expect(regions).toEqual(['2026-1', '2026-1', '2026-1', '2026-1', '2026-5']);
		for (const { record } of series) {
			expect(figuresIn(record.release, 'all')!.since).toBe(record.release.id);
		}
		const row = series[1]!.report.find(
			({ view, design, group }) =>
				view === 'region' && design === 'beforeAfter' && group.region === 'drenthe',
		);
		expect(row).toMatchObject({ status: 'kept', reason: 'recent' });
	});

	it('hides a cell from the next release on when something in it was taken back', () => {
		const first = range(1, 8).map((n) => published(n));
		const releases = releaseOf(
			first,
			[withdrawal(20, first[0]!)],
			range(9, 12).map((n) => published(n)),
		);
		expect(figuresIn(releases[1]!, 'all')).toBeNull();
		expect(releases[1]!.revisions).toEqual([{ code: 'withdrawal', text: '' }]);
		expect(figuresIn(releases[2]!, 'all')).toMatchObject({ organisations: 11, since: '2026-3' });
	});

	it('says that something was corrected, not how much', () => {
		const first = range(1, 8).map((n) => published(n));
		const corrected = published(21, { organisation: 'organisation-1', supersedes: first[0]!.uuid });
		const release = releaseOf(first, [corrected])[1]!;
		expect(release.revisions).toEqual([{ code: 'correction', text: '' }]);
		expect(figuresIn(release, 'all')!.since).toBe('2026-1');
	});

	it('shows what licences cost only of five who said it', () => {
		const saying = (count: number) =>
			range(1, 12).map((n) =>
				published(n, { fundingAfterSubsidyEurPerYear: n <= count ? 10_000 + 700 * n : null }),
			);
		const fundingOf = (count: number) => figuresIn(releaseOf(saying(count))[0]!, 'all')!.funding;
		expect(fundingOf(4)).toBeNull();
		expect(fundingOf(5)).toEqual({ organisations: 5, eurPerYear: 60_500 });
	});

	it('shows no euros that one organisation dominates, and none anew beside figures that stay', () => {
		const saying = (n: number, euros: number | null) =>
			published(n, { fundingAfterSubsidyEurPerYear: euros });
		const even = range(1, 8).map((n) => saying(n, 10_000 + 700 * n));
		const uneven = even.map((one, k) => (k === 0 ? saying(1, 200_000) : one));
		expect(figuresIn(releaseOf(uneven)[0]!, 'all')).toMatchObject({ organisations: 8, funding: null });

		// two more who say nothing of euros: the figures stay, and so does what was said
		const silent = range(9, 10).map((n) => saying(n, null));
		const [before, after] = releaseOf(even, silent) as [never, never];
		expect(figuresIn(after, 'all')!.funding).toEqual(figuresIn(before, 'all')!.funding);
		const later = seriesOf(uneven, [])[1]!;
		expect(figuresIn(later.record.release, 'all')!.funding).toBeNull();
		const row = later.report.find(({ view, design }) => view === 'all' && design === 'beforeAfter')!;
		expect(row).toMatchObject({
			status: 'unchanged',
			funding: { status: 'hidden', reason: 'complementary' },
		});
	});

	it('says how many measured and did not publish from five on, and keeps that until it moved by five', () => {
		const counts = [4, 5, 9, 10, 6, 5, 4, 0];
		const quarters = quartersOf(...counts.map(() => [])).map((quarter, k) => ({
			...quarter,
			measuredNotPublished: { controlled: 0, beforeAfter: counts[k]! },
		}));
		const shown = releaseSeries(quarters, settings).map(({ record }) =>
			record.release.coverage.map(({ measuredNotPublished }) => measuredNotPublished),
		);
		expect(shown.map(([, beforeAfter]) => beforeAfter)).toEqual([null, 5, 5, 10, 10, 5, 5, null]);
		expect(shown.every(([controlled]) => controlled === null)).toBe(true);
	});

	it('puts the coverage and the scenarios together from shown figures', () => {
		const sectorSizes = sizesOf({
			hospitals: 1000,
			mentalHealth: 1000,
			generalPractice: 1000,
			longTermCare: 5000,
			disabilityCare: 1000,
			youthCare: 500,
			other: 500,
		});
		const documents = range(1, 20).map((n) => published(n));
		const quarter = { id: '2026-1', date: '2026-01-15', documents };
		const measuredNotPublished = { controlled: 4, beforeAfter: 7 };
		const { release } = releaseSeries([{ ...quarter, measuredNotPublished }], {
			...settings,
			sectorSizes,
		})[0]!.record;
		const figures = figuresIn(release, 'all')!;
		const [controlled, beforeAfter] = release.coverage;
		expect(controlled).toEqual({
			design: 'controlled',
			coverage: null,
			nobodyElse: null,
			everybody: null,
			measuredNotPublished: null,
		});
		expect(beforeAfter!.coverage).toBeCloseTo(figures.fteCovered / 10_000, 2);
		expect(beforeAfter!.everybody).toEqual(figures.effect);
		expect(beforeAfter!.measuredNotPublished).toBe(7);
		const nobodyElse = (figures.fteCovered / 10_000) * figures.effect.estimate;
		expect(Math.abs(beforeAfter!.nobodyElse!.estimate - nobodyElse)).toBeLessThanOrEqual(0.0025);
	});

	it('is the same whatever the order of receipt', () => {
		const quarters = demonstration(2, 60, 3);
		const reversed = quarters.map((quarter) => ({ ...quarter, documents: [...quarter.documents].reverse() }));
		const releases = (given: typeof quarters) =>
			JSON.stringify(releaseSeries(given, settings).map(({ record }) => record.release));
		expect(releases(reversed)).toBe(releases(quarters));
	});

	it('tells how far it is, rising to the whole, and is the same when somebody listens', () => {
		const [quarter] = quartersOf(range(1, 12).map((n) => published(n)));
		const input = { ...settings, ...quarter!, previous: [] };
		const parts: number[] = [];
		expect(buildRelease(input, (part) => parts.push(part))).toEqual(buildRelease(input));
		expect(parts.length).toBeGreaterThan(6);
		expect(parts).toEqual([...new Set(parts)].sort((a, b) => a - b));
		expect([parts[0]! > 0, parts.at(-1)]).toEqual([true, 1]);
	});

	it('never names an organisation, a publication or the p of its rule', () => {
		const text = JSON.stringify(
			releaseSeries(demonstration(1, 90, 4), { ...settings, protection: 0.1234567 }).map(
				({ record }) => record.release,
			),
		);
		expect(text).not.toMatch(/voorbeeld-|[0-9a-f]{8}-[0-9a-f]{4}|0\.1234567|12\.34567/);
	});
});
