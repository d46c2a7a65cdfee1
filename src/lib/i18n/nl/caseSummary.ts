import { formats } from './formats.ts';

const { number, percent, euro } = formats;
const years = (months: number) =>
	months % 12 === 0 ? `${number(months / 12)} jaar` : `${number(months)} maanden`;

/** The summary of a business case. */
export const caseSummary = {
	sentence: (npv: number, months: number) =>
		npv >= 0
			? `Samen levert het in ${years(months)} ${euro(npv)} meer op dan het kost.`
			: `Samen kost het in ${years(months)} ${euro(-npv)} meer dan het oplevert.`,
	interval: (cash: number, chance: number | null) =>
		`In geld alleen is de uitkomst ${euro(cash)}.` +
		(chance === null ? '' : ` De kans dat het samen loont is ${percent(chance, 0)}.`),
	npv: 'netto contante waarde van alle partijen samen: alles wat erin en eruit gaat, in euro’s van het begin',
	npvCash: 'daarvan in geld',
	perHour: 'kosten per vrijgekomen uur',
	payback: 'terugverdiend in geld, alle partijen samen',
	paybackIn: (month: number) => `maand ${number(month + 1)}`,
	atOnce: 'meteen',
	never: 'niet',
	chance: 'kans dat het samen loont',
	chanceWaits: 'wordt berekend',
	firstDraws: (draws: number) => `Dit is nog voorlopig, uit ${number(draws)} trekkingen.`,
	range: (low: number, high: number) => `Met 90% kans ligt de uitkomst tussen ${euro(low)} en ${euro(high)}.`,
	certain: 'In deze businesscase staat niets met een bandbreedte, dus is er geen kans te geven.',
	hoursTitle: (share: number | null) =>
		share === null
			? 'Er komt geen tijd vrij'
			: `Van de gemeten tijd wordt ${percent(share, 0)} geld of betaalde zorg`,
	hoursSub: 'Uren over de hele looptijd, alle functies samen',
	hoursNote: 'Gestippeld: wat onderweg verloren gaat of op een andere manier wordt gebruikt.',
	moneyTitle: 'Van baten naar netto',
	moneySub:
		'Contante waarde over de hele looptijd, alle partijen samen. Subsidies en onderlinge bijdragen vallen tegen elkaar weg.',
	moneyNote: 'Gestreept is niet in geld: betere zorg en lucht. Kosten zijn met de btw die niet terugkomt.',
	partiesTitle: 'Per partij',
	corrected: (npv: number) =>
		`Tellen we zwak bewijs minder mee (kosten hoger, baten lager), dan is de uitkomst samen ${euro(npv)}.`,
};

export type CaseSummaryTexts = typeof caseSummary;
