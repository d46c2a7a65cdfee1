import type { BusinessCaseTexts } from '../nl/businessCase.ts';
import { caseAfter } from './caseAfter.ts';
import { caseCharts } from './caseCharts.ts';
import { caseLedger } from './caseLedger.ts';
import { caseParties } from './caseParties.ts';
import { caseScenarios } from './caseScenarios.ts';
import { caseSummary } from './caseSummary.ts';
import { caseUncertainty } from './caseUncertainty.ts';
import { formats } from './formats.ts';
import { workbookDownload } from './workbookDownload.ts';

const { number, percent } = formats;
const bounds = (low: number | null, high: number | null, unit: string) => {
	const write = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 2)}${unit}`;
	if (low !== null && high !== null) return `from ${write(low)} up to ${write(high)}`;
	return low !== null ? `of ${write(low)} or more` : high !== null ? `of at most ${write(high)}` : '';
};
/** A whole percentage without a decimal, another with one. */
const whole = (share: number) =>
	percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
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
	ownAside:
		'Start blank, or open a file that you saved here or on the command line. It is not sent to a server.',
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
	tabs: {
		summary: 'Summary',
		after: 'After the subsidy',
		parties: 'Who pays, who gains',
		uncertainty: 'Uncertainty',
		scenarios: 'Scenarios',
		ledger: 'Ledger',
		record: 'Record',
	},
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
	inputOf: (name, of) => `${name} (${of})`,
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

	summary: caseSummary,
	after: caseAfter,
	parties: caseParties,
	uncertainty: caseUncertainty,
	scenarios: caseScenarios,
	ledger: caseLedger,
	workbook: workbookDownload,
	charts: caseCharts,
};
