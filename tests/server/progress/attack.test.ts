import { beforeAll, describe, expect, it } from 'vitest';
import { attackRelease } from '#lib/core/progress/attackRelease.ts';
import { DEMONSTRATION_PROTECTION, demonstrationSeries } from '#lib/core/progress/demonstrationSeries.ts';
import type { Release } from '#lib/core/progress/release.ts';
import type { ReleaseRecord } from '#lib/core/progress/releaseRecord.ts';
import { demonstrationReleases } from '#lib/server/releases/demonstrationReleases.ts';
import { publicReader } from './publicReader.ts';

describe('the demonstration', () => {
	let series: readonly ReleaseRecord[];
	beforeAll(() => {
		series = demonstrationSeries(__HALFTIJD_VERSION__);
	}, 120_000);

	it('is what the program makes of its invented publications: if not, run datasets/demonstration/write.ts', async () => {
		const ids = await demonstrationReleases.list();
		const kept = await Promise.all(ids.map((id) => demonstrationReleases.read(id)));
		expect(kept).toEqual(series.map(({ release }) => release));
	});

	it('gives an attacker with everything that can be fetched no hidden size', async () => {
		const reader = await publicReader(series.map(({ release }) => release));
		const fetched = await Promise.all(
			series.map(async ({ release, publications }) => ({
				publications,
				release: (await (await reader.release(release.id)).json()) as Release,
			})),
		);
		for (const [place, record] of fetched.entries())
			expect(attackRelease(record, fetched.slice(0, place), DEMONSTRATION_PROTECTION)).toEqual([]);
		const { cells } = fetched.at(-1)!.release;
		expect(cells.filter(({ figures }) => figures === null).length).toBeGreaterThan(20);
		expect(cells.filter(({ figures }) => figures !== null).length).toBeGreaterThan(10);
	}, 120_000);
});
