import type { Requests } from '#lib/workers/messages.ts';
import { Cancelled, WorkerClient } from '#lib/workers/workerClient.ts';

/** Work that takes long enough to be shown: which file, how far (0–1; null = not known). */
export interface Busy {
	readonly kind: 'reading' | 'computing';
	readonly name: string;
	readonly fraction: number | null;
}

/** The worker that holds the rows, and what a page shows of its work. It starts with the first question. */
export class TimelogWork {
	busy = $state.raw<Busy | null>(null);
	wasCancelled = $state(false);
	/** What the program itself said when it failed. */
	failure = $state<string | null>(null);

	#client: WorkerClient | null = null;
	#cancel: AbortController | null = null;

	#worker(): WorkerClient {
		this.#client ??= new WorkerClient(
			new Worker(new URL('../workers/timelogWorker.ts', import.meta.url), { type: 'module' }),
		);
		return this.#client;
	}

	/** Reads a file, in sight and to be stopped. Null when it was stopped or failed. */
	async read(name: string, ask: Requests['read']['ask']): Promise<Requests['read']['answer'] | null> {
		this.busy = { kind: 'reading', name, fraction: 0 };
		const controller = new AbortController();
		this.#cancel = controller;
		const client = this.#worker();
		try {
			return await client.ask('read', ask, {
				signal: controller.signal,
				onProgress: (fraction) => (this.busy = { kind: 'reading', name, fraction }),
			});
		} catch (reason) {
			this.#failed(client, reason);
			return null;
		} finally {
			if (client === this.#client) {
				this.busy = null;
				this.#cancel = null;
			}
		}
	}

	/** Asks the worker; a failure of the program is shown, not thrown. */
	async ask<Kind extends keyof Requests>(
		kind: Kind,
		ask: Requests[Kind]['ask'],
	): Promise<Requests[Kind]['answer'] | null> {
		const client = this.#worker();
		try {
			return await client.ask(kind, ask);
		} catch (reason) {
			this.#failed(client, reason);
			return null;
		}
	}

	cancel(): void {
		this.#cancel?.abort();
	}

	/** Ends the worker, and with it every row. */
	close(): void {
		this.#client?.close();
		this.#client = null;
		this.#cancel = null;
		this.busy = null;
		this.wasCancelled = false;
		this.failure = null;
	}

	/** A worker that was ended on purpose has nothing left to say. */
	#failed(client: WorkerClient, reason: unknown): void {
		if (client !== this.#client) return;
		if (reason instanceof Cancelled) this.wasCancelled = true;
		else this.failure = reason instanceof Error ? reason.message : String(reason);
	}
}
