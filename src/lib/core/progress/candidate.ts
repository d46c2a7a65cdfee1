import type { Where } from '../issue.ts';
import type { Effect, PoolDesign } from './effect.ts';
import type { PathEffect } from './trackOfPool.ts';

/** A result that somebody offers for pooling, as it was read; `checkEffects` decides. */
export interface Candidate extends Effect {
	/** null when nobody said it. */
	readonly design: PoolDesign | null;
	/** Where it stands on the path to 2030; null when that is not known. */
	readonly path: PathEffect | null;
	/** SHA-256 of the time logs behind a measurement; null when the result is not a measurement. */
	readonly logs: readonly string[] | null;
	readonly where: Where;
}
