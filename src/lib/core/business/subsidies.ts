import type { Arithmetic } from './arithmetic.ts';
import type { BusinessCase, Subsidy } from './businessCase.ts';
import type { CostFlow } from './costs.ts';

/** Half a cent: amounts closer than this are equal on every statement. */
export const HALF_A_CENT = 0.005;

/** One subsidy by month. Accruals are before `probability`, payments after it. */
export interface SubsidyFlow<T> {
	readonly accrual: readonly T[];
	readonly payment: readonly T[];
	readonly accrued: T;
	/** First month in which the accruals reach the cap; null if never, or without a cap. */
	readonly capReachedMonth: number | null;
	readonly settlementMonth: number;
}

/** The month in which the rest of all accruals is paid. */
export function settlementMonth(subsidy: Subsidy, horizonMonths: number): number {
	return Math.min(subsidy.toMonth + subsidy.settlementLagMonths, horizonMonths - 1);
}

/** Accrual = min(share · eligible, what is left of the cap); an advance at once, the rest in one settlement. */
export function subsidyFlow<T>(
	a: Arithmetic<T>,
	businessCase: BusinessCase,
	subsidy: Subsidy,
	costs: readonly CostFlow<T>[],
): SubsidyFlow<T> {
	const { horizonMonths } = businessCase;
	const share = a.of(subsidy.share);
	const advance = a.of(subsidy.advanceShare);
	const probability = a.of(subsidy.probability);
	const cap = subsidy.capEur === null ? null : a.of(subsidy.capEur);
	const halfACent = a.of(HALF_A_CENT);
	const accrual = Array.from({ length: horizonMonths }, () => a.zero);
	const payment = Array.from({ length: horizonMonths }, () => a.zero);
	let accrued = a.zero;
	let advanced = a.zero;
	let capReachedMonth: number | null = null;
	for (let month = subsidy.fromMonth; month <= Math.min(subsidy.toMonth, horizonMonths - 1); month++) {
		let eligible = a.zero;
		businessCase.costs.forEach((line, index) => {
			if (line.payer !== subsidy.receiver || !subsidy.eligible.includes(line.category)) return;
			const flow = costs[index]!;
			eligible = a.add(eligible, (subsidy.vatEligible ? flow.borne : flow.net)[month]!);
		});
		const wanted = a.multiply(share, eligible);
		const left = cap === null ? null : a.subtract(cap, accrued);
		const granted = left !== null && a.lessThan(left, wanted) ? left : wanted;
		accrual[month] = granted;
		accrued = a.add(accrued, granted);
		const paid = a.multiply(granted, advance);
		advanced = a.add(advanced, paid);
		payment[month] = a.multiply(paid, probability);
		const reached = cap !== null && a.lessThan(a.subtract(cap, accrued), halfACent) && !a.isZero(wanted);
		if (reached && capReachedMonth === null) capReachedMonth = month;
	}
	const settlement = settlementMonth(subsidy, horizonMonths);
	const rest = a.multiply(a.subtract(accrued, advanced), probability);
	payment[settlement] = a.add(payment[settlement]!, rest);
	return { accrual, payment, accrued, capReachedMonth, settlementMonth: settlement };
}
