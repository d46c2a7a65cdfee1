/** Coefficients B₂ₖ / (2k(2k − 1)) of Stirling's series. */
const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];
const SERIES_FROM = 16;

/**
 * The error of Stirling's formula, δ(x) = ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0.
 * From x ≥ 16 by its series, below by δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1, which subtracts no large numbers.
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function stirlingError(x: number): number {
	let below = 0;
	let argument = x;
	while (argument < SERIES_FROM) {
		below += (argument + 0.5) * Math.log1p(1 / argument) - 1;
		argument++;
	}
	const inverseSquare = 1 / (argument * argument);
	let sum = 0;
	for (let index = SERIES.length - 1; index >= 0; index--) sum = sum * inverseSquare + SERIES[index]!;
	return below + sum / argument;
}
