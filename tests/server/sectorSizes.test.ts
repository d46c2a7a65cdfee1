import { describe, expect, it } from 'vitest';
import { sectors, type Sector } from '#lib/core/publish/classification.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { enterSectorSize } from '#lib/server/releases/enterSectorSize.ts';
import { makeRelease } from '#lib/server/releases/makeRelease.ts';
import { publishRelease } from '#lib/server/releases/publishRelease.ts';
import { readPreparedRelease, readRelease } from '#lib/server/releases/readReleases.ts';
import { sectorSizeHistory, sizesInForce } from '#lib/server/releases/sectorSizeHistory.ts';
import { sizesOf } from '../core/progress/releaseExample.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
import { databaseForAll, openForTest, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const LATER = new Date('2026-11-24T16:00:00.000Z');
/** Together 5,000 posts. */
const sizes = sizesOf({
	hospitals: 1500,
	mentalHealth: 500,
	generalPractice: 500,
	longTermCare: 2000,
	disabilityCare: 250,
	youthCare: 150,
	other: 100,
});

/** Nobody looks how far it is, and nobody stops it. */
const unattended = { onProgress: () => undefined, signal: new AbortController().signal };

const enter = (database: Database, sector: Sector, size = sizes[sector] ?? null, now = NOW) =>
	database.transaction().execute((transaction) => enterSectorSize(transaction, sector, size, now));

describe.each(await testPlaces())('the sizes of sectors, on $name', (places) => {
	const shared = databaseForAll(places);

	it('stay in force until another is entered or it is taken away, and nothing is forgotten', async () => {
		const database = await openForTest(await places.newPlace());
		const youth = sizes.youthCare!;
		expect(sizesInForce(await sectorSizeHistory(database))).toEqual({});
		expect(await enter(database, 'youthCare', null)).toBe(false);
		expect(await enter(database, 'youthCare', youth)).toBe(true);
		expect(await enter(database, 'other')).toBe(true);
		expect(await enter(database, 'youthCare', { ...youth, fte: 175 }, LATER)).toBe(true);
		expect(sizesInForce(await sectorSizeHistory(database))).toEqual({
			youthCare: { ...youth, fte: 175 },
			other: sizes.other,
		});
		expect(await enter(database, 'youthCare', null, LATER)).toBe(true);
		expect(await enter(database, 'youthCare', null, LATER)).toBe(false);
		const history = await sectorSizeHistory(database);
		expect(sizesInForce(history)).toEqual({ other: sizes.other });
		expect(history.map(({ sector, sequence, size }) => [sector, sequence, size?.fte ?? null])).toEqual([
			['other', 1, 100],
			['youthCare', 1, 150],
			['youthCare', 2, 175],
			['youthCare', 3, null],
		]);
		expect(history[3]?.enteredAt).toEqual(LATER);
	});

	it('are all kept when several come at once', async () => {
		const database = await openForTest(await places.newPlace());
		const said = [1, 2, 3, 4, 5].map((fte) => ({ ...sizes.other!, fte }));
		await Promise.all(said.map((size) => enter(database, 'other', size)));
		const history = await sectorSizeHistory(database);
		expect(history.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
		expect(new Set(history.map(({ size }) => size?.fte))).toEqual(new Set([1, 2, 3, 4, 5]));
	});

	it('give a release its coverage, and stay with it when they change', async () => {
		const database = shared();
		// ten alike: 10 × 100 posts of 5,000 is 20 %, and each saved 10 %
		for (let n = 1; n <= 10; n++) {
			const organisation = `zorg-${n}`;
			await addOrganisation(database, { id: organisation, name: organisation }, NOW);
			const document = examplePublication({
				...{ uuid: uuidOf(n), organisation, sector: 'longTermCare', fteCovered: 100, fteTotal: 200 },
				...{ shareBefore: 0.4, shareAfter: 0.36, reduction: 0.1, se: 0.01 },
			});
			const answer = await publish(database, { organisation, account: 'account-1' }, document, NOW);
			expect(answer.kind).toBe('received');
		}
		const make = async (quarter: string) => {
			const settings = { quarter, version: '0.0.0', protection: 0.1 };
			const { problems } = await makeRelease(database, settings, NOW, unattended);
			expect(problems).toEqual([]);
			const { release, hash } = (await readPreparedRelease(database))!;
			const [coverage] = release.coverage.filter(({ design }) => design === 'beforeAfter');
			return { release, hash, coverage: coverage! };
		};
		const { other: _, ...some } = sizes;
		for (const sector of Object.keys(some) as Sector[]) await enter(database, sector);
		const incomplete = await make('2026-2');
		expect(incomplete.coverage).toMatchObject({ coverage: null, nobodyElse: null, everybody: null });
		expect(incomplete.release.sectorSizes).toEqual(some);

		await enter(database, 'other');
		const complete = await make('2026-3');
		expect(complete.coverage.coverage).toBe(0.2);
		expect(complete.coverage.nobodyElse!.estimate).toBe(0.02);
		expect(complete.coverage.everybody!.estimate).toBe(0.1);
		expect(complete.release.sectorSizes).toEqual(sizes);
		expect(Object.keys(complete.release.sectorSizes!)).toEqual(sectors);
		const ready = { id: '2026-3', hash: complete.hash };
		expect(await publishRelease(database, ready, 'account-1', NOW)).toBeNull();

		await enter(database, 'hospitals', { ...sizes.hospitals!, fte: 6500 });
		expect((await make('2026-4')).coverage.coverage).toBe(0.1);
		expect((await readRelease(database, '2026-3'))!.release).toEqual(complete.release);
	});
});
