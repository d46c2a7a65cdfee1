import { describe, expect, it } from 'vitest';
import { attackRelease } from '#lib/core/progress/attackRelease.ts';
import { buildRelease } from '#lib/core/progress/buildRelease.ts';
import { cellFigures } from '#lib/core/progress/cellFigures.ts';
import type { ReleaseRecord } from '#lib/core/progress/releaseRecord.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { figuresIn, published, quartersOf, range, seriesOf, settings } from './releaseExample.ts';

/** Nine organisations of one sector and one of another. */
const documents = range(1, 10).map((n) => published(n, n === 10 ? { sector: 'hospitals' } : {}));
const [built] = seriesOf(documents) as [ReturnType<typeof seriesOf>[number]];

/** The same release, with the figures of the nine printed as well. */
function careless({ release, publications }: ReleaseRecord): ReleaseRecord {
	const nine = publications.filter(({ sector }) => sector === 'longTermCare');
	const cells = release.cells.map((cell) =>
		cell.view === 'sector' && cell.group.sector === 'longTermCare' && cell.design === 'beforeAfter'
			? { ...cell, figures: { ...cellFigures(nine, release.id), funding: null } }
			: cell,
	);
	return { release: { ...release, cells }, publications };
}

describe('the attack on a release', () => {
	it('finds nothing in one that hides the part beside a single organisation', () => {
		expect(figuresIn(built.record.release, 'all')).not.toBeNull();
		expect(figuresIn(built.record.release, 'sector', { sector: 'longTermCare' })).toBeNull();
		expect(built.findings).toEqual([]);
	});

	it('finds the single organisation when the part beside it is printed', () => {
		const findings = attackRelease(careless(built.record), [], settings.protection);
		expect(findings.length).toBeGreaterThan(0);
		for (const found of findings) {
			expect(found).toMatchObject({ code: 'releaseCellExposed', severity: 'error' });
			expect(sayDutch(found)).toMatch(/\.$/);
			expect(sayEnglish(found)).toMatch(/\.$/);
		}
		expect(findings.map(({ params }) => params)).toContainEqual({
			view: 'sector',
			sector: 'hospitals',
			applicationKind: null,
			region: null,
			design: 'beforeAfter',
			quantity: 'persons',
		});
	});

	it('warns of what the releases before it give away', () => {
		const [, later] = seriesOf(documents, []) as [unknown, typeof built];
		const found = attackRelease(later.record, [careless(built.record)], settings.protection);
		expect(found.length).toBeGreaterThan(0);
		for (const one of found) {
			expect(one).toMatchObject({ code: 'releaseCellKnown', severity: 'warning' });
			expect(sayDutch(one)).toMatch(/\.$/);
			expect(sayEnglish(one)).toMatch(/\.$/);
		}
	});

	it('names who was given away by a release that was made otherwise, and still builds the next', () => {
		const [quarter] = quartersOf([...documents]);
		const next = buildRelease({
			...settings,
			...quarter!,
			id: '2026-2',
			documents: [...documents, ...range(11, 17).map((n) => published(n))],
			previous: [careless(built.record)],
		});
		const lost = next.findings.filter(({ code }) => code === 'releaseGivenAway');
		expect(lost).not.toEqual([]);
		expect(lost.every(({ severity }) => severity === 'warning')).toBe(true);
		expect(lost.map(sayDutch).join()).toContain('organisation-10');
		expect(figuresIn(next.record.release, 'all')).not.toBeNull();
	});
});
