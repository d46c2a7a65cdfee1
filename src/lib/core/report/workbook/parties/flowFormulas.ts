import type { Calculation } from '../calculation/calculationSheet.ts';
import type { PartyRows } from '../calculation/partyRows.ts';
import type { Cumulative } from '../calculation/paybackRows.ts';

/** Formulas for what a flow is worth; each is for a cell on any sheet. `none` is the text where there is no answer. */
export interface FlowFormulas {
	readonly npv: string;
	readonly irrMonthly: string;
	readonly irr: (irrMonthly: string) => string;
	readonly mirr: string;
	readonly paybackFirst: string;
	readonly paybackLast: string;
	readonly discountedFirst: string;
	readonly discountedLast: string;
	readonly pvBenefits: string;
	readonly pvCosts: string;
	readonly bcr: (pvBenefits: string, pvCosts: string) => string;
	readonly roi: (npv: string, pvCosts: string) => string;
}

export function flowFormulas(
	{ time, payback }: Calculation,
	rows: PartyRows,
	place: number,
	kind: 'cash' | 'total',
	a: (path: string) => string,
	none: string,
): FlowFormulas {
	const disc = time.discount.all;
	const months = time.month.all;
	const noMoney = a('constants.noMoney');
	const half = a('constants.halfACent');
	const perYear = a('constants.monthsPerYear');
	const flow = (kind === 'cash' ? rows.netCash : rows.netTotal).all;
	const pv = (row: { readonly all: string }) => `SUMPRODUCT(${row.all},${disc})`;
	const missing = `"${none}"`;
	const hasBothSigns = `AND(MAX(${flow})>${noMoney},MIN(${flow})<-${noMoney})`;
	// A program searches near its guess: more of them find rates far from the first, within −99 % and 1000 % a year.
	const guesses = ['0.01', '-0.02', '0.1', '-0.1', '-0.2', '-0.27', '-0.31', '0.2'];
	const rate = guesses.reduceRight((rest, guess) => `IFERROR(IRR(${flow},${guess}),${rest})`, missing);
	const incoming = `SUMPRODUCT((${flow}>${noMoney})*${flow}*${disc})`;
	const outgoing = `SUMPRODUCT((${flow}<-${noMoney})*${flow}*${disc})`;
	const last = `(${a('horizonMonths')}-1)`;
	const modified = `(-${incoming}*(1+${time.rate})^(${last}/${perYear})/${outgoing})^(${perYear}/${last})-1`;
	const first = ({ sum, back }: Cumulative) =>
		`IF(MIN(${sum.all})>=-${half},0,IF(SUM(${back.all})=0,${missing},INDEX(${months},1,MATCH(1,${back.all},0))))`;
	const final = ({ sum, back }: Cumulative) =>
		`IF(MIN(${sum.all})>=-${half},0,IF(${sum.last}<-${half},${missing},SUMPRODUCT(MAX(${back.all}*${months}))))`;
	const plain = payback[place]![kind];
	const discounted = payback[place]![kind === 'cash' ? 'discountedCash' : 'discountedTotal'];
	const { lines, received, paidOut } = rows;
	return {
		npv: pv({ all: flow }),
		irrMonthly: `IF(${hasBothSigns},${rate},${missing})`,
		irr: (irrMonthly) => {
			const yearly = `(1+${irrMonthly})^${perYear}-1`;
			const isWithin = `AND(${yearly}>=${a('constants.lowestRate')},${yearly}<=${a('constants.highestRate')})`;
			return `IF(ISNUMBER(${irrMonthly}),IF(${isWithin},${yearly},${missing}),${missing})`;
		},
		mirr: `IF(AND(${hasBothSigns},${a('horizonMonths')}>1),${modified},${missing})`,
		paybackFirst: first(plain),
		paybackLast: final(plain),
		discountedFirst: first(discounted),
		discountedLast: final(discounted),
		pvBenefits: [
			pv(lines.benefitCash),
			...(kind === 'total' ? [pv(lines.benefitNonCash)] : []),
			...(received ? [pv(received)] : []),
		].join('+'),
		pvCosts: `-${pv(lines.cost)}${paidOut ? `+${pv(paidOut)}` : ''}`,
		bcr: (pvBenefits, pvCosts) => `IF(${pvCosts}>${noMoney},${pvBenefits}/${pvCosts},${missing})`,
		roi: (npv, pvCosts) => `IF(${pvCosts}>${noMoney},${npv}/${pvCosts},${missing})`,
	};
}
