import type { BusinessCase, Subsidy } from '../businessCase.ts';
import { settlementMonth } from '../subsidies.ts';
import type { KernelLine } from './costs.ts';
import type { Slots } from './slots.ts';

/** Present value of one subsidy, its probability included. */
export function subsidyValue(
	businessCase: BusinessCase,
	slots: Slots,
	subsidy: Subsidy,
	lines: readonly KernelLine[],
	discount: readonly number[],
): () => number {
	const { horizonMonths } = businessCase;
	const { values } = slots;
	const probabilityAt = slots.at(`subsidies.${subsidy.id}.probability`);
	const first = subsidy.fromMonth;
	const last = Math.min(subsidy.toMonth, horizonMonths - 1);
	const eligible = lines.filter(
		({ line }) => line.payer === subsidy.receiver && subsidy.eligible.includes(line.category),
	);
	const column = (line: KernelLine) => (subsidy.vatEligible ? line.borne : line.net);
	const fixed = new Float64Array(horizonMonths);
	for (const line of eligible) {
		if (line.varies) continue;
		for (let month = first; month <= last; month++) {
			fixed[month]! += line.price() * line.weight(month) * column(line)[month]!;
		}
	}
	const varying = eligible.filter((line) => line.varies);
	const columns = varying.map(column);
	const prices = new Float64Array(varying.length);
	const cap = subsidy.capEur ?? Infinity;
	const settled = (1 - subsidy.advanceShare) * discount[settlementMonth(subsidy, horizonMonths)]!;

	const certain = (): number => {
		for (let k = 0; k < varying.length; k++) prices[k] = varying[k]!.price();
		let accrued = 0;
		let advanced = 0;
		for (let month = first; month <= last; month++) {
			let cost = fixed[month]!;
			for (let k = 0; k < varying.length; k++) {
				const perUnit = columns[k]![month]!;
				if (perUnit !== 0) cost += prices[k]! * perUnit * varying[k]!.weight(month);
			}
			const wanted = subsidy.share * cost;
			const granted = wanted < cap - accrued ? wanted : cap - accrued;
			accrued += granted;
			advanced += granted * discount[month]!;
		}
		return subsidy.advanceShare * advanced + settled * accrued;
	};
	if (varying.length > 0) return () => values[probabilityAt]! * certain();
	const constant = certain();
	return () => values[probabilityAt]! * constant;
}
