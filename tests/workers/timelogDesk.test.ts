import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { suggestSettings } from '#lib/core/timelog/fileSettings.ts';
import type { FromWorker, ToWorker } from '#lib/workers/messages.ts';
import { TimelogDesk } from '#lib/workers/timelogDesk.ts';
import { Cancelled, WorkerClient, type Port } from '#lib/workers/workerClient.ts';
import { settings } from '../sketch/measured.ts';

/** A client that talks to a desk in the same thread, as through a worker: messages are cloned. */
function connected() {
	const seen: FromWorker[] = [];
	let listen: (event: { data: FromWorker }) => void = () => {};
	const desk = new TimelogDesk((message) => {
		const data = structuredClone(message);
		seen.push(data);
		listen({ data });
	});
	const port = {
		postMessage: (message: ToWorker) => void desk.receive(structuredClone(message)),
		addEventListener: (type: string, listener: typeof listen) => {
			if (type === 'message') listen = listener;
		},
	} as Port;
	return { client: new WorkerClient(port), seen };
}

const folder = 'datasets/samples/practice';
const practice = new Blob([readFileSync(`${folder}/timelog_practice.csv`)]);
const mapping = new Blob([readFileSync(`${folder}/activiteiten_praktijk.csv`)]);

describe('the worker', () => {
	it('reads, parses and measures, and never sends an entry or a person', async () => {
		const { client, seen } = connected();
		const fractions: number[] = [];
		const { summary } = await client.ask(
			'read',
			{ id: '1', name: 'practice.csv', blob: practice },
			{ onProgress: (fraction) => fractions.push(fraction) },
		);
		expect(fractions.at(-1)).toBe(1);
		expect(summary!.rows).toBe(1003);
		const log = await client.ask('parse', {
			files: [{ id: '1', settings: suggestSettings(summary!.recognition) }],
			corrections: [],
		});
		expect(log.entries).toBe(1003);
		expect(log.files[0]!.preview).toHaveLength(20);
		const { decisions, issues } = await client.ask('readMapping', { name: 'm.csv', blob: mapping });
		expect(issues).toEqual([]);
		const { measurement } = await client.ask('measure', { decisions, settings });
		expect(measurement!.population.matched).toBe(6);

		const sent = JSON.stringify(seen);
		expect(sent.length).toBeLessThan(90_000);
		for (const person of ['M1', 'M2', 'M3', 'M4', 'M5', 'M6']) {
			expect(sent).not.toMatch(new RegExp(`"${person}"`));
		}
	});

	it('mends a rejected row by a correction', async () => {
		const { client } = connected();
		const text = 'persoon;datum;activiteit;minuten\na;05-01-2026;Spreekuur;\nb;06-01-2026;Spreekuur;30\n';
		const { summary } = await client.ask('read', { id: '1', name: 'a.csv', blob: new Blob([text]) });
		const files = [{ id: '1', settings: suggestSettings(summary!.recognition, 'before') }];
		const before = await client.ask('parse', { files, corrections: [] });
		expect(before.rejectedRows).toMatchObject([
			{ file: 0, row: 2, column: 3, problem: { code: 'missingCell' } },
		]);
		const after = await client.ask('parse', {
			files,
			corrections: [{ file: 0, row: 2, column: 3, text: '45' }],
		});
		expect(after.rejectedCount).toBe(0);
		expect(after.files[0]!.seconds).toBe(75 * 60);
	});

	it('stops reading when asked, and goes on with the next question', async () => {
		const { client } = connected();
		const row = 'a;05-01-2026;Spreekuur;30\n';
		const large = new Blob(['persoon;datum;activiteit;minuten\n', row.repeat(400_000)]);
		const controller = new AbortController();
		const answer = client.ask(
			'read',
			{ id: '1', name: 'large.csv', blob: large },
			{ signal: controller.signal },
		);
		controller.abort();
		await expect(answer).rejects.toBeInstanceOf(Cancelled);
		const { summary } = await client.ask('read', { id: '2', name: 'practice.csv', blob: practice });
		expect(summary!.rows).toBe(1003);
	});

	it('answers a wrong question with a failure instead of silence', async () => {
		const { client } = connected();
		await expect(client.ask('measure', { decisions: [], settings })).rejects.toThrow(
			'parse before measuring',
		);
	});

	it('masks persons in the preview', async () => {
		const { client } = connected();
		const text =
			'persoon;datum;activiteit;minuten\nJansen;05-01-2026;Spreekuur;30\nDe Vries;05-01-2026;Spreekuur;\n';
		const { summary } = await client.ask('read', { id: '1', name: 'a.csv', blob: new Blob([text]) });
		const files = [{ id: '1', settings: suggestSettings(summary!.recognition, 'before') }];
		const log = await client.ask('parse', { files, corrections: [] });
		expect(JSON.stringify(log)).not.toMatch(/Jansen|Vries/);
		expect(log.files[0]!.preview[0]!.cells[0]).toMatch(/^P-/);
	});
});
