/** Mean of at least one value. */
export function mean(values: ArrayLike<number>): number {
	let sum = 0;
	for (let index = 0; index < values.length; index++) sum += values[index]!;
	return sum / values.length;
}

/** Sample variance with n − 1, of at least two values; two passes, so that a large mean costs no accuracy. */
export function sampleVariance(values: ArrayLike<number>): number {
	const centre = mean(values);
	let squares = 0;
	let sum = 0;
	for (let index = 0; index < values.length; index++) {
		const deviation = values[index]! - centre;
		squares += deviation * deviation;
		sum += deviation;
	}
	return (squares - (sum * sum) / values.length) / (values.length - 1);
}
