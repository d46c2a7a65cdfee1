/**
 * Half the deviance of a Poisson count: x ln(x/mean) + mean − x, without cancellation where x is near the mean.
 * C. Loader, "Fast and accurate computation of binomial probabilities" (2000), function bd0.
 */
export function halfDeviance(x: number, mean: number): number {
	const difference = x - mean;
	if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
	const v = difference / (x + mean);
	const square = v * v;
	let sum = difference * v;
	let power = 2 * x * v;
	for (let odd = 3; odd < 2000; odd += 2) {
		power *= square;
		const next = sum + power / odd;
		if (next === sum) break;
		sum = next;
	}
	return sum;
}
