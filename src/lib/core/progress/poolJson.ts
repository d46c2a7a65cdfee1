import type { Issue } from '../issue.ts';
import type { PoolDesign } from './effect.ts';
import type { LeftOut } from './leaveOneOut.ts';
import type { Pool } from './pool.ts';
import type { PooledMean } from './pooledMean.ts';
import type { PoolTrack } from './trackOfPool.ts';

export const POOL_SCHEMA = 'halftijd/pool@1';

/** A pool with what it is a pool of. */
export interface PoolResult {
	readonly design: PoolDesign | null;
	readonly pool: Pool;
	readonly leaveOneOut: readonly LeftOut[];
	readonly track: PoolTrack | null;
	readonly issues: readonly Issue[];
}

/**
 * `halftijd/pool@1`: one block, for one design. `tauLow` and `tauHigh` bound τ². `say` words an issue in the language of
 * the reader.
 */
export function poolJson(
	{ design, pool, leaveOneOut, track, issues }: PoolResult,
	version: string,
	say: (found: Issue) => string,
) {
	const { pooled, heterogeneity, sensitivity } = pool;
	return {
		schema: POOL_SCHEMA,
		version,
		design,
		k: pool.organisations.length,
		...meanJson(pooled),
		tauLow: heterogeneity?.tau2Low ?? null,
		tauHigh: heterogeneity?.tau2High ?? null,
		q: heterogeneity?.q ?? null,
		qDf: heterogeneity?.df ?? null,
		qP: heterogeneity?.p ?? null,
		method: 'REML',
		sensitivity: { PM: meanJson(sensitivity?.PM ?? null), DL: meanJson(sensitivity?.DL ?? null) },
		organisations: pool.organisations.map(({ organisation, estimate, se, weight }) => ({
			organisation,
			estimate,
			se,
			weight,
		})),
		leaveOneOut: leaveOneOut.map((left) => ({ organisation: left.organisation, ...meanJson(left) })),
		track: track && {
			k: track.k,
			early: track.early,
			estimate: track.distance?.estimate ?? null,
			se: track.distance?.se ?? null,
			low: track.distance?.low ?? null,
			high: track.distance?.high ?? null,
			probability: track.probability,
			class: track.class,
		},
		issues: issues.map((found) => ({
			code: found.code,
			severity: found.severity,
			where: found.where,
			message: say(found),
		})),
	};
}

function meanJson(mean: PooledMean | null) {
	return {
		estimate: mean?.estimate ?? null,
		se: mean?.se ?? null,
		df: mean?.df ?? null,
		low: mean?.low ?? null,
		high: mean?.high ?? null,
		sePlain: mean?.sePlain ?? null,
		predictionLow: mean?.predictionLow ?? null,
		predictionHigh: mean?.predictionHigh ?? null,
		tau2: mean?.tau2 ?? null,
		i2: mean?.i2 ?? null,
		h2: mean?.h2 ?? null,
	};
}
