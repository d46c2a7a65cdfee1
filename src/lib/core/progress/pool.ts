import { issue, type Issue } from '../issue.ts';
import { columnsOf, type Effect } from './effect.ts';
import { heterogeneity, type Heterogeneity } from './heterogeneity.ts';
import { inverseVariance } from './inverseVariance.ts';
import { pooledMean, type PooledMean } from './pooledMean.ts';
import { tauDerSimonianLaird } from './tauDerSimonianLaird.ts';
import { tauPauleMandel } from './tauByQ.ts';
import { tauRestricted } from './tauRestricted.ts';

/** How τ² is found. Restricted likelihood is the method; the others show how much that choice matters. */
export const tauMethods = {
	REML: tauRestricted,
	PM: tauPauleMandel,
	DL: tauDerSimonianLaird,
} as const;
export type TauMethod = keyof typeof tauMethods;

/** Organisations of one design, pooled (method §6): what a typical organisation saw. */
export interface Pool {
	readonly organisations: readonly (Effect & { readonly weight: number })[];
	/** null with one organisation: there is nothing to pool. */
	readonly pooled: PooledMean | null;
	readonly heterogeneity: Heterogeneity | null;
	readonly sensitivity: Readonly<Record<'PM' | 'DL', PooledMean>> | null;
	/** What the reader should know of this pool; never an error. */
	readonly issues: readonly Issue[];
}

/**
 * Pools effects that were checked (`checkEffects`) and are of one design. Weights are shares of 1.
 * Throws a RangeError without any effect.
 */
export function pool(effects: readonly Effect[]): Pool {
	if (effects.length === 0) throw new RangeError('pool: needs at least one effect');
	if (effects.length === 1) {
		const [only] = effects as readonly [Effect];
		return {
			organisations: [{ ...only, weight: 1 }],
			pooled: null,
			heterogeneity: null,
			sensitivity: null,
			issues: [issue('poolOfOne', 'warning', { organisation: only.organisation })],
		};
	}
	const columns = columnsOf(effects);
	const pooled = pooledMean(columns, tauRestricted(columns));
	const spread = heterogeneity(columns);
	const issues: Issue[] = [];
	if (pooled.predictionLow === null) issues.push(issue('poolNoPrediction', 'note', {}));
	if (spread.narrowerThanChance) {
		issues.push(issue('poolNarrowerThanChance', 'note', { q: spread.q, df: spread.df }));
	}
	const { sumW } = inverseVariance(columns, pooled.tau2);
	return {
		organisations: effects.map((effect, k) => ({
			...effect,
			weight: 1 / (columns.variances[k]! + pooled.tau2) / sumW,
		})),
		pooled,
		heterogeneity: spread,
		sensitivity: {
			PM: pooledMean(columns, tauPauleMandel(columns)),
			DL: pooledMean(columns, tauDerSimonianLaird(columns)),
		},
		issues,
	};
}
