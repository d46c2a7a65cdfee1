import { formats } from './formats.ts';

const { number, percent, euro } = formats;
const inHundred = (share: number) => number(share * 100);

/** How sure the result of a business case is. */
export const caseUncertainty = {
	sentence: (chance: number) => `De kans dat het samen loont is ${percent(chance, 0)}.`,
	sentenceWaits: 'De kansen worden berekend.',
	sentenceCertain: 'Alle aannames staan vast. Er is dus geen kans te geven.',
	interval: (low: number, high: number) =>
		`Met 90% kans ligt de uitkomst voor allen samen tussen ${euro(low)} en ${euro(high)}.`,
	certainTitle: 'Hier is niets onzeker',
	certain: [
		'In deze businesscase heeft geen enkele aanname een laag en een hoog getal. De uitkomst is dan één getal, en dat lijkt zekerder dan het is.',
		'Weet u van een aanname niet zeker hoe groot die is? Geef die dan in het bestand een bandbreedte: laag, hoog en de vorm. Een besparing uit een eigen meting brengt haar bandbreedte mee.',
	],
	whose: 'Van wie wilt u de uitkomst zien?',
	joint: 'Alle partijen samen',
	earlier: 'Dit zijn nog de kansen van daarnet. Ze worden opnieuw berekend.',
	progress: 'Trekkingen die zijn gedaan',
	provisional: (done: number, all: number) =>
		`Voorlopig: ${number(done)} van de ${number(all)} trekkingen zijn gedaan.`,
	full: (draws: number) =>
		`${number(draws)} trekkingen zijn gedaan. Dezelfde aannames geven altijd dezelfde uitkomst.`,
	distribution: {
		title: (loss: number) => `In ${inHundred(loss)} van de 100 gevallen is er verlies`,
		titleOf: (party: string, loss: number) =>
			`${party}: in ${inHundred(loss)} van de 100 gevallen is er verlies`,
		sub: 'Netto contante waarde. Elke onzekere aanname is steeds opnieuw getrokken, en alles is steeds opnieuw uitgerekend.',
		note: (outside: number) =>
			'Gestreept links van nul: verlies.' +
			(outside > 0 ? ` Buiten beeld valt ${percent(outside)} van de trekkingen.` : ''),
		name: 'Hoe vaak welke uitkomst voorkomt',
	},
	table: {
		title: 'Hoe ver het uiteenloopt',
		what: 'Uitkomst',
		cash: 'In geld',
		total: 'Alles samen',
		mean: 'Gemiddeld',
		p5: '5% is lager dan',
		p50: 'De helft is lager dan',
		p95: '95% is lager dan',
		chance: 'Kans op winst',
	},
	tornado: {
		title: (input: string) => `Dit maakt het meeste uit: ${input}`,
		sub: 'De uitkomst als één aanname laag of hoog is en alle andere gemiddeld. Naast de balk staat de aanname.',
		note: 'Laag en hoog: een op de twintig keer is het nog lager, en een op de twintig keer nog hoger. De gekleurde lijn is nul: links daarvan is er verlies.',
		name: 'Wat elke aanname met de uitkomst doet',
	},
	worth: {
		title: 'Wat is het waard om meer te weten?',
		aside:
			'Wie nu beslist, kan verkeerd kiezen. Meer weten kan dat voorkomen. Kost meer weten meer dan het hier waard is? Beslis dan nu.',
		all: (amount: number) =>
			`Alles vooraf zeker weten is hoogstens ${euro(amount)} waard. Meer uitzoeken dan dat loont nooit.`,
		nothing:
			'Meer weten is voor deze beslissing niets waard: wat er ook uitkomt, de beste keuze blijft dezelfde.',
		chartTitle: (input: string) => `Zoek dit het eerst uit: ${input}`,
		chartSub: 'Wat het hoogstens waard is om één aanname zeker te weten, in euro’s',
		name: 'Wat het waard is om één aanname zeker te weten',
		column: 'Hoogstens waard (€)',
	},
	measuring: {
		title: 'Wat is meer meten waard?',
		aside: (measured: number) =>
			`De besparing is gemeten bij ${number(measured)} personen. Wie er meer meet, weet het preciezer. Zo veel beter wordt daardoor de beslissing voor allen samen:`,
		persons: 'Extra personen',
		more: (persons: number) => `${number(persons)} personen`,
		eur: 'Waard (€)',
		cost: 'De tijd die het meten zelf kost, gaat hier nog af.',
		waits: 'Dit wordt berekend.',
		none: 'De besparing komt niet uit een meting. Daarom is niet te zeggen wat meer meten waard is.',
		plan: 'Plan een meting en zie wat het meten kost',
	},
};

export type CaseUncertaintyTexts = typeof caseUncertainty;
