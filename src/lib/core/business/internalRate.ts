import { realRoots } from './realRoots.ts';

/** Every internal rate of return of a flow. `none` and `multiple` are answers, not failures. */
export interface InternalRate {
	readonly status: 'unique' | 'multiple' | 'none';
	/** Annual rates, rising. */
	readonly roots: readonly number[];
}

export const LOWEST_RATE = -0.99;
export const HIGHEST_RATE = 10;

/** When the flows fall: in equal steps from 0, or at given times; both in years. */
export type FlowTimes = { readonly stepYears: number } | { readonly years: readonly number[] };

const lowest = Math.log1p(LOWEST_RATE);
const highest = Math.log1p(HIGHEST_RATE);
const GRID = 512;
const points = Array.from({ length: GRID + 1 }, (_, k) =>
	k === GRID ? highest : lowest + ((highest - lowest) * k) / GRID,
);

/** A value this small beside the sum of absolute terms is a zero: some hundred times the rounding of doubles. */
const tolerance = { zero: 1e-13, jump: 1e-9 };

/** Present value at x = ln(1 + r) beside its own size: Σ f·e^(−xt) / Σ |f|·e^(−xt), in [−1, 1]. */
function relativeValue(flows: readonly number[], years: readonly number[], x: number): number {
	// The largest exponential is taken out, so that 180 months at −99 % stay within doubles.
	const reference = x < 0 ? Math.max(...years) : Math.min(...years);
	let sum = 0;
	let size = 0;
	for (let k = 0; k < flows.length; k++) {
		const term = flows[k]! * Math.exp(-x * (years[k]! - reference));
		sum += term;
		size += Math.abs(term);
	}
	return size === 0 ? 0 : sum / size;
}

/** The same for equal steps: Horner's rule from the side where the powers fall. */
function relativeValueOfSteps(flows: readonly number[], x: number, stepYears: number): number {
	const factor = Math.exp(-Math.abs(x) * stepYears);
	const last = flows.length - 1;
	let sum = 0;
	let size = 0;
	for (let k = last; k >= 0; k--) {
		const flow = flows[x < 0 ? last - k : k]!;
		sum = sum * factor + flow;
		size = size * factor + Math.abs(flow);
	}
	return size === 0 ? 0 : sum / size;
}

function signChanges(flows: readonly number[]): number {
	const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
	return signs.filter((sign, k) => k > 0 && sign !== signs[k - 1]).length;
}

/**
 * All annual rates in [−0.99, 10] at which the present value of the flow is zero: bracketed in x = ln(1 + r),
 * bisected, with a check for roots that touch zero without crossing it. A flow without both signs has none.
 * Excel's and LibreOffice's IRR give one root near a guess, or an error; here every root is given, or none.
 */
export function internalRates(flows: readonly number[], times: FlowTimes): InternalRate {
	if (signChanges(flows) === 0) return { status: 'none', roots: [] };
	const value =
		'stepYears' in times
			? (x: number) => relativeValueOfSteps(flows, x, times.stepYears)
			: (x: number) => relativeValue(flows, times.years, x);
	const roots = realRoots(value, points, tolerance).map((x) => {
		if (x === lowest) return LOWEST_RATE;
		return x === highest ? HIGHEST_RATE : Math.expm1(x);
	});
	return { status: roots.length === 0 ? 'none' : roots.length === 1 ? 'unique' : 'multiple', roots };
}
