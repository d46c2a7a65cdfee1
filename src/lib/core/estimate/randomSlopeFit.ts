import { symmetricEigen } from '../stats/symmetricEigen.ts';
import { symmetricJacobian } from '../stats/symmetricJacobian.ts';
import type { PersonDayModel } from './personDayModel.ts';
import { remlCriterion, type RelativeFactor, type RemlPoint } from './remlCriterion.ts';
import { satterthwaite } from './satterthwaite.ts';

export type VarianceBound = 'intercept' | 'slope' | 'correlation';

export interface RandomSlopeFit {
	/** Coefficient of period, minutes a day. */
	readonly estimate: number;
	readonly se: number;
	/** Satterthwaite; null where it does not exist. */
	readonly df: number | null;
	/** Λ of lme4's `theta`. */
	readonly factor: RelativeFactor;
	readonly sigma: number;
	readonly deviance: number;
	/** Which variance ended at its bound (lme4's isSingular, tolerance 1e-4); null if none. */
	readonly bound: VarianceBound | null;
}

const SINGULAR = 1e-4;
const INSIDE = 0.3;
const MOST_STEPS = 60;
/** A step that gains less than this in deviance is no progress. */
const FLAT = 1e-6;
/** lme4's own start, and one nearer to the bound for data with little spread between persons. */
const STARTS: readonly RelativeFactor[] = [
	[1, 0, 1],
	[0.3, 0.05, 0.2],
];

/**
 * REML fit of the random intercept and slope by Newton's method on Λ. The criterion is even in λ22 and in (λ11, λ21), so
 * the bound λ ≥ 0 needs no care: a singular fit is a stationary point at 0. null when no start converges.
 *
 * lme4's bounded search can stop at λ11 = 0 although a lower deviance lies elsewhere; on such near-singular data the two
 * differ and this fit is the lower one.
 */
export function fitRandomSlope(model: PersonDayModel): RandomSlopeFit | null {
	let best: { factor: RelativeFactor; point: RemlPoint } | null = null;
	for (const start of STARTS) {
		const found = minimise(model, start, [true, true, true]);
		if (found && (!best || found.point.deviance < best.point.deviance - 1e-9)) best = found;
		// Well inside the bounds there is one optimum; near them there may be two.
		if (best && Math.abs(best.factor[0]) > INSIDE && Math.abs(best.factor[2]) > INSIDE) break;
	}
	if (!best) return null;
	let [l11, l21, l22] = best.factor;
	if (l11 < 0) [l11, l21] = [-l11, -l21];
	l22 = Math.abs(l22);
	if (l11 < SINGULAR || l22 < SINGULAR) {
		const free = [l11 >= SINGULAR, true, l22 >= SINGULAR] as const;
		const atBound = minimise(model, [free[0] ? l11 : 0, l21, free[2] ? l22 : 0], free);
		if (atBound) best = atBound;
		[l11, l21, l22] = best.factor;
		if (l11 < 0) [l11, l21] = [-l11, -l21];
	}
	const factor: RelativeFactor = [l11, l21, Math.abs(l22)];
	const point = remlCriterion(model, factor);
	if (!point) return null;
	const variance = point.sigma ** 2 * point.relativeVariance;
	return {
		estimate: point.estimate,
		se: Math.sqrt(variance),
		df: satterthwaite(model, factor, point),
		factor,
		sigma: point.sigma,
		deviance: point.deviance,
		bound: boundOf(factor),
	};
}

function boundOf([l11, l21, l22]: RelativeFactor): VarianceBound | null {
	if (l22 < SINGULAR)
		return Math.abs(l21) < SINGULAR ? 'slope' : l11 < SINGULAR ? 'intercept' : 'correlation';
	return l11 < SINGULAR ? 'intercept' : null;
}

/** Newton's method with the absolute values of the Hessian's eigenvalues, so that it leaves saddles downhill. */
function minimise(
	model: PersonDayModel,
	start: RelativeFactor,
	free: readonly [boolean, boolean, boolean],
): { factor: RelativeFactor; point: RemlPoint } | null {
	let factor = start;
	let point = remlCriterion(model, factor);
	// Without spread of the intercepts λ21 and λ22 may turn along a circle that leaves Ω as it is: what counts then is
	// that nothing is gained any more.
	let isFlat = false;
	for (let iteration = 0; point && iteration < MOST_STEPS; iteration++) {
		const gradient = point.gradient.map((slope, index) => (free[index] ? slope : 0));
		const hessian = symmetricJacobian(
			factor,
			(at) => remlCriterion(model, at as unknown as RelativeFactor)?.gradient,
			false,
		);
		if (!hessian) return null;
		free.forEach((isFree, index) => {
			if (isFree) return;
			for (let other = 0; other < 3; other++) hessian[index * 3 + other] = hessian[other * 3 + index] = 0;
			hessian[index * 3 + index] = 1;
		});
		const { values, vectors } = symmetricEigen(hessian, 3);
		const smallest = 1e-8 * Math.max(...values.map(Math.abs));
		const step = [0, 0, 0];
		for (let k = 0; k < 3; k++) {
			let along = 0;
			for (let index = 0; index < 3; index++) along += vectors[index * 3 + k]! * gradient[index]!;
			const length = along / Math.max(Math.abs(values[k]!), smallest, 1e-12);
			for (let index = 0; index < 3; index++) step[index]! -= vectors[index * 3 + k]! * length;
		}
		const size = Math.hypot(...step);
		const reach = 1 + Math.hypot(...factor);
		if (size <= 1e-10 * reach) return { factor, point };
		const scale = Math.min(1, reach / size);
		const next = search(model, factor, step, scale, point.deviance);
		// So near the bottom rounding hides the descent, not the slope: Newton's step is right as it stands.
		if (!next) return isFlat || size <= 1e-5 * reach ? polished(model, factor, step, point) : null;
		isFlat = point.deviance - next.point.deviance < FLAT;
		({ factor, point } = next);
	}
	return point && isFlat ? { factor, point } : null;
}

/** The point one step further on when its gradient is smaller there, else the point itself. */
function polished(
	model: PersonDayModel,
	from: RelativeFactor,
	step: readonly number[],
	point: RemlPoint,
): { factor: RelativeFactor; point: RemlPoint } {
	const factor = from.map((value, index) => value + step[index]!) as unknown as RelativeFactor;
	const next = remlCriterion(model, factor);
	return next && Math.hypot(...next.gradient) < Math.hypot(...point.gradient)
		? { factor, point: next }
		: { factor: from, point };
}

/** The longest of the halved steps that lowers the deviance, or null. */
function search(
	model: PersonDayModel,
	from: RelativeFactor,
	step: readonly number[],
	scale: number,
	deviance: number,
): { factor: RelativeFactor; point: RemlPoint } | null {
	for (let halving = 0; halving < 40; halving++) {
		const length = scale * 0.5 ** halving;
		const factor = from.map((value, index) => value + length * step[index]!) as unknown as RelativeFactor;
		const point = remlCriterion(model, factor);
		if (point && point.deviance < deviance) return { factor, point };
	}
	return null;
}
