import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { MemoWords } from '#lib/core/report/memo/memoWords.ts';
import { assumptionText } from '../assumptionText.ts';
import { businessCase as texts } from './businessCase.ts';
import { changeLog } from './changeLog.ts';
import { formats } from './formats.ts';

const { euro, number, percent, list } = formats;
const DAY = 86_400_000;
const day = (iso: string) => formats.date(Date.parse(iso) / DAY);
const month = ({ startYear, startMonthOfYear }: BusinessCase, index: number) =>
	texts.monthYear(Date.UTC(startYear, startMonthOfYear - 1 + index, 1) / DAY);

const isMeasured = ({ saving: { reduction } }: BusinessCase) =>
	typeof reduction === 'object' && reduction.distribution === 'studentT';

/** The decision memo, in the words and numbers of the page. */
export const createMemoWords = (questionLabel: (id: string) => string): MemoWords => ({
	title: (title) => `Decision memo: ${title}`,
	appendixTitle: (title) => `Appendix to the decision memo: ${title}`,
	headings: {
		question: 'Question',
		answer: 'Answer',
		after: 'When the subsidy stops',
		pockets: 'Who loses and who can pay',
		assumptions: 'What this rests on',
		questions: 'Questions to the supplier',
		signOff: 'Decision',
		parties: 'Net present value by party (€)',
		years: 'The bill after the subsidy (€)',
		breakEven: 'How much may go wrong?',
		sensitivity: 'What moves the result most (€)',
		changes: 'What was changed',
		basis: 'How this was calculated',
		remarks: 'Please note',
	},
	columns: {
		assumption: 'Assumption',
		value: 'Value (90% range)',
		grade: 'Evidence',
		source: 'Source',
		party: 'Party',
		npvCash: 'In cash',
		npvTotal: 'Total',
		peak: 'Largest advance',
		payback: 'Paid back',
		months: 'Months',
		licence: 'Licence',
		netPayer: 'Cash of the payer',
		netJoint: 'Cash of all together',
		atP5: 'Result at low',
		atP95: 'Result at high',
		swing: 'Difference',
		joint: 'Together zero at',
		payer: 'Payer in cash zero at',
		question: 'Question',
		answer: 'Answer',
		at: 'When',
		from: 'From',
		to: 'To',
		why: 'Why',
	},
	euro: (value) => euro(value),
	payback: (last, needsFunding) =>
		last === null ? texts.summary.never : needsFunding ? texts.summary.paybackIn(last) : texts.summary.atOnce,
	joint: texts.parties.joint,
	question: ({ businessCase: { title }, result: { afterSubsidy } }) =>
		afterSubsidy?.firstDate
			? `Do we go on with ‘${title}’ when the subsidy stops, and who pays then?`
			: `Do we go on with ‘${title}’, and who pays?`,
	answer: ({ result: { results, horizonMonths, wrongPocket } }, nameOf) => {
		const { losers, wrongPocket: isWrong, jointNpv } = wrongPocket.total;
		return [
			texts.summary.sentence(results.joint.total.npv, horizonMonths),
			texts.parties.sentence(losers.map(nameOf), isWrong, jointNpv),
		].join(' ');
	},
	measured: ({ businessCase, measurement, result }) =>
		(measurement === null
			? isMeasured(businessCase)
				? 'The saving was measured; the measurement itself is not linked to this business case.'
				: 'The saving is an estimate, it was not measured.'
			: `The saving comes from the own measurement ‘${measurement}’.`) +
		(result.corrected ? ` ${texts.summary.corrected(result.corrected.joint.total.npv)}` : '') +
		` The business case runs from ${month(businessCase, 0)} to ${month(businessCase, businessCase.horizonMonths - 1)}.`,
	figures: {
		npv: (spread) =>
			spread === null
				? 'together, net present value'
				: `together, net present value (90% chance: ${euro(spread.p5)} to ${euro(spread.p95)})`,
		npvCash: 'of which in cash',
		chance: texts.summary.chance,
		chanceValue: (spread) => percent(spread.probPositive, 0),
		bill: ({ fromMonth, toMonth }) =>
			toMonth - fromMonth === 11
				? 'licence per year after the subsidy, with VAT'
				: 'licence after the subsidy, to the end of that year of the business case, with VAT',
		deadline: ({ budget }) =>
			budget?.weeksLeft === null || budget?.weeksLeft === undefined
				? 'last day to ask for the budget'
				: budget.daysLeft! < 0
					? 'last day to ask for the budget: past'
					: `last day to ask for the budget: in ${number(budget.weeksLeft)} weeks`,
		deadlineValue: (iso) => formats.shortDate(Date.parse(iso) / DAY),
	},
	after: (after, nameOf) => {
		if (!after) return [texts.after.noLicence];
		const [first] = after.years;
		return [
			first && after.firstDate
				? `${texts.after.sentence(texts.monthYear(Date.parse(`${after.firstDate}-01`) / DAY), first.licenceEur, first.toMonth - first.fromMonth === 11)} ${nameOf(after.licencePayer)} pays.`
				: texts.after.sentenceNone,
			...(after.budget ? [`${texts.after.deadlineTitle(day(after.budget.deadline))}.`] : []),
			after.contract
				? texts.after.contract(day(after.contract.noticeBy), day(after.contract.endDate))
				: texts.after.noContract,
		];
	},
	pockets: ({ total }, nameOf) => [
		...total.losers.map((party) => `${nameOf(party)} loses ${euro(total.compensation[party] ?? 0)}.`),
		texts.parties.verdict({
			deal: total.deal,
			wrongPocket: total.wrongPocket,
			needsGrant: total.needsGrant,
			joint: total.jointNpv,
		}),
		...(total.minimalTransferEur > 0
			? [
					`${texts.parties.needed(total.minimalTransferEur)} ${texts.parties.payable(total.payableEur)} ${total.shortfallEur > 0 ? texts.parties.shortfall(total.shortfallEur) : texts.parties.enough}`,
				]
			: [texts.parties.notNeeded]),
	],
	field: ({ of, name }) => {
		const owner = of && (texts.owners[of] ?? texts.userTypes[of] ?? of);
		return owner ? `${owner}: ${texts.fields[name]}` : texts.fields[name];
	},
	value: assumptionText(formats, texts.units),
	grade: (grade) => (grade === null ? '–' : number(grade)),
	source: (note, isMeasured) =>
		note?.source
			? texts.source(note.source, note.date && day(note.date))
			: isMeasured
				? texts.measured
				: texts.noSource,
	group: (id) => texts.groups[id],
	openQuestions: (labels, all) =>
		labels.length === 0
			? `All ${number(all)} questions to the supplier were answered.`
			: `Not answered yet: ${number(labels.length)} of ${number(all)}. ${labels.slice(0, 2).join(' ')}${labels.length > 2 ? ' The others stand in the appendix.' : ''}`,
	questionLabel,
	questionAnswer: (answered) =>
		answered.answer === 'line'
			? `Cost line ‘${answered.line.name}’`
			: answered.answer === 'notApplicable'
				? `Not applicable: ${answered.reason}`
				: 'Not answered',
	months: (from, to, businessCase) => `${month(businessCase, from)} – ${month(businessCase, to)}`,
	breakEven: {
		price: texts.after.breakEven.price,
		reduction: texts.after.breakEven.reduction,
		minutes: texts.after.breakEven.minutes,
		use: texts.after.breakEven.use,
		realisedShare: texts.after.breakEven.realisedShare,
	},
	breakEvenValue: (kind, value) =>
		value === null
			? texts.after.breakEven.none
			: kind === 'price'
				? euro(value, 2)
				: kind === 'share'
					? percent(value)
					: number(value, 1),
	moment: changeLog.moment,
	sign: changeLog.sign,
	signDate: (iso) => (Number.isNaN(Date.parse(iso)) ? iso : day(iso)),
	basis: ({ result, uncertainty, version, today }) => [
		`Discount rate: ${percent(result.discountRate, 2)} a year, nominal. Calculated by month, without rounding on the way.`,
		...(uncertainty
			? [
					`Chances from ${number(uncertainty.draws)} draws with seed ${number(uncertainty.seed)}. The range runs from P5 to P95.`,
				]
			: [texts.summary.certain]),
		...(result.corrected && result.corrected.ungraded.length > 0
			? [`Without a grade of evidence, so not corrected: ${list(result.corrected.ungraded)}.`]
			: []),
		`Made on ${formats.date(today)} with Halftijd ${version}. The method stands on the page Method, part 5.`,
	],
	allAssumptions:
		'All assumptions, by group. The range runs from low (P5) to high (P95). Evidence 1 is strong, 6 is an opinion.',
	noChanges: changeLog.empty,
});
