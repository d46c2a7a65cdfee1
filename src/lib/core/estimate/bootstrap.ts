import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { randomStream } from '../rng.ts';
import { sampleVariance } from '../stats/mean.ts';
import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { CONFIDENCE_LEVEL, type Estimate, type EstimateId } from './estimate.ts';
import { jackknifeReplicates } from './jackknife.ts';
import { matchedUnits } from './matched.ts';
import { reductionOf, poolTimes, shareAfter, shareBefore, timesOf, type BothPeriods } from './shares.ts';

export const DEFAULT_REPLICATES = 10_000;

/**
 * With three units one and the same unit fills a resample with probability 1/27, more than the 2.5 % of a tail: the
 * bound would be that one unit's own reduction.
 */
const FEWEST_UNITS = 4;
const TAIL = (1 - CONFIDENCE_LEVEL) / 2;

export interface BootstrapSettings {
	/** Number of resamples B, at least 1. */
	readonly replicates: number;
	readonly seed: number;
}

/**
 * Both bootstrap intervals of θ = 1 − S_after/S_before from one set of replicates: the matched intervention units are
 * resampled n of n (stream `bootstrap`), θ is computed anew from their sums; quantiles are of type 7, se is the
 * standard deviation of the replicates. Absent for fewer than four units, without spread, or when a resample holds no
 * administration before.
 *
 * Percentile: the 2.5 % and 97.5 % quantiles. BCa: the quantiles at Φ(z0 + (z0 + z)/(1 − a(z0 + z))), z0 = Φ⁻¹ of the
 * share of replicates below θ, a by `acceleration`; absent where z0 or a does not exist.
 * Source: B. Efron, "Better bootstrap confidence intervals", J. Am. Stat. Assoc. 82 (1987) 171–185.
 */
export function bootstrapReduction(
	table: PersonPeriodTable,
	settings: BootstrapSettings,
): { readonly bootstrapPercentile: Outcome<Estimate>; readonly bootstrapBca: Outcome<Estimate> } {
	const units = matchedUnits(table, 'intervention');
	const reason = (id: EstimateId) => {
		if (units.length < FEWEST_UNITS) {
			return absent(
				issue('tooFewUnits', 'note', { estimate: id, found: units.length, needed: FEWEST_UNITS }),
			);
		}
		if (reductionOf(poolTimes(units)) === null) {
			return absent(issue('zeroAdministrationBefore', 'warning', { estimate: id }));
		}
		return null;
	};
	const percentileReason = reason('bootstrapPercentile');
	const bcaReason = reason('bootstrapBca');
	if (percentileReason || bcaReason) {
		return { bootstrapPercentile: percentileReason!, bootstrapBca: bcaReason! };
	}
	const replicates = resampledReductions(units, settings);
	const both = (make: (id: EstimateId) => Outcome<Estimate>) => ({
		bootstrapPercentile: make('bootstrapPercentile'),
		bootstrapBca: make('bootstrapBca'),
	});
	if (!replicates) return both((id) => absent(issue('resampleUndefined', 'note', { estimate: id })));
	replicates.sort();
	if (replicates.length < 2 || replicates.at(-1)! - replicates[0]! <= 1e-12) {
		return both((id) => absent(issue('noSpread', 'note', { estimate: id })));
	}
	return {
		bootstrapPercentile: interval(units, replicates, TAIL, 1 - TAIL),
		bootstrapBca: biasCorrected(units, replicates),
	};
}

function interval(
	units: readonly BothPeriods[],
	sorted: Float64Array,
	lower: number,
	upper: number,
): Outcome<Estimate> {
	const times = poolTimes(units);
	return present({
		estimate: reductionOf(times)!,
		se: Math.sqrt(sampleVariance(sorted)),
		df: null,
		low: quantileType7(sorted, lower),
		high: quantileType7(sorted, upper),
		p: null,
		n: units.length,
		values: { before: shareBefore(times), after: shareAfter(times) },
	});
}

function biasCorrected(units: readonly BothPeriods[], sorted: Float64Array): Outcome<Estimate> {
	const estimate = reductionOf(poolTimes(units))!;
	const below = sorted.findIndex((value) => value >= estimate);
	if (below <= 0) return absent(issue('undefinedBiasCorrection', 'note', { estimate: 'bootstrapBca' }));
	const a = acceleration(units);
	const z0 = normalQuantile(below / sorted.length);
	const z = normalQuantile(1 - TAIL);
	// Past its pole the correction turns the order of the bounds around and has no meaning.
	if (a === null || a * (z0 + z) >= 1 || a * (z0 - z) >= 1) {
		return absent(issue('undefinedAcceleration', 'note', { estimate: 'bootstrapBca' }));
	}
	const level = (quantile: number) => normalCdf(z0 + (z0 + quantile) / (1 - a * (z0 + quantile)));
	return interval(units, sorted, level(-z), level(z));
}

/**
 * a = ΣL³ / (6 (ΣL²)^1.5), L_i = θ̄₍₋₎ − θ₍₋ᵢ₎ with θ₍₋ᵢ₎ the reduction without unit i; null when a replicate is undefined
 * or all are equal.
 */
export function acceleration(units: readonly BothPeriods[]): number | null {
	const withoutOne = jackknifeReplicates(units, reductionOf);
	if (!withoutOne) return null;
	const centre = withoutOne.reduce((sum, value) => sum + value, 0) / withoutOne.length;
	let squares = 0;
	let cubes = 0;
	for (const value of withoutOne) {
		const influence = centre - value;
		squares += influence ** 2;
		cubes += influence ** 3;
	}
	return squares <= withoutOne.length * 1e-26 ? null : cubes / (6 * squares ** 1.5);
}

/** θ of every resample, in the order drawn; null when one holds no administration before. */
export function resampledReductions(
	units: readonly BothPeriods[],
	settings: BootstrapSettings,
): Float64Array | null {
	const n = units.length;
	// Four sums side by side per unit: one draw touches one line of the processor's cache.
	const sums = new Float64Array(4 * n);
	units.forEach((unit, index) => {
		const times = timesOf(unit);
		sums[4 * index] = times.administrativeBefore;
		sums[4 * index + 1] = times.workingBefore;
		sums[4 * index + 2] = times.administrativeAfter;
		sums[4 * index + 3] = times.workingAfter;
	});
	const stream = randomStream(settings.seed, 'bootstrap');
	const replicates = new Float64Array(settings.replicates);
	for (let replicate = 0; replicate < replicates.length; replicate++) {
		let administrativeBefore = 0;
		let workingBefore = 0;
		let administrativeAfter = 0;
		let workingAfter = 0;
		for (let draw = 0; draw < n; draw++) {
			const at = 4 * stream.integer(n);
			administrativeBefore += sums[at]!;
			workingBefore += sums[at + 1]!;
			administrativeAfter += sums[at + 2]!;
			workingAfter += sums[at + 3]!;
		}
		if (administrativeBefore === 0) return null;
		replicates[replicate] = 1 - administrativeAfter / workingAfter / (administrativeBefore / workingBefore);
	}
	return replicates;
}
