import { describe, expect, it } from 'vitest';
import { currentPublications } from '#lib/core/publish/currentPublications.ts';
import { addOrganisation, organisations } from '#lib/server/publications/organisations.ts';
import { publish, type PublishAnswer } from '#lib/server/publications/publish.ts';
import {
	readCurrentPublications,
	readPublicationHistory,
} from '#lib/server/publications/readPublications.ts';
import { examplePublication, exampleUuid } from './examplePublication.ts';
import { openForTest, testPlaces } from './places.ts';

const NOW = new Date('2026-11-23T16:00:00.000Z');
const sender = { organisation: 'huisartsen-oost', account: 'account-1' };

describe.each(await testPlaces())('publishing, on $name', ({ newPlace }) => {
	const withOrganisation = async (...others: string[]) => {
		const database = await openForTest(await newPlace());
		for (const id of [sender.organisation, ...others]) await addOrganisation(database, { id, name: id }, NOW);
		return database;
	};
	const codes = (answer: PublishAnswer) =>
		'problems' in answer ? [answer.kind, ...answer.problems.map(({ code }) => code)] : [answer.kind];

	it('stores a document and answers with a receipt; the same document gets the same receipt, later too', async () => {
		const database = await withOrganisation();
		const document = examplePublication();
		const first = await publish(database, sender, document, NOW);
		expect(first).toEqual({
			kind: 'received',
			receipt: {
				schema: 'halftijd/receipt@1',
				organisation: 'huisartsen-oost',
				uuid: document.uuid,
				contentHash: document.contentHash,
				receivedAt: '2026-11-23T16:00:00.000Z',
			},
		});
		const shuffled = Object.fromEntries(Object.entries(document).reverse());
		const again = await publish(database, sender, shuffled, new Date('2027-03-01T00:00:00Z'));
		expect(again).toEqual({ ...first, kind: 'known' });
		expect(await readCurrentPublications(database)).toEqual([document]);
	});

	it('refuses other content under the same number, and keeps what was there', async () => {
		const database = await withOrganisation();
		const document = examplePublication();
		await publish(database, sender, document, NOW);
		const answer = await publish(database, sender, examplePublication({ persons: 15 }), NOW);
		expect(codes(answer)).toEqual(['conflict', 'publicationExistsDifferently']);
		expect(await readCurrentPublications(database)).toEqual([document]);
	});

	it('names every field that is not right, and stores nothing', async () => {
		const database = await withOrganisation();
		const { se, ...rest } = examplePublication();
		const answer = await publish(
			database,
			sender,
			{ ...rest, persons: 1, names: ['A'], se: String(se) },
			NOW,
		);
		expect(answer.kind).toBe('refused');
		const paths = 'problems' in answer ? answer.problems.map(({ where }) => where.path) : [];
		expect(paths.sort()).toEqual(['names', 'persons', 'se']);
		for (const notADocument of [null, undefined, 1, 'text', [], {}]) {
			expect((await publish(database, sender, notADocument, NOW)).kind).toBe('refused');
		}
		expect(await readCurrentPublications(database)).toEqual([]);
	});

	it('recalculates the hash, and checks whose document it is', async () => {
		const database = await withOrganisation('ziekenhuis-west');
		const changed = { ...examplePublication(), se: 0.02 };
		expect(codes(await publish(database, sender, changed, NOW))).toEqual(['refused', 'publicationHashWrong']);
		const other = examplePublication({ organisation: 'ziekenhuis-west' });
		expect(codes(await publish(database, sender, other, NOW))).toEqual(['refused', 'publicationOfAnother']);
		const unknown = examplePublication({ organisation: 'nergens' });
		const fromNowhere = { ...sender, organisation: 'nergens' };
		expect(codes(await publish(database, fromNowhere, unknown, NOW))).toEqual([
			'refused',
			'organisationUnknown',
		]);
	});

	it('corrects and withdraws with new documents; the history stays', async () => {
		const database = await withOrganisation();
		const one = examplePublication();
		const two = examplePublication({ uuid: exampleUuid(2), supersedes: one.uuid, persons: 15 });
		const other = examplePublication({ uuid: exampleUuid(3) });
		const withdrawal = examplePublication({
			...two,
			uuid: exampleUuid(4),
			supersedes: null,
			withdraws: two.uuid,
		});
		for (const document of [one, two, other]) await publish(database, sender, document, NOW);
		expect(await readCurrentPublications(database)).toEqual([two, other]);
		await publish(database, sender, withdrawal, NOW);
		expect(await readCurrentPublications(database)).toEqual([other]);
		const history = await readPublicationHistory(database, sender.organisation);
		expect(currentPublications(history.map(({ publication }) => publication)).current).toEqual([other]);
		expect(history.map(({ publication, state, replacedBy }) => [publication, state, replacedBy])).toEqual([
			[one, 'corrected', two.uuid],
			[two, 'withdrawn', withdrawal.uuid],
			[other, 'current', null],
			[withdrawal, 'withdrawal', null],
		]);
		expect(await readPublicationHistory(database, 'nergens')).toEqual([]);
	});

	it('refuses to replace what is not there, was replaced, is a withdrawal, or is of another', async () => {
		const database = await withOrganisation('ziekenhuis-west');
		const send = (number: number, fields: Parameters<typeof examplePublication>[0]) =>
			publish(database, sender, examplePublication({ ...fields, uuid: exampleUuid(number) }), NOW);
		const uuid = exampleUuid;
		await send(1, {});
		await send(2, { supersedes: uuid(1) });
		await send(3, { withdraws: uuid(2) });
		const foreign = examplePublication({ uuid: uuid(50), organisation: 'ziekenhuis-west' });
		await publish(database, { ...sender, organisation: 'ziekenhuis-west' }, foreign, NOW);
		const refused = async (fields: Parameters<typeof examplePublication>[0]) => codes(await send(9, fields));
		const conflict = (code: string) => ['conflict', code];
		expect(await refused({ supersedes: uuid(99) })).toEqual(conflict('publicationTargetUnknown'));
		expect(await refused({ withdraws: uuid(50) })).toEqual(conflict('publicationTargetUnknown'));
		expect(await refused({ supersedes: uuid(1) })).toEqual(conflict('publicationTargetReplaced'));
		expect(await refused({ withdraws: uuid(2) })).toEqual(conflict('publicationTargetReplaced'));
		expect(await refused({ supersedes: uuid(3) })).toEqual(conflict('publicationTargetWithdrawn'));
		expect(await refused({ supersedes: uuid(9) })).toEqual(['refused', 'publicationRefersToItself']);
		expect(await readPublicationHistory(database, sender.organisation)).toHaveLength(3);
	});

	it('lets many publish at once: all are stored once, in one order per organisation', async () => {
		const database = await withOrganisation('ziekenhuis-west');
		const documents = [sender.organisation, 'ziekenhuis-west'].flatMap((organisation) =>
			Array.from({ length: 12 }, (_, i) => examplePublication({ organisation, uuid: exampleUuid(i + 1) })),
		);
		const twice = [...documents, ...documents];
		const answers = await Promise.all(
			twice.map((document) =>
				publish(database, { organisation: document.organisation, account: 'a' }, document, NOW),
			),
		);
		expect(answers.map(({ kind }) => kind).sort()).toEqual([
			...Array<string>(24).fill('known'),
			...Array<string>(24).fill('received'),
		]);
		for (const { id } of await organisations(database)) {
			const sequences = (await readPublicationHistory(database, id)).map(({ sequence }) => sequence);
			expect(sequences).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
		}
	});

	it('lets one of two corrections of the same document win', async () => {
		const database = await withOrganisation();
		await publish(database, sender, examplePublication(), NOW);
		const answers = await Promise.all(
			[2, 3].map((number) => {
				const fields = { uuid: exampleUuid(number), supersedes: exampleUuid(1) };
				return publish(database, sender, examplePublication(fields), NOW);
			}),
		);
		expect(answers.map(({ kind }) => kind).sort()).toEqual(['conflict', 'received']);
	});

	it('keeps the order of arrival when the clock jumps back', async () => {
		const database = await withOrganisation();
		const times = [
			'2026-11-23T16:00:00Z',
			'2016-01-01T00:00:00Z',
			'2099-12-31T23:59:59Z',
			'1970-01-01T00:00:00Z',
		];
		for (const [i, time] of times.entries()) {
			await publish(database, sender, examplePublication({ uuid: exampleUuid(i + 1) }), new Date(time));
		}
		const history = await readPublicationHistory(database, sender.organisation);
		expect(history.map(({ publication }) => publication.uuid)).toEqual([1, 2, 3, 4].map(exampleUuid));
		expect(history.map(({ receipt }) => receipt.receivedAt)).toEqual(
			times.map((time) => new Date(time).toISOString()),
		);
	});
});
