import type { PooledTimes } from '../shares.ts';
import { NO_TIMES } from './headlineStatistic.ts';

/** Sums over the observations of one stratum in one period; `size` is what the mix is made of. */
export interface Stratum {
	readonly administrative: number;
	readonly working: number;
	readonly size: number;
}

export interface PostStratified {
	/** Pooled times after re-weighting, per unit of size; all zero when no stratum occurs in both periods. */
	readonly times: PooledTimes;
	readonly mixDifference: number | null;
	readonly onlyOnce: number | null;
}

/**
 * Post-stratification of both periods to their pooled mix. With N_pk the size of stratum k in period p, and only strata
 * with N_bk > 0 and N_ak > 0 taking part, q_k = (N_bk + N_ak) / Σ_k (N_bk + N_ak). Every observation of period p in
 * stratum k weighs q_k / N_pk, so that both periods have the mix q and their shares are still ratios of sums:
 * S_p* = Σ_k q_k A_pk/N_pk / Σ_k q_k W_pk/N_pk.
 *
 * mixDifference = ½ Σ_k |N_bk/N_b − N_ak/N_a| over all strata; onlyOnce = the part of Σ N in the other strata. Both null
 * when a period is empty.
 * Source: D. Holt and T. M. F. Smith, "Post stratification", J. R. Stat. Soc. A 142 (1979) 33–46.
 */
export function postStratified(before: readonly Stratum[], after: readonly Stratum[]): PostStratified {
	const total = (strata: readonly Stratum[]) => strata.reduce((sum, { size }) => sum + size, 0);
	const sizeBefore = total(before);
	const sizeAfter = total(after);
	const times = { ...NO_TIMES };
	let common = 0;
	let difference = 0;
	before.forEach((own, stratum) => {
		const other = after[stratum]!;
		difference += Math.abs(own.size / sizeBefore - other.size / sizeAfter) / 2;
		if (!(own.size > 0 && other.size > 0)) return;
		const weight = own.size + other.size;
		common += weight;
		times.administrativeBefore += (weight * own.administrative) / own.size;
		times.workingBefore += (weight * own.working) / own.size;
		times.administrativeAfter += (weight * other.administrative) / other.size;
		times.workingAfter += (weight * other.working) / other.size;
	});
	const known = sizeBefore > 0 && sizeAfter > 0;
	return {
		times,
		mixDifference: known ? difference : null,
		onlyOnce: known ? 1 - common / (sizeBefore + sizeAfter) : null,
	};
}
