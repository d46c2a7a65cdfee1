import { type InternalRate, internalRates } from './internalRate.ts';
import { modifiedRate } from './modifiedRate.ts';
import { type Payback, paybackOf } from './payback.ts';
import type { FlowVector } from './readFlows.ts';

/** What a vector of flows is worth (an item of `halftijd/finance@1`). */
export interface FlowMeasures {
	readonly id: string;
	/** The first flow undiscounted; null where it is too large for a number (centuries at a rate below zero). */
	readonly npv: number | null;
	readonly irr: InternalRate;
	readonly mirr: number | null;
	/** Years, linear between two flows. */
	readonly payback: Payback;
	readonly discountedPayback: Payback;
	/** Present value of what comes in over that of what goes out; null when nothing goes out. */
	readonly bcr: number | null;
}

/** Payback in years with straight lines between the flows. */
function interpolatedPayback(flows: readonly number[], years: readonly number[]): Payback {
	// Rounding of the sum, not money: 0.1 + 0.2 − 0.3 is back at zero.
	const rounding = 1e-12 * flows.reduce((size, flow) => size + Math.abs(flow), 0);
	let sum = 0;
	const cumulative = flows.map((flow) => {
		sum += flow;
		return Math.abs(sum) <= rounding ? 0 : sum;
	});
	return paybackOf(
		cumulative.map((value) => value < 0),
		(k) => {
			const before = cumulative[k - 1]!;
			return years[k - 1]! + (years[k]! - years[k - 1]!) * (-before / (cumulative[k]! - before));
		},
	);
}

const finite = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null);

export function flowMeasures({
	id,
	rate,
	financeRate,
	reinvestRate,
	flows,
	years,
}: FlowVector): FlowMeasures {
	const yearly = years.every((year, k) => year === k);
	const discounted = flows.map((flow, k) => flow * Math.pow(1 + rate, -years[k]!));
	const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
	const incoming = total(discounted.filter((value) => value > 0));
	const outgoing = -total(discounted.filter((value) => value < 0));
	return {
		id,
		npv: finite(total(discounted) + 0),
		irr: internalRates(flows, yearly ? { stepYears: 1 } : { years }),
		mirr: finite(modifiedRate(flows, years, financeRate, reinvestRate)),
		payback: interpolatedPayback(flows, years),
		discountedPayback: interpolatedPayback(discounted, years),
		bcr: outgoing > 0 ? finite(incoming / outgoing) : null,
	};
}
