import type { CalculationContext } from './calculationContext.ts';
import type { MonthRow } from './monthTable.ts';
import type { LedgerRows, PartyRows } from './partyRows.ts';

/** A cumulative flow, and the months (1) in which it comes back from below zero. */
export interface Cumulative {
	readonly sum: MonthRow;
	readonly back: MonthRow;
}

export interface PaybackRows {
	readonly cash: Cumulative;
	readonly total: Cumulative;
	readonly discountedCash: Cumulative;
	readonly discountedTotal: Cumulative;
}

/** For the payback times: cumulative flows, plain and discounted, of every party and of all together (last). */
export function paybackRows(context: CalculationContext, ledger: LedgerRows): PaybackRows[] {
	const { businessCase, table, time, words, a } = context;
	const w = words.calculation;
	const unit = w.units.euro;
	const halfACent = a('constants.halfACent');

	function rowsOf(party: { formula: string } | string, { netCash, netTotal }: PartyRows): PaybackRows {
		table.section(party);
		const cumulative = (label: string, flow: MonthRow, isDiscounted: boolean): Cumulative => {
			const sum = table.row({
				label,
				party,
				unit,
				format: 'amount',
				month: (c) =>
					isDiscounted ? `SUMPRODUCT(${flow.upTo(c)},${time.discount.upTo(c)})` : `SUM(${flow.upTo(c)})`,
				total: 'none',
			});
			// The empty column before the first month is the 0 that everything starts from.
			const back = table.row({
				label: w.rows.back,
				party,
				unit: w.units.flag,
				format: 'whole',
				month: (c, before) => `IF(AND(${sum.in(before)}<-${halfACent},${sum.in(c)}>=-${halfACent}),1,0)`,
			});
			return { sum, back };
		};
		return {
			cash: cumulative(w.cumulative.cash, netCash, false),
			total: cumulative(w.cumulative.total, netTotal, false),
			discountedCash: cumulative(w.cumulative.discountedCash, netCash, true),
			discountedTotal: cumulative(w.cumulative.discountedTotal, netTotal, true),
		};
	}

	return [
		...businessCase.parties.map(({ id }, place) =>
			rowsOf({ formula: a(`parties.${id}.name`) }, ledger.parties[place]!),
		),
		rowsOf(w.joint, ledger.joint),
	];
}
