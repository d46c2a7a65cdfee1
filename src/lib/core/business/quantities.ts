import type { BusinessCase, CostLine, Destinations, OtherBenefit, Ramp, Role } from './businessCase.ts';
import { type Quantity, valueOf } from './quantity.ts';

/** What values a field may have; null = no bound. */
export interface Domain {
	readonly low: number | null;
	readonly high: number | null;
}

export const shareDomain: Domain = { low: 0, high: 1 };
/** Growth of prices, wages and persistence. The upper bound only keeps powers within the range of doubles. */
export const rateDomain: Domain = { low: -1, high: 1000 };
/** Discount rates: nearer to −100 % the discount factor runs away; also the lowest rate of return searched. */
export const discountDomain: Domain = { low: -0.99, high: 1000 };
export const anyDomain: Domain = { low: null, high: null };
export const nonNegativeDomain: Domain = { low: 0, high: null };

/** One field that may be uncertain, by its path of ids (`costs.licence.amountEur`). */
export interface NamedQuantity {
	readonly path: string;
	readonly quantity: Quantity;
}

type Replace = (path: string, quantity: Quantity) => Quantity;

function mapRamp(path: string, ramp: Ramp, replace: Replace): Ramp {
	return { ...ramp, from: replace(`${path}.from`, ramp.from), to: replace(`${path}.to`, ramp.to) };
}

function mapRole(role: Role, replace: Replace): Role {
	const path = `roles.${role.id}`;
	return {
		...role,
		baselineAdminMinutesPerDay: replace(
			`${path}.baselineAdminMinutesPerDay`,
			role.baselineAdminMinutesPerDay,
		),
		extraReviewMinutesPerDay: replace(`${path}.extraReviewMinutesPerDay`, role.extraReviewMinutesPerDay),
		hourlyCostEur: replace(`${path}.hourlyCostEur`, role.hourlyCostEur),
		reduction: role.reduction === null ? null : replace(`${path}.reduction`, role.reduction),
	};
}

function mapDestinations(destinations: Destinations, replace: Replace): Destinations {
	const { cash, moreCare, betterCare, relief } = destinations;
	const path = 'destinations';
	return {
		cash: cash && { ...cash, cashableShare: replace(`${path}.cash.cashableShare`, cash.cashableShare) },
		moreCare: moreCare && {
			...moreCare,
			revenuePerHourEur: replace(`${path}.moreCare.revenuePerHourEur`, moreCare.revenuePerHourEur),
			variableCostPerHourEur: replace(
				`${path}.moreCare.variableCostPerHourEur`,
				moreCare.variableCostPerHourEur,
			),
			annualRevenueRoomEur:
				moreCare.annualRevenueRoomEur === null
					? null
					: replace(`${path}.moreCare.annualRevenueRoomEur`, moreCare.annualRevenueRoomEur),
		},
		betterCare: betterCare && {
			...betterCare,
			valuePerHourEur: replace(`${path}.betterCare.valuePerHourEur`, betterCare.valuePerHourEur),
		},
		relief: relief && {
			...relief,
			valuePerHourEur: replace(`${path}.relief.valuePerHourEur`, relief.valuePerHourEur),
		},
	};
}

function mapBenefit(benefit: OtherBenefit, replace: Replace): OtherBenefit {
	return { ...benefit, amountEur: replace(`otherBenefits.${benefit.id}.amountEur`, benefit.amountEur) };
}

function mapCost(line: CostLine, replace: Replace): CostLine {
	return line.price.kind === 'tiers'
		? line
		: {
				...line,
				price: { kind: 'amount', amountEur: replace(`costs.${line.id}.amountEur`, line.price.amountEur) },
			};
}

/** The case with every field that may be uncertain replaced, visited in the order of the format. */
export function mapQuantities(businessCase: BusinessCase, replace: Replace): BusinessCase {
	const { saving, use } = businessCase;
	return {
		...businessCase,
		saving: {
			...saving,
			reduction: replace('saving.reduction', saving.reduction),
			persistencePerYear: replace('saving.persistencePerYear', saving.persistencePerYear),
			realisedShare: replace('saving.realisedShare', saving.realisedShare),
		},
		rollout: mapRamp('rollout', businessCase.rollout, replace),
		use: use.kind === 'ramp' ? { kind: 'ramp', ramp: mapRamp('use', use.ramp, replace) } : use,
		roles: businessCase.roles.map((role) => mapRole(role, replace)),
		destinations: mapDestinations(businessCase.destinations, replace),
		otherBenefits: businessCase.otherBenefits.map((benefit) => mapBenefit(benefit, replace)),
		costs: businessCase.costs.map((line) => mapCost(line, replace)),
	};
}

/** Every field that may be uncertain, in the order of the format, certain ones included. */
export function quantitiesOf(businessCase: BusinessCase): NamedQuantity[] {
	const found: NamedQuantity[] = [];
	mapQuantities(businessCase, (path, quantity) => {
		found.push({ path, quantity });
		return quantity;
	});
	return found;
}

/**
 * The case at given values (by path); fields that are not named keep their base value, and nothing is uncertain
 * any more. A subsidy's probability has the path `subsidies.<id>.probability`.
 */
export function atValues(businessCase: BusinessCase, values: ReadonlyMap<string, number>): BusinessCase {
	return {
		...mapQuantities(businessCase, (path, quantity) => values.get(path) ?? valueOf(quantity)),
		subsidies: businessCase.subsidies.map((subsidy) => ({
			...subsidy,
			probability: values.get(`subsidies.${subsidy.id}.probability`) ?? subsidy.probability,
		})),
	};
}
