import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Receipt } from '#lib/core/study/receipt.ts';
import { randomStream } from '#lib/core/rng.ts';
import type { DatabasePlace } from '#lib/server/database/environment.ts';

/** What became of what a killed publisher had acknowledged. All is well when the three lists are empty. */
export interface KillReport {
	readonly kills: number;
	readonly acknowledged: number;
	/** Acknowledged before a kill and not there after it, or with another receipt. */
	readonly lost: readonly string[];
	/** There more than once. */
	readonly twice: readonly string[];
	/** Anything that a publisher said and should not have. */
	readonly wrong: readonly string[];
}

export interface KillSettings {
	/** The bundled `publisher.ts`. */
	readonly program: string;
	readonly place: DatabasePlace;
	readonly organisation: string;
	readonly times: number;
	readonly seed: number;
	/** Done between a kill and the next start. */
	readonly between?: (kill: number) => void;
}

/** One of so many is killed while it opens the database, the others while they publish their first few documents. */
const DURING_OPENING = 5;
const MOST_ACKNOWLEDGED = 5;
const LONGEST_MS = 20;
const LONGEST_OPENING_MS = 600;

/** Starts a publisher, kills it (SIGKILL) at a random moment, looks what is there, and so on. */
export async function killWhilePublishing(settings: KillSettings): Promise<KillReport> {
	const stream = randomStream(settings.seed, 'kills');
	const acknowledged = new Map<string, string>();
	const [lost, twice, wrong] = [new Set<string>(), new Set<string>(), new Set<string>()];

	const compare = (stored: readonly Receipt[]) => {
		const found = new Map<string, string>();
		for (const receipt of stored) {
			if (found.has(receipt.uuid)) twice.add(receipt.uuid);
			found.set(receipt.uuid, JSON.stringify(receipt));
		}
		for (const [uuid, receipt] of acknowledged) if (found.get(uuid) !== receipt) lost.add(uuid);
	};

	/** Kills some time after so many acknowledgements; null: after the start. @returns once the process is gone */
	const run = async (after: number | null, delay: number) => {
		const { program, place, organisation } = settings;
		// The first translation of WebAssembly will do for a short life, and halves the time to start.
		const args = ['--liftoff-only', program, JSON.stringify({ place, organisation })];
		const child = spawn(process.execPath, args, {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const kill = () => setTimeout(() => child.kill('SIGKILL'), delay);
		if (after === null) kill();
		let heard = 0;
		createInterface({ input: child.stdout }).on('line', (line) => {
			const [word = ''] = line.split(' ', 1);
			const what = line.slice(word.length + 1);
			if (word === 'stored') compare(JSON.parse(what) as Receipt[]);
			else if (word === 'ack') acknowledged.set((JSON.parse(what) as Receipt).uuid, what);
			else wrong.add(line);
			// `stored` is the zeroth.
			if (heard++ === after) kill();
		});
		const [, signal] = (await once(child, 'close')) as [number | null, string | null];
		if (signal !== 'SIGKILL') wrong.add(`ended by itself: ${child.exitCode}`);
	};

	for (let kill = 0; kill < settings.times; kill++) {
		const isDuringOpening = kill % DURING_OPENING === DURING_OPENING - 1;
		const after = isDuringOpening ? null : stream.integer(MOST_ACKNOWLEDGED);
		await run(after, stream.uniform() * (isDuringOpening ? LONGEST_OPENING_MS : LONGEST_MS));
		settings.between?.(kill);
	}
	// One more start, to look at what the last kill left.
	await run(0, 0);
	return {
		kills: settings.times + 1,
		acknowledged: acknowledged.size,
		lost: [...lost],
		twice: [...twice],
		wrong: [...wrong],
	};
}
