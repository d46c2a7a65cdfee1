import type { Tick } from '#lib/charts/drawing.ts';

/** Reads a value off a chart the way a reader does: between two ticks of its axis. */
export function readScale(ticks: readonly Tick[], at: number): number {
	const first = ticks[0];
	const last = ticks.at(-1);
	if (!first || !last || first === last) throw new Error('an axis needs two ticks to be read');
	return first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value);
}
