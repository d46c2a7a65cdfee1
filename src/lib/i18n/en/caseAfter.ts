import type { CaseAfterTexts } from '../nl/caseAfter.ts';
import { formats } from './formats.ts';

const { number, percent, euro, list } = formats;

/** The bill that stays when the subsidy stops. */
export const caseAfter: CaseAfterTexts = {
	noLicence: 'Nobody pays a licence in this business case. So there is no bill that remains.',
	sentence: (from, bill, isWhole) =>
		`From ${from} on there is no subsidy any more. The licence then costs ${euro(bill)} ${isWhole ? 'per year' : 'until the end of that year of the case'}.`,
	sentenceNone: 'After the subsidy there is no licence bill within the horizon.',
	interval: (payer, joint) => `${payer} pays. Together the result over the whole horizon is ${euro(joint)}.`,
	chartTitle: 'The subsidy stops, the bill remains',
	chartSub: (payer) => `Cash of ${payer} per quarter, in euros of the moment, with VAT`,
	chartNote:
		'Grey area: the subsidy period. After the red line no costs are subsidised any more; only a final settlement may follow. Dash: on balance.',
	billTitle: 'The bill after the subsidy',
	billAside: 'Per year of the business case, with the VAT that is not recovered.',
	months: 'Months',
	licence: 'Licence (€)',
	netPayer: (payer) => `Cash of ${payer} (€)`,
	netJoint: 'Cash of all together (€)',
	breakEvenTitle: 'How much may go wrong?',
	breakEvenAside: 'The point at which the result is zero, when only this assumption changes.',
	breakEvenSub: 'Distance to the break-even of all parties together, in per cent of the assumption',
	payerNowhere: (payer) =>
		`For ${payer} alone there is, in cash, no single assumption that makes it good. See under ‘Who pays, who gains’ how you can share.`,
	billName: 'The licence after the subsidy, by year',
	breakEvenWaits: 'The break-even points are being computed.',
	breakEven: {
		what: 'Assumption',
		now: 'Now',
		joint: 'Together zero at',
		payer: (payer) => `${payer} in cash zero at`,
		price: 'Licence price per user per month, without VAT',
		reduction: 'Less administration',
		minutes: 'Net minutes per working day',
		use: 'Use at the end',
		realisedShare: 'Share that really comes free',
		none: 'nowhere',
	},
	deadlineTitle: (date) => `Ask for budget by ${date}`,
	weeksLeft: (weeks, days) => `That is in ${number(weeks)} weeks (${number(days)} days).`,
	daysPast: (days) => `That day was ${number(days)} days ago. Ask whether it is still possible.`,
	rhythm: (date) =>
		`The first bill without subsidy comes in ${date}. It belongs in the budget of that year, which is made the year before.`,
	contract: (notice, end) => `Notice can be given up to ${notice}. The contract runs up to ${end}.`,
	noContract: 'No end date of the contract was filled in.',
	request: 'Text for the request',
	requestText: ({ title, bills, stops, joint, reduction, isMeasured }) =>
		`For the licence of ‘${title}’ we ask for structural budget: ${list(bills.map(([when, eur]) => `${euro(eur)} (${when})`))}, with VAT. ` +
		`From ${stops} on there is no subsidy for the licence. Over the whole horizon the result for all parties together is ${euro(joint)}. ` +
		`${isMeasured ? 'Measured' : 'Estimated'} is ${percent(reduction)} less administration.`,
	calendar: 'Put in my calendar (.ics)',
	calendarFile: 'ask-for-budget.ics',
	entryBudget: (title) => `Ask for budget: ${title}`,
	entryNotice: (title) => `Last day to give notice: ${title}`,
	entryText: 'Computed with Halftijd.',
};
