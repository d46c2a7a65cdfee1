import type { EffectColumns } from './effect.ts';
import { inverseVariance } from './inverseVariance.ts';

/** τ² by moments: R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986) 177–188, eq. 8. */
export function tauDerSimonianLaird(columns: EffectColumns): number {
	const { q, sumW, sumW2 } = inverseVariance(columns, 0);
	const df = columns.estimates.length - 1;
	return Math.max(0, (q - df) / (sumW - sumW2 / sumW));
}
