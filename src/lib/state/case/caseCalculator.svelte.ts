import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { EpochDay } from '#lib/core/period.ts';
import {
	DEFAULT_DRAWS,
	DEFAULT_SEED,
	FIRST_DRAWS,
	type Simulated,
	type Uncertainty,
} from '#lib/core/uncertainty/uncertainty.ts';
import type { CaseAnswer, CaseQuestion } from '#lib/workers/caseMessages.ts';

const IDLE_MILLISECONDS = 150;

type Part = CaseQuestion['kind'];

/**
 * The slow parts of a case, off the main thread and beside each other: the decimal ledger with its break-evens, and the
 * simulation, which answers twice, the first time from few draws.
 */
export class CaseCalculator {
	exact = $state.raw<CaseResult | null>(null);
	/** The newest answer of the simulation; null before the first one, and when nothing is uncertain. */
	simulated = $state.raw<Simulated | null>(null);
	/** The last answer to an earlier question about the same case, for as long as there is no newer one. */
	#earlier = $state.raw<Simulated | null>(null);
	/** The parts that have not given their last answer. */
	#busy = $state.raw<ReadonlySet<Part>>(new Set());
	/** What the program itself said when it failed. */
	failure = $state<string | null>(null);

	readonly isBusy: boolean = $derived(this.#busy.size > 0);
	/** The simulation has more to say than it said so far. */
	readonly isSimulating: boolean = $derived(this.#busy.has('simulation'));
	/** How sure the result is, from all draws; null until then. */
	readonly uncertainty: Uncertainty | null = $derived(
		this.#busy.has('simulation') ? null : (this.simulated?.uncertainty ?? null),
	);

	/** What can be shown: the newest answer, or that to the question before it. */
	readonly shown: Simulated | null = $derived(this.simulated ?? this.#earlier);
	/** What is shown is no answer to the present question. */
	readonly isEarlier: boolean = $derived(this.simulated === null && this.#earlier !== null);

	readonly #workers = new Map<Part, Worker>();
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** Forgets the answers to an earlier question and starts on this one when nothing is typed for a moment. */
	ask(businessCase: BusinessCase, today: EpochDay): void {
		this.stop();
		this.#busy = new Set(['exact', 'simulation']);
		this.#waiting = setTimeout(() => {
			this.#start({ kind: 'exact', businessCase, today });
			const draws = [FIRST_DRAWS, DEFAULT_DRAWS];
			this.#start({ kind: 'simulation', businessCase, seed: DEFAULT_SEED, draws });
		}, IDLE_MILLISECONDS);
	}

	/** Ends the work at once: the answers would be to a question that nobody asks any more. */
	stop(): void {
		clearTimeout(this.#waiting);
		for (const part of this.#busy) this.#end(part);
		this.#busy = new Set();
		this.#earlier = this.shown;
		this.exact = null;
		this.simulated = null;
		this.failure = null;
	}

	/** Another case: nothing that was answered has to do with it. */
	forget(): void {
		this.stop();
		this.#earlier = null;
	}

	/** Ends the workers too. */
	close(): void {
		this.stop();
		for (const part of [...this.#workers.keys()]) this.#end(part);
	}

	#start(question: CaseQuestion): void {
		const worker = this.#workers.get(question.kind) ?? this.#created(question.kind);
		worker.postMessage(question);
	}

	#end(part: Part): void {
		this.#workers.get(part)?.terminate();
		this.#workers.delete(part);
	}

	#finished(part: Part): void {
		this.#busy = new Set([...this.#busy].filter((other) => other !== part));
	}

	#created(part: Part): Worker {
		const worker = new Worker(new URL('../../workers/caseWorker.ts', import.meta.url), { type: 'module' });
		this.#workers.set(part, worker);
		worker.addEventListener('message', ({ data }: MessageEvent<CaseAnswer>) => {
			if (this.#workers.get(part) !== worker) return;
			if (data.kind === 'exact') this.exact = data.result;
			else {
				this.simulated = data.simulated;
				this.#earlier = null;
			}
			if (data.kind === 'exact' || data.isLast) this.#finished(part);
		});
		worker.addEventListener('error', ({ message }) => {
			if (this.#workers.get(part) !== worker) return;
			this.failure = message;
			this.#finished(part);
			this.#end(part);
		});
		return worker;
	}
}
