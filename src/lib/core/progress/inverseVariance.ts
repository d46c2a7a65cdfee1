import type { EffectColumns } from './effect.ts';

/** Sums over the organisations with weights w = 1/(v + τ²) and residuals e = y − μ. */
export interface InverseVariance {
	/** μ = Σwy/Σw. */
	readonly mean: number;
	readonly sumW: number;
	readonly sumW2: number;
	readonly sumW3: number;
	/** Σwe²: the generalised Q of the τ² given; Cochran's Q at τ² = 0. */
	readonly q: number;
	readonly sumW2E2: number;
	readonly sumW3E2: number;
	/** Σw²e, whose square over Σw corrects for μ being estimated. */
	readonly sumW2E: number;
}

/** Inverse-variance weighting for one value of τ² ≥ 0, of at least one organisation. */
export function inverseVariance(columns: EffectColumns, tau2: number): InverseVariance {
	const { estimates, variances } = columns;
	const weights = new Float64Array(estimates.length);
	let sumW = 0;
	let sumW2 = 0;
	let sumW3 = 0;
	let sumWY = 0;
	for (let k = 0; k < estimates.length; k++) {
		const w = 1 / (variances[k]! + tau2);
		weights[k] = w;
		sumW += w;
		sumW2 += w * w;
		sumW3 += w * w * w;
		sumWY += w * estimates[k]!;
	}
	const mean = sumWY / sumW;
	let q = 0;
	let sumW2E = 0;
	let sumW2E2 = 0;
	let sumW3E2 = 0;
	for (let k = 0; k < estimates.length; k++) {
		const w = weights[k]!;
		const e = estimates[k]! - mean;
		const we = w * e;
		q += we * e;
		sumW2E += w * we;
		sumW2E2 += we * we;
		sumW3E2 += w * we * we;
	}
	return { mean, sumW, sumW2, sumW3, q, sumW2E, sumW2E2, sumW3E2 };
}
