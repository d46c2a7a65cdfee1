import { describe, expect, it } from 'vitest';
import { demonstration } from '#lib/core/progress/demonstration.ts';
import { isInGroup } from '#lib/core/progress/releaseGroups.ts';
import { releaseSeries, type Quarter } from '#lib/core/progress/releaseSeries.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { releaseFixture } from '../../core/progress/releaseFixture.ts';
import { everything, publicReader } from './publicReader.ts';

const queries = [
	'',
	'?sector=youthCare',
	'?soort=diagnosis&opzet=controlled',
	'?provincie=zeeland&doel=max20',
];

async function differences(one: readonly Release[], other: readonly Release[]): Promise<string[]> {
	const id = one.at(-1)!.id;
	const first = await publicReader(one);
	const of = new Map<string, Map<string, string>>();
	for (const query of queries) of.set(query, await everything(first, query, id));
	const reader = await publicReader(other);
	const found: string[] = [];
	for (const query of queries)
		for (const [what, bytes] of await everything(reader, query, id))
			if (bytes !== of.get(query)?.get(what)) found.push(`${query} ${what}`);
	return found;
}

describe('what the public can fetch', () => {
	it('does not change with what hangs on a hidden cell', async () => {
		const plain = releaseFixture();
		const leaking = structuredClone(plain).map((release, index) => ({
			...release,
			secret: 'geheim',
			cells: release.cells.map((cell, place) =>
				cell.figures === null
					? { ...cell, hidden: { effect: 0.01 * place, organisations: index }, organisations: place }
					: { ...cell, secret: place, figures: { ...cell.figures, se: 0.001 * place } },
			),
		}));
		expect(leaking.some(({ cells }) => cells.some(({ figures }) => figures === null))).toBe(true);
		expect(await differences(plain, leaking)).toEqual([]);
	}, 120_000);

	it('does not change with a hidden organisation, where rounding hides it from the wider groups', async () => {
		const quarters = demonstration(1, 60, 4);
		const settings = {
			version: '1.0.0',
			methodVersion: '1.0',
			isDemonstration: true,
			protection: 0.1,
			sectorSizes: null,
		};
		const published = (changed: readonly Quarter[]) =>
			releaseSeries(changed, settings).map(({ record }) => record.release);
		const releases = published(quarters);
		const hidden = releases
			.at(-1)!
			.cells.filter(({ view, figures }) => view === 'sector' && figures === null);
		const candidates = quarters
			.flatMap(({ documents }) => documents)
			.filter(
				(document) =>
					document.withdraws === null &&
					hidden.some(({ group, design }) => design === document.design && isInGroup(document, group)),
			);
		expect(candidates.length).toBeGreaterThan(0);
		const changedBy = (of: Publication): Release[] =>
			published(
				quarters.map((quarter) => ({
					...quarter,
					documents: quarter.documents.map((document) =>
						document === of
							? { ...document, reduction: document.reduction + 0.0001, se: document.se * 1.0001 }
							: document,
					),
				})),
			);
		const other = candidates
			.slice(0, 6)
			.map(changedBy)
			.find((changed) => JSON.stringify(changed) === JSON.stringify(releases));
		expect(other).toBeDefined();
		expect(await differences(releases, other!)).toEqual([]);
	}, 120_000);

	it('does change with a public value, so that this test can fail', async () => {
		const plain = releaseFixture();
		const other = structuredClone(plain);
		const shown = other.at(-1)!.cells.find(({ view, figures }) => view === 'all' && figures !== null)!;
		Object.assign(shown.figures!.effect, { estimate: 0.335 });
		expect((await differences(plain, other)).length).toBeGreaterThan(20);
	}, 120_000);
});
