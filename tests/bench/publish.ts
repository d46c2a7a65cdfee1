import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from '../server/examplePublication.ts';

export const name = 'Publishing into a database in a folder, each on the disk before it is acknowledged';

const ORGANISATIONS = 50;
const EACH = 12;

/** The time between sending and receipt, which a person waits for. */
export async function run() {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-bench-'));
	try {
		const { database, problem } = await openDatabase({ kind: 'folder', folder });
		if (problem) throw new Error(JSON.stringify(problem));
		const now = new Date('2026-11-23T16:00:00Z');
		const times: number[] = [];
		for (let number = 1; number <= ORGANISATIONS; number++) {
			const organisation = `organisation-${number}`;
			await addOrganisation(database, { id: organisation, name: organisation }, now);
			for (let period = 1; period <= EACH; period++) {
				const supersedes = period % 4 === 0 ? uuidOf(period - 1) : null;
				const document = examplePublication({ organisation, uuid: uuidOf(period), supersedes });
				const start = performance.now();
				const answer = await publish(database, { organisation, account: 'bench' }, document, now);
				times.push(performance.now() - start);
				if (answer.kind !== 'received') throw new Error(JSON.stringify(answer));
			}
		}
		await database.destroy();
		times.sort((a, b) => a - b);
		const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
		return [
			{ what: 'publish, median', value: at(0.5), unit: 'ms' },
			{ what: 'publish, 95th percentile', value: at(0.95), unit: 'ms', most: 100 },
			{ what: 'publish, slowest', value: at(1), unit: 'ms' },
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
