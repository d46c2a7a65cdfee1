import type { BusinessCase } from '../business/businessCase.ts';
import { preparePresentValues } from '../business/kernel/presentValues.ts';
import { drawInput } from './draw.ts';
import type { UncertainInput } from './uncertainInputs.ts';

/** Draws of the inputs and the net present values that follow. */
export interface Simulation {
	readonly draws: number;
	/** One array per input. */
	readonly inputs: readonly Float64Array[];
	/** One array per value that the kernel writes (see `valueAt`): cash and total of each party, then joint. */
	readonly outputs: readonly Float64Array[];
}

/** Runs the case through `draws` draws of all uncertain inputs together. */
export function simulate(
	businessCase: BusinessCase,
	inputs: readonly UncertainInput[],
	draws: number,
	seed: number,
): Simulation {
	const drawn = inputs.map((input) => drawInput(input, draws, seed));
	const prepared = preparePresentValues(
		businessCase,
		inputs.map((input) => input.path),
	);
	const { width } = prepared;
	const outputs = Array.from({ length: width }, () => new Float64Array(draws));
	const values = new Float64Array(inputs.length);
	const row = new Float64Array(width);
	for (let draw = 0; draw < draws; draw++) {
		for (let input = 0; input < values.length; input++) values[input] = drawn[input]![draw]!;
		prepared.evaluate(values, row);
		for (let output = 0; output < width; output++) outputs[output]![draw] = row[output]!;
	}
	return { draws, inputs: drawn, outputs };
}
