import { randomStream } from '../rng.ts';
import { quantileTable } from './quantileTable.ts';
import type { UncertainInput } from './uncertainInputs.ts';

/**
 * Draws of one input by its inverse distribution function, from the stream that bears its name: another input added to
 * the case changes nothing here, and more draws begin with the same ones.
 */
export function drawInput(input: UncertainInput, draws: number, seed: number): Float64Array {
	const { quantile, slow } = input.distribution;
	const stream = randomStream(seed, input.path);
	const inverse = slow ? quantileTable(quantile) : quantile;
	const values = new Float64Array(draws);
	for (let draw = 0; draw < draws; draw++) values[draw] = inverse(stream.uniform());
	return values;
}
