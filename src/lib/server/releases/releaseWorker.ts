import { parentPort, workerData } from 'node:worker_threads';
import { buildRelease, type BuiltRelease, type ReleaseInput } from '#lib/core/progress/buildRelease.ts';

/** What the thread says while it builds the `ReleaseInput` it was given: the part that is done, and in the end the release. */
export type FromReleaseWorker =
	| { readonly kind: 'progress'; readonly part: number }
	| { readonly kind: 'built'; readonly built: BuiltRelease };

const say = (message: FromReleaseWorker) => parentPort?.postMessage(message);

const built = buildRelease(workerData as ReleaseInput, (part) => say({ kind: 'progress', part }));
say({ kind: 'built', built });
