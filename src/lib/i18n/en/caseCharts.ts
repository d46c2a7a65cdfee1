import type { CaseChartTexts } from '../nl/caseCharts.ts';

export const caseCharts: CaseChartTexts = {
	hours: {
		name: 'From measured time to cash, in hours',
		measured: 'Measured, if everybody used it',
		used: 'Used',
		realised: 'Really came free',
		cashable: 'Cash or paid care',
		column: 'Hours',
	},
	money: {
		name: 'From benefits to net, in euros',
		benefitCash: 'Cash benefits',
		benefitNonCash: 'Benefits not in cash',
		licence: 'Licence',
		otherCosts: 'Other costs',
		net: 'Net',
		column: 'Present value (€)',
	},
	step: 'Step',
	describeStep: (label, amount) => `${label}: ${amount}.`,
	cliff: {
		name: (party) => `Cash of ${party} per quarter`,
		describe: ({ stop, worst, first, last }) =>
			`Costs below zero, subsidy, contributions and benefits above zero, from ${first} to ${last}.` +
			(stop === null ? '' : ` The first licence bill without subsidy is in ${stop}.`) +
			` The dearest quarter costs ${worst} on balance.`,
		window: 'subsidy period',
		stop: (when) => `No subsidy any more from ${when}`,
		licence: 'licence',
		otherCosts: 'other costs',
		subsidy: 'subsidy',
		transfer: 'contributions',
		benefit: 'cash benefits',
		net: 'on balance',
		columns: {
			quarter: 'Quarter from',
			licence: 'Licence (€)',
			otherCosts: 'Other costs (€)',
			subsidy: 'Subsidy (€)',
			transfer: 'Contributions (€)',
			benefit: 'Cash benefits (€)',
			net: 'On balance (€)',
		},
	},
	parties: {
		name: 'Who pays and who gains',
		describe: (party, net) => `${party}: net ${net}.`,
		pays: 'pays',
		gets: 'gets',
		costs: 'costs',
		received: 'subsidy, contributions',
		cash: 'in cash',
		nonCash: 'not in cash',
	},
	spread: {
		low: (amount) => `5% lie below ${amount}`,
		middle: (amount) => `half lie below ${amount}`,
		high: (amount) => `95% lie below ${amount}`,
		loss: (share) => `loss: ${share}`,
		gain: (share) => `gain: ${share}`,
		axis: 'in thousands of euros',
		describe: ({ low, middle, high, loss }) =>
			`Of the draws ${loss} give a loss. Five per cent lie below ${low}, half below ${middle}, 95 per cent below ${high}.`,
		range: (from, to) => `${from} to ${to}`,
		lower: (amount) => `lower than ${amount}`,
		higher: (amount) => `higher than ${amount}`,
		columns: {
			amounts: 'Net present value (€)',
			from: 'From (€)',
			to: 'To (€)',
			share: 'Share of the draws (%)',
		},
	},
	flows: {
		name: 'From whom to whom, as present values',
		from: 'comes from',
		to: 'goes to',
		ends: {
			costs: 'Suppliers and effort',
			cashBenefits: 'Cash benefits',
			otherBenefits: 'Benefits not in cash',
			lost: 'Lost time',
		},
		kinds: {
			cost: 'costs',
			subsidy: 'subsidy',
			transfer: 'contribution',
			benefitCash: 'cash benefits',
			benefitNonCash: 'benefits not in cash',
		},
		describe: ({ from, to, kind, eur }) => `${from} to ${to}, ${kind}: ${eur}.`,
		columns: { from: 'From', to: 'To', kind: 'What', eur: 'Present value (€)' },
	},
	breakEven: {
		name: 'How far every assumption is from its break-even',
		now: 'now',
		at: 'break-even',
		nowhere: 'nowhere',
		loss: 'here all together lose',
		range: 'how uncertain the assumption is (5% to 95%)',
		describe: ({ label, nowText, atText, distance }) =>
			`${label}: now ${nowText}, zero at ${atText} (${distance}).`,
		describeNowhere: (label, now) => `${label}: now ${now}, zero nowhere.`,
	},
	split: {
		receives: 'gets (+) or gives (−), in €',
		describe: ({ name, now, after }) => `${name}: now ${now}, after sharing ${after}.`,
	},
	tornado: {
		low: 'at a low value',
		high: 'at a high value',
		describe: ({ label, lowText, highText, low, high }) =>
			`${label}: at ${lowText} the outcome is ${low}, at ${highText} it is ${high}.`,
		columns: {
			input: 'Assumption',
			low: 'Low',
			npvAtP5: 'Outcome at low (€)',
			high: 'High',
			npvAtP95: 'Outcome at high (€)',
		},
	},
};
