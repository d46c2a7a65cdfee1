import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, CostLine, Price } from './businessCase.ts';
import { dueMonths } from './due.ts';
import { correctionOf } from './evidenceGrade.ts';
import { modelYear, yearlyGrowth } from './growth.ts';
import { valueOf } from './quantity.ts';
import type { Users } from './users.ts';

/** One cost line by month, in euros above zero. */
export interface CostFlow<T> {
	/** Excluding VAT. */
	readonly net: readonly T[];
	/** Including the VAT that cannot be recovered: what the payer bears. */
	readonly borne: readonly T[];
	/** Units that the line is paid for; 1 for unit `total`. 0 in months without a payment. */
	readonly units: readonly T[];
	/** Price per unit, excluding VAT, unindexed. 0 in months without a payment. */
	readonly price: readonly T[];
}

/** A billionth of a user is rounding: 0.1 + 0.9 · 2/9 of 100 users is the tier "from 30". */
export const UNIT_ROUNDING = 1e-9;

/** The price of one unit: the amount, or the highest tier that the units (with the pooled ones) reach. */
export function unitPrice<T>(a: Arithmetic<T>, price: Price, units: T): T {
	if (price.kind === 'amount') return a.of(valueOf(price.amountEur));
	const bought = a.add(units, a.of(price.pooledUnits));
	let amount = price.tiers[0]!.amountEur;
	for (const tier of price.tiers) {
		if (!a.lessThan(bought, a.of(tier.fromUnits - UNIT_ROUNDING))) amount = tier.amountEur;
	}
	return a.of(amount);
}

function unitsOf<T>(a: Arithmetic<T>, line: CostLine, users: Users<T>, month: number): T {
	switch (line.unit) {
		case 'total':
			return a.one;
		case 'perUser':
			return users.users[month]!;
		case 'perActiveUser':
			return users.activeUsers[month]!;
	}
}

/** Cost of one line: amount · units · (1 + index)^year · (1 + vatRate · (1 − vatRecoverableShare)). */
export function costFlow<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	line: CostLine,
	users: Users<T>,
	corrected: boolean,
): CostFlow<T> {
	const { horizonMonths } = businessCase;
	const none = () => Array.from({ length: horizonMonths }, () => a.zero);
	const net = none();
	const borne = none();
	const allUnits = none();
	const price = none();
	const index = yearlyGrowth(a, line.index, horizonMonths);
	const vat = a.add(a.one, a.multiply(a.of(line.vatRate), a.subtract(a.one, a.of(line.vatRecoverableShare))));
	const correction = a.add(a.one, a.of(corrected ? correctionOf(line.evidenceGrade) : 0));
	for (const month of dueMonths(line, horizonMonths)) {
		const units = unitsOf(a, line, users, month);
		const perUnit = a.multiply(unitPrice(a, line.price, units), correction);
		allUnits[month] = units;
		price[month] = perUnit;
		net[month] = a.multiply(a.multiply(perUnit, units), index[modelYear(month)]!);
		borne[month] = a.multiply(net[month]!, vat);
	}
	return { net, borne, units: allUnits, price };
}
