import type { CaseLedgerTexts } from '../nl/caseLedger.ts';
import { formats } from './formats.ts';

const { euro } = formats;

/** The ledger of a business case, month by month. */
export const caseLedger: CaseLedgerTexts = {
	sentence: (amount, when) =>
		when === null
			? 'All together never need to add money.'
			: `At the deepest point, in ${when}, all parties together are ${euro(amount)} short.`,
	interval: (cash) =>
		`At the end of the horizon the balance in cash is ${euro(cash)}, with no interest counted.`,
	title: 'Every month, every line',
	aside:
		'In euros of that moment. What goes out stands below zero, so that every row simply adds up. Open a year to see its months.',
	whose: 'Whose?',
	joint: 'All parties together',
	cancelled: 'For all together subsidies and contributions cancel out: they go from one to another.',
	openAll: 'Open all years',
	closeAll: 'Close all years',
	year: (number, from, to) => `Year ${number}: ${from} – ${to}`,
	period: 'Months',
	month: 'Month',
	party: 'Party',
	columns: {
		cost: 'Costs',
		subsidy: 'Subsidy',
		benefitCash: 'Cash benefits',
		transfer: 'Contributions',
		netCash: 'Net in cash',
		cashSoFar: 'Balance in cash',
		benefitNonCash: 'Other benefits',
		netTotal: 'Net in all',
	},
	total: 'Whole horizon',
	balanced:
		'It balances: the parties together equal the total, and what parties give each other adds up to nothing.',
	unbalanced: (difference) =>
		`It does not balance: there is a difference of ${euro(difference, 2)}. That is a mistake of the program.`,
	save: 'Download as CSV',
	saveAside: 'Every month is a row, with the party that you chose.',
	fileName: 'ledger',
};
