import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase } from './businessCase.ts';
import type { Ledger } from './ledger.ts';

/** Indices of the licence lines in the order of the case. */
export function licenceLines(businessCase: BusinessCase): number[] {
	return businessCase.costs.flatMap((line, index) => (line.category === 'licence' ? [index] : []));
}

/** The licence bill by month, VAT that cannot be recovered included, all payers together. */
export function licenceBill<T>(a: Arithmetic<T>, businessCase: BusinessCase, ledger: Ledger<T>): T[] {
	const lines = licenceLines(businessCase);
	return ledger.discount.map((_, month) =>
		lines.reduce((sum, line) => a.add(sum, ledger.costs[line]!.borne[month]!), a.zero),
	);
}

/**
 * The party with the largest present value of licence cost; the first listed of equals.
 *
 * @returns the index of the party, or null when no licence is paid within the horizon
 */
export function licencePayer<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
): number | null {
	let payer: number | null = null;
	let largest = a.zero;
	businessCase.parties.forEach((party, index) => {
		const pv = licenceLines(businessCase).reduce((sum, line) => {
			if (businessCase.costs[line]!.payer !== party.id) return sum;
			return ledger.costs[line]!.borne.reduce(
				(total, amount, month) => a.add(total, a.multiply(amount, ledger.discount[month]!)),
				sum,
			);
		}, a.zero);
		if (!a.lessThan(largest, pv)) return;
		largest = pv;
		payer = index;
	});
	return payer;
}

/**
 * The mean licence price per user per month, excluding VAT and index: Σ price · units / Σ user-months over the
 * months in which a bill falls due. A yearly bill counts for twelve months; lines for the total or for once are
 * not in it. null when there is no such line, or no user-month.
 */
export function meanLicencePrice<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	ledger: Ledger<T>,
): number | null {
	let paid = a.zero;
	let userMonths = a.zero;
	for (const index of licenceLines(businessCase)) {
		const line = businessCase.costs[index]!;
		if (line.unit === 'total' || line.every === 'once') continue;
		const flow = ledger.costs[index]!;
		const months = a.of(line.every === 'year' ? 12 : 1);
		flow.units.forEach((units, month) => {
			paid = a.add(paid, a.multiply(flow.price[month]!, units));
			userMonths = a.add(userMonths, a.multiply(units, months));
		});
	}
	return a.isZero(userMonths) ? null : a.toNumber(a.divide(paid, userMonths));
}
