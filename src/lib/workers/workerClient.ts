import type { FromWorker, RequestKind, Requests, ToWorker } from './messages.ts';

/** Thrown when a request was cancelled by the person who asked it. */
export class Cancelled extends Error {}

export interface AskOptions {
	readonly onProgress?: (fraction: number) => void;
	readonly signal?: AbortSignal;
}

interface Waiting {
	readonly resolve: (answer: never) => void;
	readonly reject: (reason: Error) => void;
	readonly onProgress: ((fraction: number) => void) | undefined;
}

/** What both a `Worker` and a test's stand-in offer. */
export interface Port {
	postMessage(message: ToWorker): void;
	addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void;
	addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
	terminate?(): void;
}

/** A worker as promises: every request has a number, so that answers find their way back. */
export class WorkerClient {
	readonly #port: Port;
	readonly #waiting = new Map<number, Waiting>();
	#next = 1;

	constructor(port: Port) {
		this.#port = port;
		port.addEventListener('message', ({ data }) => this.#receive(data));
		port.addEventListener('error', ({ message }) => this.#failAll(message ?? ''));
	}

	ask<Kind extends RequestKind>(
		kind: Kind,
		ask: Requests[Kind]['ask'],
		{ onProgress, signal }: AskOptions = {},
	): Promise<Requests[Kind]['answer']> {
		const request = this.#next++;
		return new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(new Cancelled());
			this.#waiting.set(request, { resolve: resolve as (answer: never) => void, reject, onProgress });
			signal?.addEventListener('abort', () => this.#port.postMessage({ request, kind: 'cancel' }), {
				once: true,
			});
			this.#port.postMessage({ request, kind, ask } as ToWorker);
		});
	}

	close(): void {
		this.#port.terminate?.();
		this.#failAll('closed');
	}

	#receive(message: FromWorker): void {
		const waiting = this.#waiting.get(message.request);
		if (!waiting) return;
		if (message.kind === 'progress') {
			waiting.onProgress?.(message.total > 0 ? message.done / message.total : 1);
			return;
		}
		this.#waiting.delete(message.request);
		if (message.kind === 'answer') waiting.resolve(message.answer as never);
		else waiting.reject(message.kind === 'cancelled' ? new Cancelled() : new Error(message.reason));
	}

	#failAll(reason: string): void {
		for (const { reject } of this.#waiting.values()) reject(new Error(reason));
		this.#waiting.clear();
	}
}
