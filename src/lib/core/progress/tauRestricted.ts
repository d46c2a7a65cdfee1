import { sampleVariance } from '../stats/mean.ts';
import { monotoneRoot } from '../stats/monotoneRoot.ts';
import type { EffectColumns } from './effect.ts';
import { restrictedLogLikelihood, restrictedScore } from './restrictedLikelihood.ts';

/** Step of the search for maxima, as a ratio. The likelihood changes little over a factor so small. */
const RATIO = 1.3;
/** Below this part of the smallest variance τ² does not count beside it, and the likelihood is nearly straight. */
const FIRST_STEP = 1e-3;

/**
 * τ² by restricted maximum likelihood, of at least two organisations. The likelihood can have more than one maximum:
 * all places where its slope turns from up to down are sought on a grid that is fine on the scale of the logarithm,
 * solved to the last digits, and the highest is taken; zero counts when the likelihood falls from there.
 *
 * No maximum lies beyond s² + max v: with all weights at most 1/(τ² + min v), the slope is at most
 * ½ ((k − 1)s²/(τ² + min v)² − (k − 1)/(τ² + max v)), which is below zero there.
 */
export function tauRestricted(columns: EffectColumns): number {
	const largest = sampleVariance(columns.estimates) + columns.variances.reduce((a, b) => Math.max(a, b));
	const smallest = columns.variances.reduce((a, b) => Math.min(a, b));
	const maxima: number[] = [];
	let low = 0;
	let lowSlope = restrictedScore(columns, 0).value;
	if (lowSlope <= 0) maxima.push(0);
	for (let high = FIRST_STEP * smallest; low < largest; high *= RATIO) {
		const highSlope = restrictedScore(columns, high).value;
		if (lowSlope > 0 && highSlope <= 0) maxima.push(turningPoint(columns, low, high));
		low = high;
		lowSlope = highSlope;
	}
	let best = 0;
	let bestHeight = -Infinity;
	for (const tau2 of maxima) {
		const height = restrictedLogLikelihood(columns, tau2);
		if (height > bestHeight) [best, bestHeight] = [tau2, height];
	}
	return best;
}

function turningPoint(columns: EffectColumns, low: number, high: number): number {
	const downhill = (tau2: number) => {
		const { value, derivative } = restrictedScore(columns, tau2);
		return { value: -value, derivative: -derivative };
	};
	return monotoneRoot(downhill, low + (high - low) / 2, low, high);
}
