import type { BusinessCase } from '../business/businessCase.ts';
import { quantitiesOf } from '../business/quantities.ts';
import type { Spread } from '../business/quantity.ts';
import type { Distribution } from './distribution.ts';
import { lognormal } from './lognormal.ts';
import { normal } from './normal.ts';
import { pert } from './pert.ts';
import { studentT } from './studentT.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';
import { yesNo } from './yesNo.ts';

/** One thing nobody knows for sure, named by its path in the case. */
export interface UncertainInput {
	readonly path: string;
	readonly distribution: Distribution;
}

function distributionOf(spread: Spread): Distribution {
	switch (spread.distribution) {
		case 'studentT':
			return studentT(spread.value, spread.se, spread.df);
		case 'normal':
			return normal(spread.value, spread.low, spread.high);
		case 'lognormal':
			return lognormal(spread.value, spread.low, spread.high);
		case 'triangular':
			return triangular(spread.value, spread.low, spread.high);
		case 'pert':
			return pert(spread.value, spread.low, spread.high);
		case 'uniform':
			return uniform(spread.low, spread.high);
	}
}

/** The uncertain inputs in the order of the case; subsidies with a probability between 0 and 1 come last. */
export function uncertainInputs(businessCase: BusinessCase): UncertainInput[] {
	return [
		...quantitiesOf(businessCase).flatMap(({ path, quantity }) =>
			typeof quantity === 'number' ? [] : [{ path, distribution: distributionOf(quantity) }],
		),
		...businessCase.subsidies.flatMap(({ id, probability }) =>
			probability > 0 && probability < 1
				? [{ path: `subsidies.${id}.probability`, distribution: yesNo(probability) }]
				: [],
		),
	];
}
