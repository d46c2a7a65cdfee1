import type { CasePartiesTexts } from '../nl/caseParties.ts';
import { formats } from './formats.ts';

const { euro, list } = formats;

/** Who pays, who gains, and how it can be shared. */
export const caseParties: CasePartiesTexts = {
	sentence: (losers, isWrongPocket, joint) =>
		losers.length === 0
			? 'No party that is needed is worse off.'
			: isWrongPocket
				? `${list(losers)} ${losers.length === 1 ? 'is' : 'are'} worse off. The gain is with others.`
				: `${list(losers)} ${losers.length === 1 ? 'is' : 'are'} worse off, and together there is ${joint < 0 ? 'no' : 'too little'} gain to make up for it.`,
	interval: (joint, cash) => `All parties together: ${euro(joint)}, in cash ${euro(cash)}.`,
	chartTitle: 'Who pays and who gains',
	chartSub:
		'Present value over the whole horizon, in thousands of euros. The diamond is what is left on balance.',
	chartNote: 'Hatched is not cash, such as better care and relief. Nobody can pay a bill with it.',
	matrixTitle: 'All parties, all flows',
	columns: {
		party: 'Party',
		cost: 'Costs',
		subsidy: 'Subsidy',
		benefitCash: 'Cash benefits',
		benefitNonCash: 'Other benefits',
		transfer: 'Contributions',
		npvCash: 'Net in cash',
		npvTotal: 'Net in total',
		payback: 'Paid back (month)',
	},
	joint: 'Together',
	verdictTitle: 'Is there a wrong pocket?',
	verdictAside:
		'In a wrong pocket one party bears the costs and another has the benefits. Two questions: what is it worth, and who can pay for it?',
	onValue: 'By value',
	onCash: 'By cash',
	verdict: ({ wrongPocket, deal, needsGrant, joint }) =>
		(wrongPocket
			? `Together there is a gain (${euro(joint)}), but it is in the wrong pocket.`
			: deal
				? 'The parties can agree together.'
				: `Together there is too little gain (${euro(joint)}) to compensate the losers.`) +
		(needsGrant ? ' Without the subsidy there is no gain together.' : ''),
	transferTitle: 'What makes everybody whole?',
	needed: (amount) => `At least ${euro(amount)} is needed to let nobody lose.`,
	notNeeded: 'No contribution is needed: nobody who is needed loses.',
	compensation: (name, amount) => `${name}: ${euro(amount)}`,
	payable: (amount) => `The others can pay ${euro(amount)} of it in cash, out of their own cash gain.`,
	shortfall: (amount) =>
		`${euro(amount)} is missing. We do not recommend this contribution: there is too little cash for it.`,
	enough: 'That is enough: the contribution can be paid in cash.',
	flowsTitle: 'From whom to whom',
	flowsSub:
		'Present value over the whole horizon. The thicker the band, the more. A party can stand at the left and at the right.',
	flowsNote:
		'What a party gets at the right minus what it gives at the left is what it keeps on balance. Striped is not in cash.',
	splitChart: (split) => `Sharing: ${split}`,
	splitChartSub:
		'What each party keeps, in thousands of euros. Open circle is now, filled circle is after sharing.',
	whichSplit: 'How is it shared?',
	fair: (is) =>
		is
			? 'Fair to every group: no group of parties can do better without the others.'
			: 'Not fair to every group: there is a group of parties that can do better without the others. It would rather leave.',
	payableAll: 'Payable in cash: every party that gives has enough gain in cash for it.',
	notPayable: (names) =>
		`Not payable in cash: ${list(names)} ${names.length === 1 ? 'gives' : 'give'} more than the own gain in cash.`,
	coreEmpty:
		'With these parties no way of sharing is fair to every group: there is always a group that can do better alone.',
	splitsTitle: 'Four ways to share the gain',
	splitsAside: 'What each party then keeps on balance, by value.',
	noSplits:
		'There is nothing to share: together there is too little gain, or there are more than twelve parties.',
	now: 'Now',
	splits: {
		equal: 'Equal',
		proportional: 'By costs',
		shapley: 'Shapley value',
		nucleolus: 'Least discontent',
	},
	inCore: 'Fair to every group',
	payableRow: 'Can be paid in cash',
	yes: 'yes',
	no: 'no',
	explain: [
		'Equal: everybody keeps the same. By costs: who pays more, keeps more.',
		'Shapley: everybody gets what they add on average. Least discontent (the nucleolus): who is least content, is as content as possible.',
		'Fair to every group (in the core): no group can do better without the others.',
		'Can be paid in cash: every party that gives has enough cash gain for it. A patient never pays.',
	],
};
