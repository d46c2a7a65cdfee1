import type { CaseSummaryTexts } from '../nl/caseSummary.ts';
import { formats } from './formats.ts';

const { number, percent, euro } = formats;
const years = (months: number) =>
	months % 12 === 0 ? `${number(months / 12)} years` : `${number(months)} months`;

/** The summary of a business case. */
export const caseSummary: CaseSummaryTexts = {
	sentence: (npv, months) =>
		npv >= 0
			? `Together it yields ${euro(npv)} more than it costs in ${years(months)}.`
			: `Together it costs ${euro(-npv)} more than it yields in ${years(months)}.`,
	interval: (cash, chance) =>
		`In cash alone the result is ${euro(cash)}.` +
		(chance === null ? '' : ` The chance that it pays together is ${percent(chance, 0)}.`),
	npv: 'net present value of all parties together: everything that comes in and goes out, in euros of the start',
	npvCash: 'of which in cash',
	perHour: 'cost per freed hour',
	payback: 'paid back in cash, all parties together',
	paybackIn: (month) => `month ${number(month + 1)}`,
	atOnce: 'at once',
	never: 'never',
	chance: 'chance that it pays together',
	chanceWaits: 'being computed',
	firstDraws: (draws) => `This is still provisional, from ${number(draws)} draws.`,
	range: (low, high) => `With 90% chance the result lies between ${euro(low)} and ${euro(high)}.`,
	certain: 'Nothing in this business case has a range, so no chance can be given.',
	hoursTitle: (share) =>
		share === null
			? 'No time comes free'
			: `${percent(share, 0)} of the measured time becomes cash or paid care`,
	hoursSub: 'Hours over the whole horizon, all roles together',
	hoursNote: 'Dashed: what is lost on the way or used in another manner.',
	moneyTitle: 'From benefits to net',
	moneySub:
		'Present value over the whole horizon, all parties together. Subsidies and contributions between parties cancel out.',
	moneyNote: 'Hatched is not cash: better care and relief. Costs include the VAT that is not recovered.',
	partiesTitle: 'Per party',
	corrected: (npv) =>
		`If weak evidence counts for less (costs higher, benefits lower), the result together is ${euro(npv)}.`,
};
