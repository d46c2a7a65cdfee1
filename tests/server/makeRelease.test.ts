import process from 'node:process';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { issue } from '#lib/core/issue.ts';
import type { ReleaseInput } from '#lib/core/progress/buildRelease.ts';
import type { Database } from '#lib/server/database/openDatabase.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { buildInWorker, type BuildRelease } from '#lib/server/releases/buildInWorker.ts';
import { makeRelease, type MadeRelease } from '#lib/server/releases/makeRelease.ts';
import { publishRelease } from '#lib/server/releases/publishRelease.ts';
import { listReleases, readPreparedRelease } from '#lib/server/releases/readReleases.ts';
import { ReleaseDesk, type ReleaseWork } from '#lib/server/releases/releaseDesk.ts';
import { releaseHistory } from '#lib/server/releases/releaseHistory.ts';
import releaseProgram from '#lib/server/releases/releaseWorker.ts?program';
import { thisServer } from '#lib/server/thisServer.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
import { openForTest, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const settings = { quarter: '2026-3', version: '0.0.0', protection: 0.1 };

/** A thread that does nothing else until the gate opens, and then what it was to do. */
const HELD = `Atomics.wait(new Int32Array(require('node:worker_threads').workerData.gate), 0, 0);`;
/** Threads that break off: an error nobody caught, an end without a word. */
const BROKEN = {
	'an error': `throw new TypeError('made up');`,
	'an end': `process.exit(3);`,
};

function heldBuild() {
	const gate = new SharedArrayBuffer(4);
	const inputs: ReleaseInput[] = [];
	const build: BuildRelease = (input, control) => {
		inputs.push(input);
		return buildInWorker({ ...input, gate } as ReleaseInput, control, HELD + releaseProgram);
	};
	const open = () => {
		const cells = new Int32Array(gate);
		Atomics.store(cells, 0, 1);
		Atomics.notify(cells, 0);
	};
	return { build, open, inputs };
}

/** A server with six organisations that published. */
async function filled(database: Database) {
	for (let n = 1; n <= 7; n++) {
		await addOrganisation(database, { id: `organisation-${n}`, name: `Organisation ${n}` }, NOW);
		if (n < 7) await send(database, n);
	}
	return database;
}

function send(database: Database, n: number) {
	const organisation = `organisation-${n}`;
	const document = examplePublication({ organisation, uuid: uuidOf(n) });
	return publish(database, { organisation, account: 'account-1' }, document, NOW);
}

const uuids = (list: readonly { readonly uuid: string }[]) => list.map(({ uuid }) => uuid).sort();
const expected = (to: number) => Array.from({ length: to }, (_, k) => uuidOf(k + 1));

/** How many organisations a release rests on. */
function taking({ report }: MadeRelease) {
	return report.find(({ view, design }) => view === 'all' && design === 'beforeAfter')?.organisations;
}

async function ended(desk: ReleaseDesk): Promise<Extract<ReleaseWork, { state: 'ended' }>> {
	await expect.poll(() => desk.work?.state, { timeout: 20_000, interval: 20 }).not.toBe('running');
	if (desk.work?.state !== 'ended') throw new Error(`ended as ${desk.work?.state}`);
	return desk.work;
}

describe.each(await testPlaces())('making a release, on $name', (places) => {
	it('lets the server answer, and leaves what comes in meanwhile to the next release', async () => {
		const database = await filled(await openForTest(await places.newPlace()));
		const desk = new ReleaseDesk();
		const held = heldBuild();
		expect(
			desk.begin('2026-3', (control) => makeRelease(database, settings, NOW, control, held.build)),
		).toBeNull();
		await expect.poll(() => held.inputs.length).toBe(1);
		expect((await send(database, 7)).kind).toBe('received');
		expect(await listReleases(database)).toEqual([]);
		expect(desk.work).toEqual({ state: 'running', quarter: '2026-3', part: 0 });

		const another = desk.begin('2026-2', () => Promise.reject(new Error('never begun')));
		expect(another).toMatchObject({ code: 'releaseBuildRunning', params: { id: '2026-3' } });

		held.open();
		const { made } = await ended(desk);
		expect(made.problems).toEqual([]);
		expect(taking(made)).toBe(6);
		expect((await readPreparedRelease(database))?.hash).toBe(made.prepared!.hash);
		expect(await publishRelease(database, made.prepared!, 'account-1', NOW)).toBeNull();

		const { documents, previous } = await releaseHistory(database);
		expect(uuids(held.inputs[0]!.documents)).toEqual(expected(6));
		expect(uuids(previous[0]!.publications)).toEqual(expected(6));
		expect(uuids(documents)).toEqual(expected(7));

		const next = { ...settings, quarter: '2026-4' };
		desk.begin('2026-4', (control) => makeRelease(database, next, NOW, control));
		const after = await ended(desk);
		expect(taking(after.made)).toBe(7);
		expect(await publishRelease(database, after.made.prepared!, 'account-1', NOW)).toBeNull();
		expect(uuids((await releaseHistory(database)).previous[1]!.publications)).toEqual(expected(7));
	});

	it('leaves nothing ready when it is stopped, and can begin again', async () => {
		const database = await filled(await openForTest(await places.newPlace()));
		const desk = new ReleaseDesk();
		const held = heldBuild();
		desk.begin('2026-3', (control) => makeRelease(database, settings, NOW, control, held.build));
		await expect.poll(() => held.inputs.length).toBe(1);
		await desk.cancel();
		expect(desk.work).toEqual({ state: 'cancelled', quarter: '2026-3' });
		held.open();

		// stopped before the thread began, and after it ended
		desk.begin('2026-3', (control) => makeRelease(database, settings, NOW, control));
		await desk.cancel();
		expect(desk.work?.state).toBe('cancelled');
		desk.begin('2026-3', (control) =>
			makeRelease(database, settings, NOW, control, async (input) => {
				const built = await buildInWorker(input, control);
				void desk.cancel();
				return built;
			}),
		);
		await expect.poll(() => desk.work?.state, { timeout: 20_000 }).toBe('cancelled');
		expect(await readPreparedRelease(database)).toBeNull();

		desk.begin('2026-3', (control) => makeRelease(database, settings, NOW, control));
		expect((await ended(desk)).made.prepared).toMatchObject({ id: '2026-3' });
	});

	it.each(Object.entries(BROKEN))('says in a sentence that %s broke it off', async (_, program) => {
		const database = await filled(await openForTest(await places.newPlace()));
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		onTestFinished(() => log.mockRestore());
		const desk = new ReleaseDesk();
		desk.begin('2026-3', (control) =>
			makeRelease(database, settings, NOW, control, (input) => buildInWorker(input, control, program)),
		);
		const { made } = await ended(desk);
		expect(log).toHaveBeenCalledOnce();
		expect(made).toMatchObject({ prepared: null, problems: [{ code: 'releaseBuildBroken' }] });
		for (const say of [sayDutch, sayEnglish]) expect(say(made.problems[0]!)).toMatch(/2026-3.*\.$/);
		expect(await readPreparedRelease(database)).toBeNull();
		expect((await send(database, 7)).kind).toBe('received');
	});

	it('puts nothing ready that the attack found a way into', async () => {
		const database = await filled(await openForTest(await places.newPlace()));
		const desk = new ReleaseDesk();
		const cell = { view: 'all', sector: null, applicationKind: null, region: null } as const;
		const exposed = issue('releaseCellExposed', 'error', {
			...cell,
			design: 'beforeAfter',
			quantity: 'persons',
		});
		desk.begin('2026-3', (control) =>
			makeRelease(database, settings, NOW, control, async (input) => {
				const built = await buildInWorker(input, control);
				return { ...built, findings: [exposed] };
			}),
		);
		expect((await ended(desk)).made).toMatchObject({ prepared: null, problems: [exposed] });
		expect(await readPreparedRelease(database)).toBeNull();
	});

	it('puts nothing ready when another server published the release meanwhile', async () => {
		const database = await filled(await openForTest(await places.newPlace()));
		const [slow, quick] = [new ReleaseDesk(), new ReleaseDesk()];
		const held = heldBuild();
		slow.begin('2026-3', (control) => makeRelease(database, settings, NOW, control, held.build));
		await expect.poll(() => held.inputs.length).toBe(1);
		quick.begin('2026-3', (control) => makeRelease(database, settings, NOW, control));
		const { made } = await ended(quick);
		await publishRelease(database, made.prepared!, 'account-1', NOW);
		held.open();
		expect((await ended(slow)).made).toMatchObject({
			prepared: null,
			problems: [{ code: 'releasePublishedBefore' }],
		});
		expect(await readPreparedRelease(database)).toBeNull();
	});
});

describe('a server that is told to stop', () => {
	it('ends the thread that builds a release at once', async () => {
		const { releases } = thisServer();
		const held = heldBuild();
		const input = { id: '2026-3' } as ReleaseInput;
		releases.begin('2026-3', async (control) => {
			await held.build(input, control);
			throw new Error('the gate was never opened');
		});
		process.emit('halftijd:stopping' as never);
		await expect.poll(() => releases.work).toEqual({ state: 'cancelled', quarter: '2026-3' });
	});
});
