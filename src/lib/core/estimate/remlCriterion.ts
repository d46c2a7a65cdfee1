import { cholesky, choleskyInverse } from '../stats/cholesky.ts';
import type { PersonDayModel } from './personDayModel.ts';

/** Lower triangle (λ11, λ21, λ22) of the relative covariance Ω = ΛΛᵀ of intercept and slope: Var(b) = σ²Ω. */
export type RelativeFactor = readonly [number, number, number];

/** The mixed model at one Λ, everything else at its best value given Λ. */
export interface RemlPoint {
	/** −2 × restricted log-likelihood at the best σ. */
	readonly deviance: number;
	/** Its derivative to λ11, λ21, λ22. */
	readonly gradient: RelativeFactor;
	readonly sigma: number;
	/** Coefficient of period, in minutes. */
	readonly estimate: number;
	/** (Xᵀ V⁻¹ X)⁻¹ at the place of the period, V relative to σ². */
	readonly relativeVariance: number;
	/** Derivative of `relativeVariance` to λ11, λ21, λ22. */
	readonly relativeVarianceGradient: RelativeFactor;
	/** Derivative of −2 restricted log-likelihood to λ11, λ21, λ22 and σ at the given σ instead of the best. */
	jointGradient(sigma: number): readonly [number, number, number, number];
}

const PERIOD = 1;

/**
 * The REML criterion of y = Xβ + Z b + e with Z = (1, period) per cluster, from cross-products alone. With B = Zᵀ[X y] of a
 * cluster and K = Ω(I + ZᵀZ Ω)⁻¹, V⁻¹ = I − Z K Zᵀ, so that [X y]ᵀV⁻¹[X y] = Σ C − Bᵀ K B: 2 × 2 work per cluster.
 *
 *     −2 ℓ = Σ ln|I + ZᵀZ Ω| + ln|XᵀV⁻¹X| + (N − p)(1 + ln(2π r²/(N − p)))
 *     ∂(−2 ℓ)/∂Λ = 2 G Λ,  G = Σ [ZᵀV⁻¹Z − U A⁻¹ Uᵀ − s sᵀ/σ²],  U = ZᵀV⁻¹X,  s = ZᵀV⁻¹(y − Xβ),  A = XᵀV⁻¹X
 *
 * null where A is singular or nothing is left to explain.
 * Source: D. Bates, M. Mächler, B. Bolker & S. Walker, "Fitting linear mixed-effects models using lme4", J. Stat. Softw.
 * 67(1) (2015), eq. 42; derivative from D. A. Harville, J. Am. Stat. Assoc. 72 (1977) 320–338.
 */
export function remlCriterion(model: PersonDayModel, factor: RelativeFactor): RemlPoint | null {
	const { columns: p, clusters, products } = model;
	const width = p + 1;
	const freedom = model.observations - p;
	const [l11, l21, l22] = factor;
	const o11 = l11 * l11;
	const o12 = l11 * l21;
	const o22 = l21 * l21 + l22 * l22;

	const weighted = model.total.slice();
	const kernels = new Float64Array(3 * clusters);
	let logDeterminant = 0;
	for (let cluster = 0; cluster < clusters; cluster++) {
		const start = cluster * width * width;
		// ZᵀZ = [n, m; m, m]: n days, of which m after.
		const n = products[start]!;
		const m = products[start + width]!;
		const e11 = 1 + n * o11 + m * o12;
		const e12 = n * o12 + m * o22;
		const e21 = m * o11 + m * o12;
		const e22 = 1 + m * o12 + m * o22;
		const determinant = e11 * e22 - e12 * e21;
		logDeterminant += Math.log(determinant);
		const k11 = (o11 * e22 - o12 * e21) / determinant;
		const k12 = (o12 * e11 - o11 * e12) / determinant;
		const k22 = (o22 * e11 - o12 * e12) / determinant;
		kernels[3 * cluster] = k11;
		kernels[3 * cluster + 1] = k12;
		kernels[3 * cluster + 2] = k22;
		for (let row = 0; row < width; row++) {
			const b1 = entry(products, start, width, row, 0);
			const b2 = entry(products, start, width, row, 1);
			const w1 = k11 * b1 + k12 * b2;
			const w2 = k12 * b1 + k22 * b2;
			for (let column = 0; column <= row; column++) {
				weighted[row * width + column]! -=
					w1 * entry(products, start, width, column, 0) + w2 * entry(products, start, width, column, 1);
			}
		}
	}
	const lower = cholesky(weighted, width);
	if (!lower) return null;
	const residual = lower[width * width - 1]! ** 2;
	const sigma = Math.sqrt(residual / freedom);
	let logInformation = 0;
	for (let index = 0; index < p; index++) logInformation += 2 * Math.log(lower[index * width + index]!);

	const information = new Float64Array(p * p);
	for (let row = 0; row < p; row++) {
		for (let column = 0; column <= row; column++) {
			information[row * p + column] = lower[row * width + column]!;
		}
	}
	const inverse = choleskyInverse(information, p);
	const beta = new Float64Array(p);
	for (let row = p - 1; row >= 0; row--) {
		let sum = lower[p * width + row]!;
		for (let k = row + 1; k < p; k++) sum -= lower[k * width + row]! * beta[k]!;
		beta[row] = sum / lower[row * width + row]!;
	}
	const parts = clusterSums(model, kernels, inverse, beta);
	const chain = (g: Symmetric): RelativeFactor => [
		2 * (g[0] * l11 + g[1] * l21),
		2 * (g[1] * l11 + g[2] * l21),
		2 * g[2] * l22,
	];
	const slopeAt = (sigmaSquared: number) =>
		chain([0, 1, 2].map((i) => parts.spread[i]! - parts.fit[i]! / sigmaSquared) as unknown as Symmetric);
	return {
		deviance: logDeterminant + logInformation + freedom * (1 + Math.log((2 * Math.PI * residual) / freedom)),
		gradient: slopeAt(sigma * sigma),
		sigma,
		estimate: beta[PERIOD]!,
		relativeVariance: inverse[PERIOD * p + PERIOD]!,
		relativeVarianceGradient: chain(parts.period),
		jointGradient: (at) => [...slopeAt(at * at), (2 * freedom) / at - (2 * residual) / at ** 3],
	};
}

/** A symmetric 2 × 2 matrix: (1,1), (1,2), (2,2). */
type Symmetric = readonly [number, number, number];

/** Σ [ZᵀV⁻¹Z − U A⁻¹ Uᵀ], Σ s sᵀ, and Σ (U a)(U a)ᵀ with a the period's column of A⁻¹. */
function clusterSums(
	model: PersonDayModel,
	kernels: Float64Array,
	inverse: Float64Array,
	beta: Float64Array,
): { spread: Symmetric; fit: Symmetric; period: Symmetric } {
	const { columns: p, clusters, products } = model;
	const width = p + 1;
	const spread: [number, number, number] = [0, 0, 0];
	const fit: [number, number, number] = [0, 0, 0];
	const period: [number, number, number] = [0, 0, 0];
	const u1 = new Float64Array(width);
	const u2 = new Float64Array(width);
	for (let cluster = 0; cluster < clusters; cluster++) {
		const start = cluster * width * width;
		const n = products[start]!;
		const m = products[start + width]!;
		const k11 = kernels[3 * cluster]!;
		const k12 = kernels[3 * cluster + 1]!;
		const k22 = kernels[3 * cluster + 2]!;
		// I − ZᵀZ K
		const f11 = 1 - n * k11 - m * k12;
		const f12 = -n * k12 - m * k22;
		const f21 = -m * k11 - m * k12;
		const f22 = 1 - m * k12 - m * k22;
		for (let column = 0; column < width; column++) {
			const b1 = entry(products, start, width, column, 0);
			const b2 = entry(products, start, width, column, 1);
			u1[column] = f11 * b1 + f12 * b2;
			u2[column] = f21 * b1 + f22 * b2;
		}
		let s1 = u1[p]!;
		let s2 = u2[p]!;
		let a1 = 0;
		let a2 = 0;
		for (let row = 0; row < p; row++) {
			const x1 = u1[row]!;
			const x2 = u2[row]!;
			s1 -= x1 * beta[row]!;
			s2 -= x2 * beta[row]!;
			const a = inverse[PERIOD * p + row]!;
			a1 += x1 * a;
			a2 += x2 * a;
			let v1 = 0;
			let v2 = 0;
			for (let column = 0; column < p; column++) {
				const weight = inverse[row * p + column]!;
				v1 += weight * u1[column]!;
				v2 += weight * u2[column]!;
			}
			spread[0] -= x1 * v1;
			spread[1] -= x1 * v2;
			spread[2] -= x2 * v2;
		}
		// The first two columns of X are Z itself, so ZᵀV⁻¹Z stands at the head of U.
		spread[0] += u1[0]!;
		spread[1] += u1[1]!;
		spread[2] += u2[1]!;
		fit[0] += s1 * s1;
		fit[1] += s1 * s2;
		fit[2] += s2 * s2;
		period[0] += a1 * a1;
		period[1] += a1 * a2;
		period[2] += a2 * a2;
	}
	return { spread, fit, period };
}

/** Entry (row, column) of a symmetric matrix of which only the lower triangle is filled. */
function entry(products: Float64Array, start: number, width: number, row: number, column: number): number {
	return row >= column ? products[start + row * width + column]! : products[start + column * width + row]!;
}
