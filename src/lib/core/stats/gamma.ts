import { stirlingError } from './stirlingError.ts';

const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/**
 * ln Γ(x) for x > 0, by Stirling's formula and its error. Absolute error about 1e-14 where |ln Γ| ≤ 1, relative
 * error about 1e-15 elsewhere. Throws a RangeError for x ≤ 0.
 */
export function logGamma(x: number): number {
	if (!(x > 0)) throw new RangeError(`logGamma: x must be above zero, found ${x}`);
	if (x === 1 || x === 2) return 0;
	// Shifted up to 16 first: near x = 0 the parts of Stirling's formula are large and cancel.
	let product = 1;
	let argument = x;
	while (argument < 16) {
		product *= argument;
		argument++;
	}
	const stirling = (argument - 0.5) * Math.log(argument) - argument + HALF_LOG_TWO_PI;
	return stirling + stirlingError(argument) - Math.log(product);
}
