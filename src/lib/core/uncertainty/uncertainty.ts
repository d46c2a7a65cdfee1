import type { BusinessCase } from '../business/businessCase.ts';
import { valueAt } from '../business/kernel/presentValues.ts';
import type { ByParty } from '../business/byParty.ts';
import { type NpvHistogram, npvHistogram } from './histogram.ts';
import { meanNpvByReduction } from './meanNpvByReduction.ts';
import { rankCorrelation } from './rankCorrelation.ts';
import { ranks } from './ranks.ts';
import { sampleInformation } from './sampleInformation.ts';
import { simulate, type Simulation } from './simulate.ts';
import { sortOrder } from './sortOrder.ts';
import { type NpvSpread, npvSpread } from './spread.ts';
import { tornado } from './tornado.ts';
import { type UncertainInput, uncertainInputs } from './uncertainInputs.ts';
import { partialInformation, perfectInformation } from './valueOfInformation.ts';

/** What one input does to a total NPV. */
export interface Sensitivity {
	readonly path: string;
	readonly npvAtP5: number;
	readonly npvAtP95: number;
	/** |npvAtP95 − npvAtP5| */
	readonly swing: number;
	/** null when the NPV does not vary. */
	readonly rankCorrelation: number | null;
	readonly evppi: number;
}

/** U of the result format: one party, or all together. */
export interface UncertainResult {
	readonly cash: NpvSpread;
	readonly total: NpvSpread;
	readonly evpi: number;
	/** By falling swing. */
	readonly sensitivity: readonly Sensitivity[];
}

export interface Uncertainty {
	readonly draws: number;
	readonly seed: number;
	readonly inputs: readonly {
		readonly path: string;
		readonly mean: number;
		readonly p5: number;
		readonly p95: number;
	}[];
	readonly parties: ByParty<UncertainResult>;
	readonly joint: UncertainResult;
	/** null unless the saving was measured (a Student t). */
	readonly evsi: readonly { readonly persons: number; readonly eur: number }[] | null;
}

export const DEFAULT_DRAWS = 100_000;
/** Enough for a first answer: the chance of a gain is then within some one and a half points. */
export const FIRST_DRAWS = 5000;
export const DEFAULT_SEED = 1;

const MORE_PERSONS = [10, 20, 40, 80, 160];

function evsiOf(
	businessCase: BusinessCase,
	inputs: readonly UncertainInput[],
	simulation: Simulation,
): Uncertainty['evsi'] {
	const { reduction } = businessCase.saving;
	if (typeof reduction === 'number' || reduction.distribution !== 'studentT') return null;
	if (reduction.se === 0) return MORE_PERSONS.map((persons) => ({ persons, eur: 0 }));
	const meanNpv = meanNpvByReduction(businessCase, inputs, simulation, reduction);
	return MORE_PERSONS.map((persons) => ({
		persons,
		eur: sampleInformation(meanNpv, reduction, persons, reduction.df + 1),
	}));
}

/** What a picture of a total NPV needs beside the numbers of the result file. */
export interface NpvPicture {
	readonly histogram: NpvHistogram;
	/** With every input at its mean: where the bars of the tornado start. */
	readonly atMeans: number;
}

/** What the draws of a case say, with the pictures of them. */
export interface Simulated {
	readonly uncertainty: Uncertainty;
	readonly pictures: { readonly parties: ByParty<NpvPicture>; readonly joint: NpvPicture };
}

/**
 * How sure the result is (method: uncertainty), with pictures; null when no input is uncertain. Same case, draws and
 * seed: same numbers, to the last bit.
 *
 * @param isQuick leaves the value of measuring more out (`evsi` null), for a first answer from few draws
 */
export function simulatedOf(
	businessCase: BusinessCase,
	draws: number,
	seed: number,
	isQuick = false,
): Simulated | null {
	const inputs = uncertainInputs(businessCase);
	if (inputs.length === 0) return null;
	const simulation = simulate(businessCase, inputs, draws, seed);
	const { bars, atMeans } = tornado(businessCase, inputs);
	const inputOrders = simulation.inputs.map(sortOrder);
	const inputRanks = simulation.inputs.map((values, input) => ranks(values, inputOrders[input]!));

	const resultOf = (party: number | null): { result: UncertainResult; picture: NpvPicture } => {
		const cashAt = valueAt(businessCase, party, 'cash');
		const totalAt = valueAt(businessCase, party, 'total');
		const cashValues = simulation.outputs[cashAt]!;
		const values = simulation.outputs[totalAt]!;
		const order = sortOrder(values);
		const total = npvSpread(values, order);
		const same = values.every((value, draw) => value === cashValues[draw]);
		const varies = total.p5 !== total.p95 || total.sd > 0;
		const valueRanks = varies ? ranks(values, order) : null;
		const sensitivity = inputs.map(({ path }, input): Sensitivity => {
			const npvAtP5 = bars[input]!.atP5[totalAt]!;
			const npvAtP95 = bars[input]!.atP95[totalAt]!;
			return {
				path,
				npvAtP5,
				npvAtP95,
				swing: Math.abs(npvAtP95 - npvAtP5),
				rankCorrelation: valueRanks && rankCorrelation(inputRanks[input]!, valueRanks),
				evppi: varies
					? partialInformation(simulation.inputs[input]!, inputOrders[input]!, values, total.mean)
					: 0,
			};
		});
		return {
			result: {
				cash: same ? total : npvSpread(cashValues, sortOrder(cashValues)),
				total,
				evpi: perfectInformation(values, total.mean),
				sensitivity: sensitivity.sort((a, b) => b.swing - a.swing),
			},
			picture: { histogram: npvHistogram(values, order), atMeans: atMeans[totalAt]! },
		};
	};

	const joint = resultOf(null);
	const parties = businessCase.parties.map(({ id }, index) => ({ id, ...resultOf(index) }));
	return {
		uncertainty: {
			draws,
			seed,
			inputs: inputs.map(({ path, distribution }) => ({
				path,
				mean: distribution.mean,
				p5: distribution.quantile(0.05),
				p95: distribution.quantile(0.95),
			})),
			parties: Object.fromEntries(parties.map(({ id, result }) => [id, result])),
			joint: joint.result,
			evsi: isQuick ? null : evsiOf(businessCase, inputs, simulation),
		},
		pictures: {
			parties: Object.fromEntries(parties.map(({ id, picture }) => [id, picture])),
			joint: joint.picture,
		},
	};
}

/** How sure the result is, without pictures: `uncertainty` of the result file. */
export function uncertaintyOf(
	businessCase: BusinessCase,
	draws: number = DEFAULT_DRAWS,
	seed: number = DEFAULT_SEED,
): Uncertainty | null {
	return simulatedOf(businessCase, draws, seed)?.uncertainty ?? null;
}
