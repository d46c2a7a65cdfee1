import { formats } from './formats.ts';

const { number, percent, euro, list } = formats;

/** The bill that stays when the subsidy stops. */
export const caseAfter = {
	noLicence: 'In deze businesscase betaalt niemand een licentie. Er is dus geen rekening die blijft.',
	sentence: (from: string, bill: number, isWhole: boolean) =>
		`Vanaf ${from} is er geen subsidie meer. De licentie kost dan ${euro(bill)} ${isWhole ? 'per jaar' : 'tot het eind van dat jaar van de businesscase'}.`,
	sentenceNone: 'Na de subsidie komt er binnen de looptijd geen licentierekening meer.',
	interval: (payer: string, joint: number) =>
		`${payer} betaalt. Samen komt het over de hele looptijd uit op ${euro(joint)}.`,
	chartTitle: 'De subsidie stopt, de rekening blijft',
	chartSub: (payer: string) => `Geld van ${payer} per kwartaal, in euro’s van dat moment, met btw`,
	chartNote:
		'Grijs vlak: de subsidieperiode. Na de rode lijn zijn er geen kosten meer waarvoor subsidie komt; alleen een eindafrekening kan nog volgen. Streepje: per saldo.',
	billTitle: 'De rekening na de subsidie',
	billAside: 'Per jaar van de businesscase, met de btw die niet terugkomt.',
	months: 'Maanden',
	licence: 'Licentie (€)',
	netPayer: (payer: string) => `Geld van ${payer} (€)`,
	netJoint: 'Geld van allen samen (€)',
	breakEvenTitle: 'Hoeveel mag er tegenvallen?',
	breakEvenAside: 'Het punt waarop de uitkomst nul is, als alleen deze aanname verandert.',
	breakEvenSub: 'Afstand tot het omslagpunt voor alle partijen samen, in procenten van de aanname',
	payerNowhere: (payer: string) =>
		`Voor ${payer} alleen is er, in geld, geen enkele aanname die het goed maakt. Kijk bij ‘Wie betaalt, wie profiteert’ hoe u kunt delen.`,
	billName: 'De licentie na de subsidie, per jaar',
	breakEvenWaits: 'De omslagpunten worden berekend.',
	breakEven: {
		what: 'Aanname',
		now: 'Nu',
		joint: 'Samen op nul bij',
		payer: (payer: string) => `${payer} in geld op nul bij`,
		price: 'Licentieprijs per gebruiker per maand, zonder btw',
		reduction: 'Minder administratie',
		minutes: 'Netto minuten per werkdag',
		use: 'Gebruik aan het eind',
		realisedShare: 'Deel dat echt vrijkomt',
		none: 'nergens',
	},
	deadlineTitle: (date: string) => `Vraag uiterlijk ${date} budget aan`,
	weeksLeft: (weeks: number, days: number) => `Dat is over ${number(weeks)} weken (${number(days)} dagen).`,
	daysPast: (days: number) => `Die dag is ${number(days)} dagen voorbij. Vraag na of het nog kan.`,
	rhythm: (date: string) =>
		`De eerste rekening zonder subsidie komt in ${date}. Die hoort in de begroting van dat jaar, en die wordt het jaar ervoor gemaakt.`,
	contract: (notice: string, end: string) =>
		`Opzeggen kan tot en met ${notice}. Het contract loopt tot en met ${end}.`,
	noContract: 'Er is geen einddatum van het contract ingevuld.',
	request: 'Tekst voor de aanvraag',
	requestText: (p: {
		title: string;
		bills: readonly (readonly [when: string, eur: number])[];
		stops: string;
		joint: number;
		reduction: number;
		isMeasured: boolean;
	}) =>
		`Voor de licentie van ‘${p.title}’ vragen wij structureel budget: ${list(p.bills.map(([when, eur]) => `${euro(eur)} (${when})`))}, met btw. ` +
		`Vanaf ${p.stops} is er geen subsidie meer voor de licentie. Over de hele looptijd komt het voor alle partijen samen uit op ${euro(p.joint)}. ` +
		`${p.isMeasured ? 'Gemeten' : 'Geschat'} is ${percent(p.reduction)} minder administratie.`,
	calendar: 'Zet in mijn agenda (.ics)',
	calendarFile: 'budget-aanvragen.ics',
	entryBudget: (title: string) => `Vraag budget aan: ${title}`,
	entryNotice: (title: string) => `Laatste dag om op te zeggen: ${title}`,
	entryText: 'Berekend met Halftijd.',
};

export type CaseAfterTexts = typeof caseAfter;
