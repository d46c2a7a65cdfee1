import type { RandomStream } from '#lib/core/rng.ts';

/**
 * People write down multiples of five or fifteen minutes. Up or down is drawn with the odds of the remainder, so
 * that rounding blurs the log without moving its mean, and the true value stays true.
 */
export function roundMinutes(stream: RandomStream, minutes: number, unit: number): number {
	const units = minutes / unit;
	const whole = Math.floor(units);
	return unit * (whole + (stream.uniform() < units - whole ? 1 : 0));
}
