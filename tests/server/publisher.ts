// A process that publishes one document after another until it is killed. Its argument: the place and the organisation
// as JSON. It says on each line what it did, at once: `stored` with what it found, then `ack` with each receipt.
import { writeSync } from 'node:fs';
import process from 'node:process';
import type { DatabasePlace } from '#lib/server/database/environment.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { publish } from '#lib/server/publications/publish.ts';
import { readPublicationHistory } from '#lib/server/publications/readPublications.ts';
import { uuidOf } from '../core/publish/publicationExample.ts';
import { examplePublication } from './examplePublication.ts';

const { place, organisation } = JSON.parse(process.argv[2] ?? '') as {
	place: DatabasePlace;
	organisation: string;
};
const say = (word: string, what: unknown) => writeSync(1, `${word} ${JSON.stringify(what)}\n`);

const { database, problem } = await openDatabase(place);
if (!database) {
	say('refused', problem);
	process.exit(2);
}
const history = await readPublicationHistory(database, organisation);
say(
	'stored',
	history.map(({ receipt }) => receipt),
);
// The last one once more: it may have been stored without anybody hearing of it.
for (let number = Math.max(1, history.length); ; number++) {
	const document = examplePublication({ organisation, uuid: uuidOf(number) });
	const answer = await publish(database, { organisation, account: 'publisher' }, document, new Date());
	say('receipt' in answer ? 'ack' : 'wrong', 'receipt' in answer ? answer.receipt : answer);
}
