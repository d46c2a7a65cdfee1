import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '#lib/core/progress/buildRelease.ts';
import { demonstration } from '#lib/core/progress/demonstration.ts';
import type { ReleaseRecord } from '#lib/core/progress/releaseRecord.ts';
import { releaseSeries } from '#lib/core/progress/releaseSeries.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { prepareRelease } from '#lib/server/releases/prepareRelease.ts';
import { publishRelease } from '#lib/server/releases/publishRelease.ts';
import { listReleases, readPreparedRelease, readRelease } from '#lib/server/releases/readReleases.ts';
import { releaseHistory } from '#lib/server/releases/releaseHistory.ts';
import { databaseForAll, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const settings = {
	...{ version: '0.0.0', methodVersion: '1.0', isDemonstration: true, protection: 0.1, sectorSizes: null },
};
/** Three quarters of invented publications, corrections and withdrawals among them. */
const quarters = demonstration(7, 40, 8).slice(-3);

describe.each(await testPlaces())('releases, on $name', (places) => {
	const shared = databaseForAll(places);

	it('are built on what was stored, come out as they went in, and never change', async () => {
		const database = shared();
		const expected = releaseSeries(quarters, settings).map(({ record }) => record);
		for (const [index, { documents, ...quarter }] of quarters.entries()) {
			for (const document of documents) {
				const id = document.organisation;
				await addOrganisation(database, { id, name: id }, NOW);
				const answer = await publish(database, { organisation: id, account: 'account-1' }, document, NOW);
				// What corrects something of before these three quarters finds nothing to correct here.
				expect(['received', 'conflict']).toContain(answer.kind);
			}
			const { basis, ...history } = await releaseHistory(database);
			const { record } = buildRelease({ ...settings, ...quarter, ...history });
			expect(record.release).toEqual(expected[index]!.release);

			const { prepared } = (await prepareRelease(database, record.release, basis, NOW)) as {
				prepared: { id: string; hash: string };
			};
			expect(await readRelease(database, quarter.id)).toBeNull();
			expect((await readPreparedRelease(database))?.hash).toBe(prepared.hash);
			expect(await publishRelease(database, prepared, 'account-1', NOW)).toBeNull();

			const text = JSON.stringify(record.release);
			const hash = createHash('sha256').update(text).digest('hex');
			expect(await readRelease(database, quarter.id)).toEqual({ release: record.release, text, hash });
			expect(await prepareRelease(database, record.release, basis, NOW)).toMatchObject({
				problem: { code: 'releasePublishedBefore' },
			});
			expect(await publishRelease(database, prepared, 'account-1', NOW)).toMatchObject({
				code: 'releasePublishedBefore',
			});
		}
		expect((await listReleases(database)).map(({ id }) => id)).toEqual(
			quarters.map(({ id }) => id).reverse(),
		);
		const uuids = (records: readonly ReleaseRecord[]) =>
			records.map(({ publications }) => publications.map(({ uuid }) => uuid).sort());
		expect(uuids((await releaseHistory(database)).previous)).toEqual(uuids(expected));
	});

	it('follow the last one, one at a time, and only as they were looked at', async () => {
		const database = shared();
		const last = (await listReleases(database))[0]!;
		const { release } = (await readRelease(database, last.id))!;
		const following = { ...release, id: '2999-1', previous: last.id };
		const first = await prepareRelease(database, following, {}, NOW);
		const second = await prepareRelease(database, { ...following, date: '2999-04-02' }, {}, NOW);
		expect([first.problem, second.problem]).toEqual([null, null]);
		const looked = 'prepared' in first ? first.prepared : { id: '', hash: '' };
		expect(await publishRelease(database, looked, 'account-1', NOW)).toMatchObject({
			code: 'releaseChanged',
		});
		expect(await publishRelease(database, { id: '2999-2', hash: '' }, 'account-1', NOW)).toMatchObject({
			code: 'releaseUnknown',
		});
		for (const wrong of [
			{ ...following, previous: null },
			{ ...following, previous: '2999-1' },
			{ ...following, id: '1999-1' },
		]) {
			expect(await prepareRelease(database, wrong, {}, NOW)).toMatchObject({
				problem: { code: 'releaseOutOfOrder' },
			});
		}
		expect((await listReleases(database))[0]?.id).toBe(last.id);
	});

	it('are prepared and published by several servers as if by one after the other', async () => {
		const database = shared();
		const last = (await listReleases(database))[0]!;
		const { release } = (await readRelease(database, last.id))!;
		const ids = ['2999-1', '2999-2', '2999-3', '2999-4'];
		const answers = await Promise.all(
			ids.map((id) => prepareRelease(database, { ...release, id, previous: last.id }, {}, NOW)),
		);
		expect(answers.map(({ problem }) => problem)).toEqual(ids.map(() => null));
		const prepared = answers.map((answer) => ('prepared' in answer ? answer.prepared : { id: '', hash: '' }));
		const codes = await Promise.all(
			prepared.map(async (one) => (await publishRelease(database, one, 'account-1', NOW))?.code ?? null),
		);
		expect([...codes].sort()).toEqual([null, 'releaseUnknown', 'releaseUnknown', 'releaseUnknown'].sort());
		expect((await listReleases(database))[0]?.id).toBe(ids[codes.indexOf(null)]);
	});
});
