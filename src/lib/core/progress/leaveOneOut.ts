import { columnsOf, type Effect } from './effect.ts';
import { pooledMean, type PooledMean } from './pooledMean.ts';
import { tauRestricted } from './tauRestricted.ts';

/** The mean without one organisation, by restricted likelihood again. */
export interface LeftOut extends PooledMean {
	readonly organisation: string;
}

const FEWEST = 3;

/**
 * How much the mean hangs on each organisation; empty with fewer than three. Its work grows with the square of the number of
 * organisations, so it is not part of `pool`. Whoever knows the pool can solve one organisation's result from it: it is for
 * those who brought the results together, never for the public.
 */
export function leaveOneOut(effects: readonly Effect[]): readonly LeftOut[] {
	if (effects.length < FEWEST) return [];
	return effects.map(({ organisation }, left) => {
		const rest = columnsOf(effects.filter((_, place) => place !== left));
		return { organisation, ...pooledMean(rest, tauRestricted(rest)) };
	});
}
