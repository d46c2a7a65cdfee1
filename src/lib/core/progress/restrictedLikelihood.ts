import type { EffectColumns } from './effect.ts';
import { inverseVariance } from './inverseVariance.ts';

/**
 * The restricted log likelihood of τ² without its constant: −½ (Σ log(v + τ²) + log Σw + Σwe²).
 * W. Viechtbauer, Journal of Educational and Behavioral Statistics 30 (2005) 261–293, eq. 12.
 */
export function restrictedLogLikelihood(columns: EffectColumns, tau2: number): number {
	const { sumW, q } = inverseVariance(columns, tau2);
	let logs = 0;
	for (const variance of columns.variances) logs += Math.log(variance + tau2);
	return -0.5 * (logs + Math.log(sumW) + q);
}

/**
 * The slope of the restricted log likelihood, ½ (y'PPy − tr P), and the slope of that slope, with
 * P = W − w w'/Σw. All follow from sums, so no matrix is made.
 */
export function restrictedScore(
	columns: EffectColumns,
	tau2: number,
): { readonly value: number; readonly derivative: number } {
	const { sumW, sumW2, sumW3, sumW2E, sumW2E2, sumW3E2 } = inverseVariance(columns, tau2);
	const traceP = sumW - sumW2 / sumW;
	const tracePP = sumW2 - (2 * sumW3) / sumW + (sumW2 / sumW) ** 2;
	const quadraticPPP = sumW3E2 - (sumW2E * sumW2E) / sumW;
	return { value: 0.5 * (sumW2E2 - traceP), derivative: 0.5 * tracePP - quadraticPPP };
}
