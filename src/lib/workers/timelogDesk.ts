import { planSpread } from '#lib/core/estimate/planSpread.ts';
import { parseMapping } from '#lib/core/timelog/mappingFile.ts';
import { readTable } from '#lib/io/readTable.ts';
import { blobSource } from '#lib/io/source.ts';
import { TimelogSession } from '#lib/io/timelogSession.ts';
import { interruptible } from './interruptible.ts';
import type { FromWorker, RequestKind, Requests, ToWorker } from './messages.ts';

/** Answers requests with a session of its own; knows nothing of workers, so that it can be tested without one. */
export class TimelogDesk {
	readonly #session = new TimelogSession();
	readonly #running = new Map<number, AbortController>();
	readonly #send: (message: FromWorker) => void;

	constructor(send: (message: FromWorker) => void) {
		this.#send = send;
	}

	async receive(message: ToWorker): Promise<void> {
		const { request } = message;
		if (message.kind === 'cancel') {
			this.#running.get(request)?.abort();
			return;
		}
		const controller = new AbortController();
		this.#running.set(request, controller);
		try {
			const answer = await this.#handle(message, controller.signal);
			this.#send({ request, kind: 'answer', answer });
		} catch (failure) {
			this.#send(
				controller.signal.aborted
					? { request, kind: 'cancelled' }
					: { request, kind: 'failed', reason: failure instanceof Error ? failure.message : String(failure) },
			);
		} finally {
			this.#running.delete(request);
		}
	}

	async #handle(
		message: Exclude<ToWorker, { kind: 'cancel' }>,
		signal: AbortSignal,
	): Promise<Requests[RequestKind]['answer']> {
		const session = this.#session;
		switch (message.kind) {
			case 'read': {
				const { id, name, blob, encoding, delimiter } = message.ask;
				return session.read(id, interruptible(blobSource(blob, name)), {
					...(encoding ? { encoding } : {}),
					...(delimiter ? { delimiter } : {}),
					signal,
					onProgress: (done) =>
						this.#send({ request: message.request, kind: 'progress', done, total: blob.size }),
				});
			}
			case 'readMapping': {
				const { table, issues } = await readTable(blobSource(message.ask.blob, message.ask.name), { signal });
				if (!table) return { decisions: [], issues };
				const parsed = parseMapping(table);
				return { decisions: [...parsed.mappings], issues: [...issues, ...parsed.issues] };
			}
			case 'remove':
				session.remove(message.ask.id);
				return null;
			case 'parse':
				return session.parse(message.ask.files, message.ask.corrections);
			case 'measure': {
				const { measurement, panel, issues } = session.measure(
					new Map(message.ask.decisions),
					message.ask.settings,
				);
				const spread = panel.table && planSpread(panel.table);
				return { measurement, reconciliation: panel.reconciliation, spread, issues };
			}
			case 'rejected': {
				const { log, names } = session.rejected();
				return log.rejected.map(({ file, row, problem }) => ({ file: names[file]!, row, problem }));
			}
		}
	}
}
