import { Worker } from 'node:worker_threads';
import type { BuiltRelease, ReleaseInput } from '#lib/core/progress/buildRelease.ts';
import type { FromReleaseWorker } from './releaseWorker.ts';
import releaseProgram from './releaseWorker.ts?program';

/** How who waits for a long piece of work follows it and breaks it off. */
export interface WorkControl {
	/** Told the part that is done, rising to 1. */
	onProgress(part: number): void;
	readonly signal: AbortSignal;
}

/** `buildRelease`, wherever it runs. */
export type BuildRelease = (input: ReleaseInput, control: WorkControl) => Promise<BuiltRelease>;

/**
 * Builds a release in a thread of its own, so that the server goes on answering. The input is copied into the thread and
 * the release out of it: for that while the server holds them twice. Rejects when the thread breaks off, and at once when
 * it is told to stop.
 * @param program the text of the script that the thread runs
 */
export function buildInWorker(
	input: ReleaseInput,
	{ onProgress, signal }: WorkControl,
	program: string = releaseProgram,
): Promise<BuiltRelease> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();
		// whatever loads the modules of this process has nothing to do in a script without imports
		const worker = new Worker(program, { eval: true, workerData: input, execArgv: [] });
		const stop = () => {
			reject(signal.reason as Error);
			void worker.terminate();
		};
		signal.addEventListener('abort', stop, { once: true });
		worker.on('message', (message: FromReleaseWorker) => {
			if (message.kind === 'built') resolve(message.built);
			else onProgress(message.part);
		});
		worker.on('error', reject);
		worker.on('messageerror', reject);
		worker.on('exit', (code) => {
			signal.removeEventListener('abort', stop);
			reject(new Error(`The thread that builds a release ended with ${code} and without a release.`));
		});
	});
}
