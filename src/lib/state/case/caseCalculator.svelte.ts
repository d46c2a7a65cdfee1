import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { EpochDay } from '#lib/core/period.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED, type Uncertainty } from '#lib/core/uncertainty/uncertainty.ts';
import type { CaseAnswer, CaseQuestion } from '#lib/workers/caseMessages.ts';

const IDLE_MILLISECONDS = 150;

/** The slow part of a case, off the main thread: the decimal ledger with its break-evens, then the simulation. */
export class CaseCalculator {
	exact = $state.raw<CaseResult | null>(null);
	uncertainty = $state.raw<Uncertainty | null>(null);
	isBusy = $state(false);
	/** What the program itself said when it failed. */
	failure = $state<string | null>(null);

	#worker: Worker | null = null;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** Forgets the answers to an earlier question and starts on this one when nothing is typed for a moment. */
	ask(businessCase: BusinessCase, today: EpochDay): void {
		this.stop();
		this.isBusy = true;
		const question = { businessCase, today, draws: DEFAULT_DRAWS, seed: DEFAULT_SEED };
		this.#waiting = setTimeout(() => this.#start(question), IDLE_MILLISECONDS);
	}

	/** Ends the work at once: the answers would be to a question that nobody asks any more. */
	stop(): void {
		clearTimeout(this.#waiting);
		if (this.isBusy) {
			this.#worker?.terminate();
			this.#worker = null;
		}
		this.isBusy = false;
		this.exact = null;
		this.uncertainty = null;
		this.failure = null;
	}

	/** Ends the worker too. */
	close(): void {
		this.stop();
		this.#worker?.terminate();
		this.#worker = null;
	}

	#start(question: CaseQuestion): void {
		this.#worker ??= this.#created();
		this.#worker.postMessage(question);
	}

	#created(): Worker {
		const worker = new Worker(new URL('../../workers/caseWorker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<CaseAnswer>) => {
			if (this.#worker !== worker) return;
			if (data.kind === 'exact') this.exact = data.result;
			else {
				this.uncertainty = data.uncertainty;
				this.isBusy = false;
			}
		});
		worker.addEventListener('error', ({ message }) => {
			if (this.#worker !== worker) return;
			this.isBusy = false;
			this.failure = message;
			worker.terminate();
			this.#worker = null;
		});
		return worker;
	}
}
