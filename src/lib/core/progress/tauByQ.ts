import { monotoneRoot } from '../stats/monotoneRoot.ts';
import type { EffectColumns } from './effect.ts';
import { inverseVariance } from './inverseVariance.ts';

/**
 * The τ² ≥ 0 at which the generalised Q, Σ(y − μ)²/(v + τ²), equals `target` > 0; null when Q is below the target
 * at τ² = 0 already. Q falls and is convex in τ², so Newton's steps from zero never pass the root.
 */
export function tauByQ(columns: EffectColumns, target: number): number | null {
	const atZero = inverseVariance(columns, 0).q;
	if (atZero < target) return null;
	if (atZero === target) return 0;
	return monotoneRoot(
		(tau2) => {
			const { q, sumW2E2 } = inverseVariance(columns, tau2);
			return { value: target - q, derivative: sumW2E2 };
		},
		0,
		0,
		Infinity,
	);
}

/** τ² by R. C. Paule and J. Mandel, Journal of Research of the NBS 87 (1982) 377–385: Q equals its degrees of freedom. */
export function tauPauleMandel(columns: EffectColumns): number {
	return tauByQ(columns, columns.estimates.length - 1) ?? 0;
}
