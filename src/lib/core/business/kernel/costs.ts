import type { BusinessCase, CostLine, Tier } from '../businessCase.ts';
import { UNIT_ROUNDING } from '../costs.ts';
import { dueMonths } from '../due.ts';
import { modelYear } from '../growth.ts';
import type { Shape } from './shape.ts';
import { LICENCE_FACTOR, type Slots } from './slots.ts';

/** One cost line: euros in month m = price() · perUnitPrice(m). */
export interface KernelLine {
	readonly line: CostLine;
	/** Do price or units vary? */
	readonly varies: boolean;
	/** Amount times licence factor; for tiers the factor alone. */
	price(): number;
	/** Units (and tier price) in month m; 0 when nothing is due. */
	weight(month: number): number;
	/** (1 + index)^year · VAT that cannot be recovered, and the same without VAT. */
	readonly borne: Float64Array;
	readonly net: Float64Array;
	/** Present value of what the payer bears. */
	presentValue(): number;
}

function tierPrice(tiers: readonly Tier[], units: number): number {
	let amount = tiers[0]!.amountEur;
	for (const tier of tiers) if (units >= tier.fromUnits - UNIT_ROUNDING) amount = tier.amountEur;
	return amount;
}

export function costLines(
	businessCase: BusinessCase,
	slots: Slots,
	shape: Shape,
	discount: readonly number[],
): KernelLine[] {
	const { horizonMonths } = businessCase;
	const { values } = slots;
	const factorAt = slots.at(LICENCE_FACTOR);
	return businessCase.costs.map((line): KernelLine => {
		const months = dueMonths(line, horizonMonths);
		const isDue = new Uint8Array(horizonMonths);
		const net = new Float64Array(horizonMonths);
		const borne = new Float64Array(horizonMonths);
		const vat = 1 + line.vatRate * (1 - line.vatRecoverableShare);
		for (const month of months) {
			isDue[month] = 1;
			net[month] = Math.pow(1 + line.index, modelYear(month));
			borne[month] = net[month]! * vat;
		}
		const units = line.unit === 'perUser' ? shape.users : shape.activeUsers;
		const unitsVary =
			(line.unit === 'perUser' && shape.usersVary) ||
			(line.unit === 'perActiveUser' && shape.activeUsersVary);
		const { price } = line;
		const weight = (month: number): number => {
			if (isDue[month] === 0) return 0;
			if (line.unit === 'total') return 1;
			const count = units[month]!;
			return price.kind === 'amount' ? count : count * tierPrice(price.tiers, count + price.pooledUnits);
		};
		const amountPath = `costs.${line.id}.amountEur`;
		const amountAt = price.kind === 'amount' ? slots.at(amountPath) : null;
		const isLicence = line.category === 'licence';
		const priceOf = () => (amountAt === null ? 1 : values[amountAt]!) * (isLicence ? values[factorAt]! : 1);
		const sum = () => {
			let total = 0;
			for (const month of months) total += weight(month) * borne[month]! * discount[month]!;
			return total;
		};
		const fixedSum = sum();
		return {
			line,
			varies:
				unitsVary ||
				(price.kind === 'amount' && slots.varies(amountPath)) ||
				(isLicence && slots.varies(LICENCE_FACTOR)),
			price: priceOf,
			weight,
			borne,
			net,
			presentValue: unitsVary ? () => priceOf() * sum() : () => priceOf() * fixedSum,
		};
	});
}
