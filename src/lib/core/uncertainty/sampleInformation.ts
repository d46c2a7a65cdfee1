/** A function known on an even grid: linear between and beyond its points. */
export interface GridFunction {
	readonly low: number;
	readonly step: number;
	readonly values: Float64Array;
}

export function gridValue(grid: GridFunction, x: number): number {
	const place = (x - grid.low) / grid.step;
	const at = Math.min(grid.values.length - 2, Math.max(0, Math.floor(place)));
	const left = grid.values[at]!;
	return left + (grid.values[at + 1]! - left) * (place - at);
}

/** Weights of a standard normal on an even grid of z, summing to 1. */
function normalGrid(edge: number, points: number): { z: Float64Array; weight: Float64Array } {
	const z = Float64Array.from({ length: points }, (_, k) => edge * ((2 * k) / (points - 1) - 1));
	const density = z.map((value) => Math.exp((-value * value) / 2));
	const total = density.reduce((sum, value) => sum + value, 0);
	return { z, weight: density.map((value) => value / total) };
}

const EDGE = 8;
const outer = normalGrid(EDGE, 1601);
const inner = normalGrid(EDGE, 161);

/**
 * EVSI of measuring `persons` more: E[max(E[m | ρ̂], 0)] − max(E[m], 0), with ρ̂ ~ N(ρ₀, se² · n/(n₀ + n)) the estimate
 * after measuring and m(ρ) given ρ̂ spread as N(ρ̂, se² · n₀/(n₀ + n)). Normal preposterior analysis: H. Raiffa and
 * R. Schlaifer, "Applied Statistical Decision Theory" (1961), ch. 5.
 *
 * @param meanNpv m(ρ) = E[joint total NPV | reduction = ρ]
 * @param persons n, the persons to be measured; `measured` n₀, those behind the present estimate
 */
export function sampleInformation(
	meanNpv: GridFunction,
	estimate: { readonly value: number; readonly se: number },
	persons: number,
	measured: number,
): number {
	const predictive = estimate.se * Math.sqrt(persons / (measured + persons));
	const posterior = estimate.se * Math.sqrt(measured / (measured + persons));
	let gains = 0;
	let mean = 0;
	for (let k = 0; k < outer.z.length; k++) {
		const centre = estimate.value + predictive * outer.z[k]!;
		let expected = 0;
		for (let j = 0; j < inner.z.length; j++) {
			expected += inner.weight[j]! * gridValue(meanNpv, centre + posterior * inner.z[j]!);
		}
		gains += outer.weight[k]! * Math.max(0, expected);
		mean += outer.weight[k]! * expected;
	}
	return Math.max(0, gains - Math.max(0, mean));
}
