import { symmetricEigen } from '../stats/symmetricEigen.ts';
import { symmetricJacobian } from '../stats/symmetricJacobian.ts';
import type { PersonDayModel } from './personDayModel.ts';
import { remlCriterion, type RelativeFactor, type RemlPoint } from './remlCriterion.ts';

/**
 * Satterthwaite's degrees of freedom 2 f² / (gᵀ C g), f = Var(β̂) of the period, g its derivative to (Λ, σ), C = 2 H⁻¹ with
 * H the Hessian of −2 ℓ to (Λ, σ), inverted on its eigenvalues above 1e-8 only, as lmerTest does at a singular fit.
 * Source: A. Kuznetsova, P. B. Brockhoff & R. H. B. Christensen, "lmerTest package", J. Stat. Softw. 82(13) (2017), §2.
 */
export function satterthwaite(
	model: PersonDayModel,
	factor: RelativeFactor,
	point: RemlPoint,
): number | null {
	const at = [...factor, point.sigma];
	const hessian = symmetricJacobian(
		at,
		(values) => {
			const [l11, l21, l22, sigma] = values as [number, number, number, number];
			return remlCriterion(model, [l11, l21, l22])?.jointGradient(sigma);
		},
		true,
	);
	if (!hessian) return null;
	const variance = point.sigma ** 2 * point.relativeVariance;
	const gradient = [
		...point.relativeVarianceGradient.map((slope) => slope * point.sigma ** 2),
		2 * point.sigma * point.relativeVariance,
	];
	const { values, vectors } = symmetricEigen(hessian, 4);
	let spread = 0;
	for (let k = 0; k < 4; k++) {
		if (values[k]! <= 1e-8) continue;
		let along = 0;
		for (let index = 0; index < 4; index++) along += vectors[index * 4 + k]! * gradient[index]!;
		spread += (2 * along * along) / values[k]!;
	}
	const df = (2 * variance * variance) / spread;
	return Number.isFinite(df) && df > 0 ? df : null;
}
