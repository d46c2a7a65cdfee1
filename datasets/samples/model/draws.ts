import type { RandomStream } from '#lib/core/rng.ts';

/** A normal draw (Box–Muller, one of the pair). */
export function normal(stream: RandomStream, mean: number, sd: number): number {
	const radius = Math.sqrt(-2 * Math.log(stream.uniform()));
	return mean + sd * radius * Math.cos(2 * Math.PI * stream.uniform());
}

export function chance(stream: RandomStream, probability: number): boolean {
	return stream.uniform() < probability;
}

/** A new array in random order (Fisher–Yates). */
export function shuffled<T>(stream: RandomStream, items: readonly T[]): T[] {
	const result = [...items];
	for (let last = result.length - 1; last > 0; last--) {
		const other = stream.integer(last + 1);
		[result[last], result[other]] = [result[other]!, result[last]!];
	}
	return result;
}

export function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
