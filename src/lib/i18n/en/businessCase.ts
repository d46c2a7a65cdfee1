import type { BusinessCaseTexts } from '../nl/businessCase.ts';
import { caseCharts } from './caseCharts.ts';
import { formats } from './formats.ts';

const { number, percent, euro, list } = formats;
const bounds = (low: number | null, high: number | null, unit: string) => {
	const write = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 2)}${unit}`;
	if (low !== null && high !== null) return `from ${write(low)} up to ${write(high)}`;
	return low !== null ? `of ${write(low)} or more` : high !== null ? `of at most ${write(high)}` : '';
};
/** A whole percentage without a decimal, another with one. */
const whole = (share: number) =>
	percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
const years = (months: number) =>
	months % 12 === 0 ? `${number(months / 12)} years` : `${number(months)} months`;
const monthFormat = new Intl.DateTimeFormat(formats.locale, {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

export const businessCase: BusinessCaseTexts = {
	title: 'Business case',
	startTitle: 'Does it still pay when the subsidy stops?',
	startLead:
		'Open an example and fill in your own figures, or open a business case that you saved before. Everything is computed in your browser.',
	templatesTitle: 'Start from an example',
	templatesAside: 'Every figure in the examples is invented. Replace them by your own.',
	templates: {
		hospital: {
			name: 'Hospital',
			text: 'Speech reporting. The IT department pays the licence, clinics and specialists gain time.',
		},
		practice: {
			name: 'GPs and care group',
			text: 'A practice buys together with its care group. With four types of users and a price by number.',
		},
		homeCare: {
			name: 'Home care',
			text: 'Speaking instead of typing. A licence per active user and a subsidy that is not certain.',
		},
	},
	openTemplate: 'Open this example',
	ownTitle: 'Your own business case',
	ownAside: 'A file that you saved here or on the command line. It is not sent to a server.',
	openFile: 'Open a business case (JSON)',
	refusedTitle: 'This file cannot be opened',
	where: (path, sentence) => (path === '' ? sentence : `${path}: ${sentence}`),
	fetchFailed: 'The example could not be fetched. Check the connection and try again.',
	example: 'Example with invented data.',
	exampleMore: 'The persons, hours and amounts on this page do not exist.',
	beginOwn: 'Start again',
	replaceOwn: 'A business case is open. Close it? What you did not save is lost.',
	monthYear: (day) => monthFormat.format(new Date(Number(day) * 86_400_000)),
	kicker: (title, from, to) => `${title} · ${from} to ${to}`,
	toAssumptions: 'To the assumptions',
	parts: 'Parts of the business case',
	tabs: { summary: 'Summary', after: 'After the subsidy', parties: 'Who pays, who gains' },
	stale: 'An assumption is not right yet. You see the result from before it.',
	checking: 'Being checked …',
	checked: 'Checked with 40 digits.',
	simulating: 'Computing chances …',
	failed: (reason) => `The check has stopped (${reason}). The figures are those of the fast calculation.`,
	undo: 'Undo',
	redo: 'Redo',
	save: 'Save as a file',
	saveBlocked: 'First repair the assumption that is not right. Then you can save.',
	openOther: 'Open something else',
	destinations: {
		title: 'Where does the freed time go?',
		aside: 'Of every freed hour. Together it is 100%.',
		cash: 'Cash: less hired staff, overtime or vacancies',
		moreCare: 'Another patient: more care',
		betterCare: 'The same patient: better care',
		relief: 'The professional: relief',
		sum: (total) => `Together ${whole(total)}.`,
		sumWrong: (total) =>
			`Together ${whole(total)}. It must be 100%: ${total > 1 ? 'take something off' : 'add something'}.`,
	},
	assumptions: 'Assumptions',
	assumptionsHint: 'Change a figure and everything follows. Evidence 1 is strong, 6 is an opinion.',
	groups: {
		saving: '1. Saving',
		rollout: '2. Roll-out and use',
		roles: '3. Roles',
		destinations: '4. What a freed hour is worth',
		money: '5. Costs and other benefits',
		agreements: '6. Subsidy, agreements and interest',
	},
	owners: {
		rollout: 'Roll-out: share of the users with access',
		use: 'Use: share of those with access',
		cash: 'Cash',
		moreCare: 'More care',
		betterCare: 'Better care',
		relief: 'Relief for the professional',
	},
	userTypes: { sceptic: 'Sceptic', doubter: 'Doubter', doer: 'Doer', pioneer: 'Pioneer' },
	general: 'Interest, wages and horizon',
	fields: {
		reduction: 'Less administration',
		persistence: 'Change of the effect per year',
		realisedShare: 'Share of the freed time that really comes free',
		startMonth: 'Starts in month (0 is the first)',
		months: 'Grows over',
		rolloutFrom: 'Access at the start',
		rolloutTo: 'Access at the end',
		useFrom: 'Use at the start',
		useTo: 'Use at the end',
		typeShare: 'Share of the users',
		headcount: 'Number',
		workdays: 'Working days per year',
		baselineMinutes: 'Administration now',
		reviewMinutes: 'Extra review time',
		hourlyCost: 'Cost of an hour worked',
		ownReduction: 'Less administration, this role',
		cashableShare: 'Share that really becomes cash',
		cashableFrom: 'Becomes cash from month',
		revenue: 'Revenue',
		variableCost: 'Cost of the extra care',
		room: 'Room below the revenue ceiling',
		valuePerHour: 'Value',
		price: 'Price, without VAT',
		tierPrice: 'Price by number, without VAT',
		pooledUnits: 'Users of others that count too',
		index: 'Price rise',
		benefit: 'Amount',
		subsidyShare: 'Share of the costs',
		cap: 'At most',
		lastMonth: 'Last month (0 is the first)',
		probability: 'Chance that the subsidy comes',
		perMonth: 'Contribution',
		perHour: 'Contribution per freed hour',
		shareOfBenefit: 'Share of the cash benefit',
		discountRate: 'Interest (discount rate)',
		realDiscountRate: 'Interest above inflation (real discount rate)',
		inflation: 'Inflation',
		wageIndex: 'Wage rise',
		horizon: 'Horizon',
	},
	units: {
		percent: '%',
		percentPerYear: '% per year',
		minutesPerDay: 'min per day',
		persons: 'persons',
		days: 'days',
		months: 'months',
		users: 'users',
		euro: '€',
		euroPerHour: '€ per hour',
		euroPerMonth: '€ per month',
		euroPerYear: '€ per year',
		'total.once': '€ once',
		'total.month': '€ per month',
		'total.year': '€ per year',
		'perUser.once': '€ per user, once',
		'perUser.month': '€ per user per month',
		'perUser.year': '€ per user per year',
		'perActiveUser.once': '€ per active user, once',
		'perActiveUser.month': '€ per active user per month',
		'perActiveUser.year': '€ per active user per year',
	},
	low: 'Low',
	high: 'High',
	measuredRange: (low, high) => `With 90% chance between ${low} and ${high}.`,
	measured: 'measured',
	grade: (grade) => `evidence ${grade}`,
	source: (source, date) => (date === null ? source : `${source}, ${date}`),
	noSource: 'no source given',
	faults: {
		notANumber: (text) =>
			text.trim() === ''
				? 'There is nothing here. Fill in a number, such as 17.5.'
				: `‘${text}’ is not a number. Write it as 1,234.5.`,
		notWhole: () => 'This must be a whole number.',
		outOfRange: (text, low, high, unit) =>
			`${text} is not possible here. Fill in a number ${bounds(low, high, unit)}.`,
		spreadOrder: 'This number must lie between low and high. Change one of the three.',
	},
	errorsTitle: 'This is not right yet',
	warningsTitle: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),

	summary: {
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
	},
	after: {
		noLicence: 'Nobody pays a licence in this business case. So there is no bill that remains.',
		sentence: (from, bill, isWhole) =>
			`From ${from} on there is no subsidy any more. The licence then costs ${euro(bill)} ${isWhole ? 'per year' : 'until the end of that year of the case'}.`,
		sentenceNone: 'After the subsidy there is no licence bill within the horizon.',
		interval: (payer, joint) =>
			`${payer} pays. Together the result over the whole horizon is ${euro(joint)}.`,
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
	},
	parties: {
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
	},
	charts: caseCharts,
};
