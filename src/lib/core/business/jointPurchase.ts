import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, CostLine, Tier } from './businessCase.ts';
import { costFlow } from './costs.ts';
import { discountFactors, nominalRate } from './discount.ts';
import { usersOf } from './users.ts';

/** What a line with a price list costs its payer, VAT that cannot be recovered included. */
export interface PurchaseBill {
	/** Price of one unit in the last month that is paid, excluding VAT and index; null when nothing is paid. */
	readonly priceEur: number | null;
	/** Over the whole horizon, in euros of the moment. */
	readonly eur: number;
	/** Over the whole horizon, in euros of the start. */
	readonly presentValueEur: number;
}

/** A price list bought alone beside the same list bought together with others. */
export interface JointPurchase {
	/** The largest number of own units that is paid for in a month. */
	readonly ownUnits: number;
	readonly alone: PurchaseBill;
	readonly together: PurchaseBill;
	/** Alone minus together; below zero when a list gets dearer with more units. */
	readonly savingEur: number;
	readonly savingPresentValueEur: number;
	/** The next tier and how many more units of others reach it; null when the last one is reached. */
	readonly nextTier: (Tier & { readonly missingUnits: number }) | null;
}

/**
 * What buying together saves on one line (method: tiers and pooledUnits). The units of others move the price of every own
 * unit and are not paid here.
 *
 * @returns null for a line without a price list
 */
export function jointPurchase<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	line: CostLine,
): JointPurchase | null {
	const { price } = line;
	if (price.kind !== 'tiers') return null;
	const users = usersOf(a, businessCase);
	const discount = discountFactors(a, nominalRate(a, businessCase.discounting), businessCase.horizonMonths);
	const buy = (pooledUnits: number) => {
		const flow = costFlow(a, businessCase, { ...line, price: { ...price, pooledUnits } }, users, false);
		const units = flow.units.map((count) => a.toNumber(count));
		const lastPaid = units.findLastIndex((count) => count > 0);
		const sum = (amounts: readonly T[]) =>
			a.toNumber(amounts.reduce((total, amount) => a.add(total, amount), a.zero));
		const bill: PurchaseBill = {
			priceEur: lastPaid < 0 ? null : a.toNumber(flow.price[lastPaid]!),
			eur: sum(flow.borne),
			presentValueEur: sum(flow.borne.map((amount, month) => a.multiply(amount, discount[month]!))),
		};
		return { bill, ownUnits: Math.max(0, ...units) };
	};
	const { bill: alone, ownUnits } = buy(0);
	const { bill: together } = buy(price.pooledUnits);
	const bought = ownUnits + price.pooledUnits;
	const next = price.tiers.find(({ fromUnits }) => fromUnits > bought);
	return {
		ownUnits,
		alone,
		together,
		savingEur: alone.eur - together.eur,
		savingPresentValueEur: alone.presentValueEur - together.presentValueEur,
		nextTier: next ? { ...next, missingUnits: next.fromUnits - bought } : null,
	};
}
