import type { BusinessCase } from '../business/businessCase.ts';
import { preparePresentValues } from '../business/kernel/presentValues.ts';
import type { UncertainInput } from './uncertainInputs.ts';

/** All net present values (as the kernel writes them) with one input at its P5 and at its P95, the others at their means. */
export interface TornadoBar {
	readonly atP5: Float64Array;
	readonly atP95: Float64Array;
}

/** The bars by input, and the values they start from: every input at its mean. */
export interface Tornado {
	readonly bars: readonly TornadoBar[];
	readonly atMeans: Float64Array;
}

export function tornado(businessCase: BusinessCase, inputs: readonly UncertainInput[]): Tornado {
	const prepared = preparePresentValues(
		businessCase,
		inputs.map((input) => input.path),
	);
	const means = inputs.map(({ distribution }) => distribution.mean);
	const at = (values: readonly number[]): Float64Array => {
		const row = new Float64Array(prepared.width);
		prepared.evaluate(values, row);
		return row;
	};
	return {
		bars: inputs.map(({ distribution }, place) => ({
			atP5: at(means.with(place, distribution.quantile(0.05))),
			atP95: at(means.with(place, distribution.quantile(0.95))),
		})),
		atMeans: at(means),
	};
}
