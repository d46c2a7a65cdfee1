import type { BusinessCase, CostLine, Use } from '../business/businessCase.ts';
import { preparePresentValues, valueAt } from '../business/kernel/presentValues.ts';
import { atValues, quantitiesOf } from '../business/quantities.ts';
import { type Quantity, type Spread, valueOf } from '../business/quantity.ts';
import { HALF_A_CENT } from '../business/subsidies.ts';
import { studentT } from './studentT.ts';

/** Ready-made changes of a whole case. */
export const scenarioNames = ['base', 'low', 'high', 'noSubsidy', 'dearer', 'lessUse'] as const;

export type ScenarioName = (typeof scenarioNames)[number];

export interface ScenarioOptions {
	/** The share of those with access who use the tool, in `lessUse`. */
	readonly use: number;
}

/** What licences cost in `dearer`, against the case. */
export const DEARER = 1.2;

/** The low and the high end of a range: as given, or P5 and P95 of a measured value. */
function endsOf(spread: Spread): readonly [number, number] {
	if (spread.distribution !== 'studentT') return [spread.low, spread.high];
	const { quantile } = studentT(spread.value, spread.se, spread.df);
	return [quantile(0.05), quantile(0.95)];
}

/**
 * Every ranged input at the end that is worse, or better, for the NPV of all parties together. Which end that is, is
 * tried one input at a time, the others as in the case; an input that all together do not feel stays as it is. So
 * does the chance of a subsidy: it only moves money between parties.
 */
function atEnds(businessCase: BusinessCase, isBetter: boolean): BusinessCase {
	const ranged = quantitiesOf(businessCase).flatMap(({ path, quantity }) =>
		typeof quantity === 'number' ? [] : [{ path, value: quantity.value, ends: endsOf(quantity) }],
	);
	const paths = ranged.map(({ path }) => path);
	const prepared = preparePresentValues(businessCase, paths);
	const joint = valueAt(businessCase, null, 'total');
	const out = new Float64Array(prepared.width);
	const base = ranged.map(({ value }) => value);
	const npvAt = (place: number, value: number): number => {
		prepared.evaluate(base.with(place, value), out);
		return out[joint]!;
	};
	const chosen = ranged.map(({ path, value, ends: [low, high] }, place): [string, number] => {
		const gain = npvAt(place, high) - npvAt(place, low);
		if (Math.abs(gain) < HALF_A_CENT) return [path, value];
		return [path, gain > 0 === isBetter ? high : low];
	});
	return atValues(businessCase, new Map(chosen));
}

function scaled(quantity: Quantity, factor: number): Quantity {
	if (typeof quantity === 'number') return quantity * factor;
	const value = quantity.value * factor;
	return quantity.distribution === 'studentT'
		? { ...quantity, value, se: quantity.se * factor }
		: { ...quantity, value, low: quantity.low * factor, high: quantity.high * factor };
}

function dearer(line: CostLine): CostLine {
	if (line.category !== 'licence') return line;
	const { price } = line;
	if (price.kind === 'amount') {
		return { ...line, price: { kind: 'amount', amountEur: scaled(price.amountEur, DEARER) } };
	}
	const tiers = price.tiers.map((tier) => ({ ...tier, amountEur: tier.amountEur * DEARER }));
	return { ...line, price: { ...price, tiers } };
}

/** Use that ends at `target` of those with access; types of users keep their proportions. */
function useOf(use: Use, target: number): Use {
	switch (use.kind) {
		case 'everyone':
			return { kind: 'ramp', ramp: { startMonth: 0, months: 0, from: target, to: target } };
		case 'ramp':
			return {
				kind: 'ramp',
				ramp: { ...use.ramp, from: Math.min(valueOf(use.ramp.from), target), to: target },
			};
		case 'userTypes': {
			const now = use.types.reduce((sum, { share, to }) => sum + share * to, 0);
			const types = use.types.map((type) => ({
				...type,
				to: now === 0 ? target : Math.min(1, (type.to * target) / now),
			}));
			return { kind: 'userTypes', types };
		}
	}
}

/** The case as the scenario sees it. What a scenario has nothing to change in stays as it is. */
export function scenarioCase(
	name: ScenarioName,
	businessCase: BusinessCase,
	{ use }: ScenarioOptions,
): BusinessCase {
	switch (name) {
		case 'base':
			return businessCase;
		case 'low':
			return atEnds(businessCase, false);
		case 'high':
			return atEnds(businessCase, true);
		case 'noSubsidy':
			return { ...businessCase, subsidies: [] };
		case 'dearer':
			return { ...businessCase, costs: businessCase.costs.map(dearer) };
		case 'lessUse':
			return { ...businessCase, use: useOf(businessCase.use, use) };
	}
}
