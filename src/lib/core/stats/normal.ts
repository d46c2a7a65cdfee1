/**
 * Cody's rational Chebyshev approximations of the error function, written for the normal integral, with their
 * ranges: |x| ≤ 0.67448975, |x| ≤ √32, beyond. W. J. Cody, "Rational Chebyshev approximations for the error
 * function", Mathematics of Computation 23 (1969) 631–637.
 */
const CENTRE_NUMERATOR = [
	2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249,
	0.065682337918207449113,
];
const CENTRE_DENOMINATOR = [
	47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956,
];
const MIDDLE_NUMERATOR = [
	0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226,
	2494.5375852903726711, 6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218,
	1.0765576773720192317e-8,
];
const MIDDLE_DENOMINATOR = [
	22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755,
	18615.571640885098091, 34900.952721145977266, 38912.003286093271411, 19685.429676859990727,
];
const TAIL_NUMERATOR = [
	0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466,
	2.9112874951168792e-5, 0.02307344176494017303,
];
const TAIL_DENOMINATOR = [
	1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244,
	7.29751555083966205e-5,
];
const ONE_OVER_ROOT_TWO_PI = 0.398942280401432677939946059934;

/** Numerator over denominator: the last numerator coefficient leads, as in Cody's tables. */
function ratio(x: number, numerator: readonly number[], denominator: readonly number[]): number {
	const degree = denominator.length;
	let above = numerator[degree]! * x;
	let below = x;
	for (let index = 0; index < degree - 1; index++) {
		above = (above + numerator[index]!) * x;
		below = (below + denominator[index]!) * x;
	}
	return (above + numerator[degree - 1]!) / (below + denominator[degree - 1]!);
}

/** exp(−x²/2) with x split at 1/16, so that the square is exact in its large part. */
function gaussian(x: number): number {
	const head = Math.trunc(x * 16) / 16;
	return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * (x - head) * (x + head));
}

/** Φ(−y) for y ≥ 0.67448975. */
function upperTail(y: number): number {
	if (y > 38.6) return 0;
	if (y <= 5.656854249492380195206754896838) {
		return gaussian(y) * ratio(y, MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR);
	}
	const square = 1 / (y * y);
	const correction = square * ratio(square, TAIL_NUMERATOR, TAIL_DENOMINATOR);
	return (gaussian(y) * (ONE_OVER_ROOT_TWO_PI - correction)) / y;
}

/**
 * Distribution function of the standard normal. Relative accuracy near that of a double also in the lower tail
 * (to x ≈ −38, below which it is 0); for an upper tail ask `normalCdf(-x)`.
 */
export function normalCdf(x: number): number {
	const size = Math.abs(x);
	if (size <= 0.67448975) {
		return 0.5 + x * ratio(x * x, CENTRE_NUMERATOR, CENTRE_DENOMINATOR);
	}
	const tail = upperTail(size);
	return x > 0 ? 1 - tail : tail;
}

const CENTRE_A = [
	3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
	45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_B = [
	1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
	39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
];
const MIDDLE_C = [
	1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
	1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const MIDDLE_D = [
	1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
	0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const TAIL_E = [
	6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
	0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const TAIL_F = [
	1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
	1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

function polynomial(x: number, coefficients: readonly number[]): number {
	let value = 0;
	for (let index = coefficients.length - 1; index >= 0; index--) value = value * x + coefficients[index]!;
	return value;
}

/**
 * Quantile of the standard normal, 0 < p < 1, relative accuracy about 1e-16. Throws a RangeError outside.
 * M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37
 * (1988) 477–484, PPND16.
 */
export function normalQuantile(p: number): number {
	if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile: p must lie in (0, 1), found ${p}`);
	const centred = p - 0.5;
	if (Math.abs(centred) <= 0.425) {
		const r = 0.180625 - centred * centred;
		return (centred * polynomial(r, CENTRE_A)) / polynomial(r, CENTRE_B);
	}
	const r = Math.sqrt(-Math.log(centred < 0 ? p : 1 - p));
	const value =
		r <= 5
			? polynomial(r - 1.6, MIDDLE_C) / polynomial(r - 1.6, MIDDLE_D)
			: polynomial(r - 5, TAIL_E) / polynomial(r - 5, TAIL_F);
	return centred < 0 ? -value : value;
}
