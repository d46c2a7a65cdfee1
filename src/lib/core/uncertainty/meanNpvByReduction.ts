import type { BusinessCase } from '../business/businessCase.ts';
import { preparePresentValues, valueAt } from '../business/kernel/presentValues.ts';
import { type GridFunction, gridValue } from './sampleInformation.ts';
import type { Simulation } from './simulate.ts';
import type { UncertainInput } from './uncertainInputs.ts';

const NODES = 61;
const EDGE = 9;
/** Draws of the other inputs per point. They are the same at every point, so that the curve is smooth. */
const MOST_DRAWS = 1500;

/**
 * m(ρ): the mean joint total NPV when the saving is ρ, over the other inputs. The shape comes from the first draws, the
 * level from all of them.
 */
export function meanNpvByReduction(
	businessCase: BusinessCase,
	inputs: readonly UncertainInput[],
	simulation: Simulation,
	estimate: { readonly value: number; readonly se: number },
): GridFunction {
	const place = inputs.findIndex((input) => input.path === 'saving.reduction');
	const prepared = preparePresentValues(
		businessCase,
		inputs.map((input) => input.path),
	);
	const joint = valueAt(businessCase, null, 'total');
	const row = new Float64Array(prepared.width);
	const values = new Float64Array(inputs.length);
	const draws = inputs.length === 1 ? 1 : Math.min(simulation.draws, MOST_DRAWS);
	const low = estimate.value - EDGE * estimate.se;
	const step = (2 * EDGE * estimate.se) / (NODES - 1);
	const means = new Float64Array(NODES);
	for (let draw = 0; draw < draws; draw++) {
		for (let input = 0; input < values.length; input++) values[input] = simulation.inputs[input]![draw]!;
		for (let node = 0; node < NODES; node++) {
			values[place] = low + node * step;
			prepared.evaluate(values, row);
			means[node]! += row[joint]! / draws;
		}
	}
	const grid = { low, step, values: means };
	if (inputs.length === 1) return grid;
	const reductions = simulation.inputs[place]!;
	const npvs = simulation.outputs[joint]!;
	let gap = 0;
	for (let draw = 0; draw < simulation.draws; draw++) gap += npvs[draw]! - gridValue(grid, reductions[draw]!);
	return { ...grid, values: means.map((value) => value + gap / simulation.draws) };
}
