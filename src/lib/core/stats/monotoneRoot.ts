/** A function value with its derivative. */
export interface Slope {
	readonly value: number;
	readonly derivative: number;
}

/**
 * The root of an increasing function between `low` and `high`: Newton's step where it stays inside the bracket that
 * has been proven so far, else the middle of it. Bounds may be infinite; then the search doubles outwards first.
 */
export function monotoneRoot(
	evaluate: (x: number) => Slope,
	start: number,
	low: number,
	high: number,
): number {
	let x = start;
	let below = low;
	let above = high;
	let reach = 1;
	for (let step = 0; step < 400; step++) {
		const { value, derivative } = evaluate(x);
		if (value === 0) return x;
		if (value < 0) below = x;
		else above = x;
		let next = x - value / derivative;
		if (!(next > below && next < above)) {
			if (Number.isFinite(below) && Number.isFinite(above)) next = below + (above - below) / 2;
			else {
				next = value < 0 ? x + reach : x - reach;
				reach *= 2;
			}
		}
		if (Math.abs(next - x) <= 2e-16 * Math.abs(x) || next === x) return next;
		x = next;
	}
	return x;
}
