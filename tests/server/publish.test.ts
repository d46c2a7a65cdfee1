import { describe, expect, it } from 'vitest';
import { currentPublications } from '#lib/core/publish/currentPublications.ts';
import { verifyAuditLog } from '#lib/server/audit/verifyAuditLog.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { publish, type PublishAnswer } from '#lib/server/publications/publish.ts';
import {
	readCurrentPublications,
	readPublicationHistory,
} from '#lib/server/publications/readPublications.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';
import { databaseForAll, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');

describe.each(await testPlaces())('publishing, on $name', (places) => {
	const shared = databaseForAll(places);
	let organisations = 0;

	/** A new organisation, with all that a test does for it. */
	async function organisation() {
		const database = shared();
		const sender = { organisation: `organisation-${++organisations}`, account: 'account-1' };
		await addOrganisation(database, { id: sender.organisation, name: 'Oost' }, NOW);
		const example = (number: number, fields: Parameters<typeof examplePublication>[0] = {}) =>
			examplePublication({ ...fields, organisation: sender.organisation, uuid: uuidOf(number) });
		return {
			sender,
			example,
			send: (document: unknown, now = NOW) => publish(database, sender, document, now),
			history: () => readPublicationHistory(database, sender.organisation),
			current: async () =>
				(await readCurrentPublications(database)).filter((each) => each.organisation === sender.organisation),
		};
	}
	const codes = (answer: PublishAnswer) =>
		'problems' in answer ? [answer.kind, ...answer.problems.map(({ code }) => code)] : [answer.kind];

	it('stores a document and answers with a receipt; the same document gets the same receipt, later too', async () => {
		const { sender, example, send, current } = await organisation();
		const document = example(1);
		const first = await send(document);
		expect(first).toEqual({
			kind: 'received',
			receipt: {
				schema: 'halftijd/receipt@1',
				organisation: sender.organisation,
				uuid: document.uuid,
				contentHash: document.contentHash,
				receivedAt: '2026-11-23T16:00:00.000Z',
			},
		});
		const shuffled = Object.fromEntries(Object.entries(document).reverse());
		const again = await send(shuffled, new Date('2027-03-01T00:00:00Z'));
		expect(again).toEqual({ ...first, kind: 'known' });
		expect(await current()).toEqual([document]);
	});

	it('refuses other content under the same number, and keeps what was there', async () => {
		const { example, send, current } = await organisation();
		await send(example(1));
		const answer = await send(example(1, { persons: 15 }));
		expect(codes(answer)).toEqual(['conflict', 'publicationExistsDifferently']);
		expect(await current()).toEqual([example(1)]);
	});

	it('keeps numbers of organisations apart', async () => {
		const [one, other] = [await organisation(), await organisation()];
		expect(codes(await one.send(one.example(1)))).toEqual(['received']);
		expect(codes(await other.send(other.example(1, { persons: 15 })))).toEqual(['received']);
	});

	it('names every field that is not right, and stores nothing', async () => {
		const { example, send, history } = await organisation();
		const { se, ...rest } = example(1);
		const answer = await send({ ...rest, persons: 1, names: ['A'], se: String(se) });
		expect(answer.kind).toBe('refused');
		const paths = 'problems' in answer ? answer.problems.map(({ where }) => where.path) : [];
		expect(paths.sort()).toEqual(['names', 'persons', 'se']);
		for (const notADocument of [null, undefined, 1, 'text', [], {}]) {
			expect((await send(notADocument)).kind).toBe('refused');
		}
		expect(await history()).toEqual([]);
	});

	it('recalculates the hash, and checks whose document it is', async () => {
		const [one, other] = [await organisation(), await organisation()];
		const changed = { ...one.example(1), se: 0.02 };
		expect(codes(await one.send(changed))).toEqual(['refused', 'publicationHashWrong']);
		expect(codes(await one.send(other.example(1)))).toEqual(['refused', 'publicationOfAnother']);
		const nobody = { organisation: 'nergens', account: 'account-1' };
		const document = examplePublication({ organisation: 'nergens' });
		expect(codes(await publish(shared(), nobody, document, NOW))).toEqual(['refused', 'organisationUnknown']);
	});

	it('corrects and withdraws with new documents; the history stays', async () => {
		const { example, send, current, history } = await organisation();
		const one = example(1);
		const two = example(2, { supersedes: one.uuid, persons: 15 });
		const other = example(3);
		const withdrawal = example(4, { ...two, supersedes: null, withdraws: two.uuid });
		for (const document of [one, two, other]) await send(document);
		expect(await current()).toEqual([two, other]);
		await send(withdrawal);
		expect(await current()).toEqual([other]);
		const stored = await history();
		expect(currentPublications(stored.map(({ publication }) => publication)).current).toEqual([other]);
		expect(stored.map(({ publication, state, replacedBy }) => [publication, state, replacedBy])).toEqual([
			[one, 'corrected', two.uuid],
			[two, 'withdrawn', withdrawal.uuid],
			[other, 'current', null],
			[withdrawal, 'withdrawal', null],
		]);
	});

	it('refuses to replace what is not there, was replaced, is a withdrawal, or is of another', async () => {
		const { example, send, history } = await organisation();
		const foreign = await organisation();
		const uuid = uuidOf;
		for (const document of [
			example(1),
			example(2, { supersedes: uuid(1) }),
			example(3, { withdraws: uuid(2) }),
		]) {
			expect(codes(await send(document))).toEqual(['received']);
		}
		await foreign.send(foreign.example(50));
		const refused = async (fields: Parameters<typeof example>[1]) => codes(await send(example(9, fields)));
		const conflict = (code: string) => ['conflict', code];
		expect(await refused({ supersedes: uuid(99) })).toEqual(conflict('publicationTargetUnknown'));
		expect(await refused({ withdraws: uuid(50) })).toEqual(conflict('publicationTargetUnknown'));
		expect(await refused({ supersedes: uuid(1) })).toEqual(conflict('publicationTargetReplaced'));
		expect(await refused({ withdraws: uuid(2) })).toEqual(conflict('publicationTargetReplaced'));
		expect(await refused({ supersedes: uuid(3) })).toEqual(conflict('publicationTargetWithdrawn'));
		expect(await refused({ supersedes: uuid(9) })).toEqual(['refused', 'publicationRefersToItself']);
		expect(await history()).toHaveLength(3);
	});

	it('lets many publish at once: all are stored once, in one order per organisation', async () => {
		const both = [await organisation(), await organisation()];
		const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
		const answers = await Promise.all(
			[...twelve, ...twelve].flatMap((number) => both.map(({ send, example }) => send(example(number)))),
		);
		expect(answers.map(({ kind }) => kind).sort()).toEqual([
			...Array<string>(24).fill('known'),
			...Array<string>(24).fill('received'),
		]);
		for (const { history } of both) {
			expect((await history()).map(({ sequence }) => sequence)).toEqual(twelve);
		}
	});

	it('lets one of two corrections of the same document win', async () => {
		const { example, send } = await organisation();
		await send(example(1));
		const corrections = [2, 3].map((number) => example(number, { supersedes: uuidOf(1) }));
		const answers = await Promise.all(corrections.map((document) => send(document)));
		expect(answers.map(({ kind }) => kind).sort()).toEqual(['conflict', 'received']);
	});

	it('keeps the order of arrival when the clock jumps', async () => {
		const { example, send, history } = await organisation();
		const times = [
			'2026-11-23T16:00:00Z',
			'2016-01-01T00:00:00Z',
			'2099-12-31T23:59:59Z',
			'1970-01-01T00:00:00Z',
		];
		for (const [i, time] of times.entries()) await send(example(i + 1), new Date(time));
		const stored = await history();
		expect(stored.map(({ publication }) => publication.uuid)).toEqual([1, 2, 3, 4].map(uuidOf));
		expect(stored.map(({ receipt }) => receipt.receivedAt)).toEqual(
			times.map((time) => new Date(time).toISOString()),
		);
		expect((await verifyAuditLog(shared())).length).toBe(0);
	});
});
