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

/** De besluitmemo, in de woorden en getallen van de pagina. */
export const createMemoWords = (questionLabel: (id: string) => string): MemoWords => ({
	title: (title) => `Besluitmemo: ${title}`,
	appendixTitle: (title) => `Bijlage bij de besluitmemo: ${title}`,
	headings: {
		question: 'Vraag',
		answer: 'Antwoord',
		after: 'Als de subsidie stopt',
		pockets: 'Wie verliest en wie kan betalen',
		assumptions: 'Waar dit op rust',
		questions: 'Vragen aan de leverancier',
		signOff: 'Besluit',
		parties: 'Netto contante waarde per partij (€)',
		years: 'De rekening na de subsidie (€)',
		breakEven: 'Hoeveel mag er tegenvallen?',
		sensitivity: 'Wat de uitkomst het meest beweegt (€)',
		changes: 'Wat er is veranderd',
		basis: 'Hoe dit is gerekend',
		remarks: 'Let op',
	},
	columns: {
		assumption: 'Aanname',
		value: 'Waarde (90%-bereik)',
		grade: 'Bewijs',
		source: 'Bron',
		party: 'Partij',
		npvCash: 'In geld',
		npvTotal: 'Totaal',
		peak: 'Hoogste voorschot',
		payback: 'Terugverdiend',
		months: 'Maanden',
		licence: 'Licentie',
		netPayer: 'Geld van de betaler',
		netJoint: 'Geld van allen samen',
		atP5: 'Uitkomst bij laag',
		atP95: 'Uitkomst bij hoog',
		swing: 'Verschil',
		joint: 'Samen op nul bij',
		payer: 'Betaler in geld op nul bij',
		question: 'Vraag',
		answer: 'Antwoord',
		at: 'Wanneer',
		from: 'Van',
		to: 'Naar',
		why: 'Waarom',
	},
	euro: (value) => euro(value),
	payback: (last, needsFunding) =>
		last === null ? texts.summary.never : needsFunding ? texts.summary.paybackIn(last) : texts.summary.atOnce,
	joint: texts.parties.joint,
	question: ({ businessCase: { title }, result: { afterSubsidy } }) =>
		afterSubsidy?.firstDate
			? `Gaan wij door met ‘${title}’ als de subsidie stopt, en wie betaalt dan?`
			: `Gaan wij door met ‘${title}’, en wie betaalt?`,
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
				? 'De besparing is gemeten; de meting zelf is niet aan deze businesscase gekoppeld.'
				: 'De besparing is geschat, niet gemeten.'
			: `De besparing komt uit de eigen meting ‘${measurement}’.`) +
		(result.corrected ? ` ${texts.summary.corrected(result.corrected.joint.total.npv)}` : '') +
		` De businesscase loopt van ${month(businessCase, 0)} tot en met ${month(businessCase, businessCase.horizonMonths - 1)}.`,
	figures: {
		npv: (spread) =>
			spread === null
				? 'samen, netto contante waarde'
				: `samen, netto contante waarde (90% kans: ${euro(spread.p5)} tot ${euro(spread.p95)})`,
		npvCash: 'daarvan in geld',
		chance: texts.summary.chance,
		chanceValue: (spread) => percent(spread.probPositive, 0),
		bill: ({ fromMonth, toMonth }) =>
			toMonth - fromMonth === 11
				? 'licentie per jaar na de subsidie, met btw'
				: 'licentie na de subsidie, tot het eind van dat jaar van de businesscase, met btw',
		deadline: ({ budget }) =>
			budget?.weeksLeft === null || budget?.weeksLeft === undefined
				? 'uiterste dag voor het budget'
				: budget.daysLeft! < 0
					? 'uiterste dag voor het budget: voorbij'
					: `uiterste dag voor het budget: over ${number(budget.weeksLeft)} weken`,
		deadlineValue: (iso) => formats.shortDate(Date.parse(iso) / DAY),
	},
	after: (after, nameOf) => {
		if (!after) return [texts.after.noLicence];
		const [first] = after.years;
		return [
			first && after.firstDate
				? `${texts.after.sentence(texts.monthYear(Date.parse(`${after.firstDate}-01`) / DAY), first.licenceEur, first.toMonth - first.fromMonth === 11)} ${nameOf(after.licencePayer)} betaalt.`
				: texts.after.sentenceNone,
			...(after.budget ? [`${texts.after.deadlineTitle(day(after.budget.deadline))}.`] : []),
			after.contract
				? texts.after.contract(day(after.contract.noticeBy), day(after.contract.endDate))
				: texts.after.noContract,
		];
	},
	pockets: ({ total }, nameOf) => [
		...total.losers.map((party) => `${nameOf(party)} verliest ${euro(total.compensation[party] ?? 0)}.`),
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
			? `Alle ${number(all)} vragen aan de leverancier zijn beantwoord.`
			: `Nog niet beantwoord: ${number(labels.length)} van ${number(all)}. ${labels.slice(0, 2).join(' ')}${labels.length > 2 ? ' De andere staan in de bijlage.' : ''}`,
	questionLabel,
	questionAnswer: (answered) =>
		answered.answer === 'line'
			? `Kostenregel ‘${answered.line.name}’`
			: answered.answer === 'notApplicable'
				? `Niet van toepassing: ${answered.reason}`
				: 'Open',
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
		`Rente (disconteringsvoet): ${percent(result.discountRate, 2)} per jaar, nominaal. Per maand gerekend, zonder tussentijds afronden.`,
		...(uncertainty
			? [
					`Kansen uit ${number(uncertainty.draws)} trekkingen met beginwaarde ${number(uncertainty.seed)}. Het bereik loopt van P5 tot P95.`,
				]
			: [texts.summary.certain]),
		...(result.corrected && result.corrected.ungraded.length > 0
			? [`Zonder cijfer voor het bewijs, dus niet gecorrigeerd: ${list(result.corrected.ungraded)}.`]
			: []),
		`Gemaakt op ${formats.date(today)} met Halftijd ${version}. De methode staat op de pagina Methode, deel 5.`,
	],
	allAssumptions:
		'Alle aannames, per groep. Het bereik loopt van laag (P5) tot hoog (P95). Bewijs 1 is sterk, 6 is een mening.',
	noChanges: changeLog.empty,
});
