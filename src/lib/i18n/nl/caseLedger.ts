import { formats } from './formats.ts';

const { euro } = formats;

/** The ledger of a business case, month by month. */
export const caseLedger = {
	sentence: (amount: number, when: string | null) =>
		when === null
			? 'Samen hoeft er nooit geld bij.'
			: `Op het diepste punt, in ${when}, komen alle partijen samen ${euro(amount)} te kort.`,
	interval: (cash: number) =>
		`Aan het eind van de looptijd is het saldo in geld ${euro(cash)}, zonder rente gerekend.`,
	title: 'Alle maanden, alle regels',
	aside:
		'In euro’s van dat moment. Wat eruit gaat staat onder nul, dus elke rij is gewoon op te tellen. Open een jaar om de maanden te zien.',
	whose: 'Van wie?',
	joint: 'Alle partijen samen',
	cancelled:
		'Voor allen samen vallen subsidies en bijdragen tegen elkaar weg: ze gaan van de een naar de ander.',
	openAll: 'Open alle jaren',
	closeAll: 'Sluit alle jaren',
	year: (number: number, from: string, to: string) => `Jaar ${number}: ${from} – ${to}`,
	period: 'Maanden',
	month: 'Maand',
	party: 'Partij',
	columns: {
		cost: 'Kosten',
		subsidy: 'Subsidie',
		benefitCash: 'Baten in geld',
		transfer: 'Bijdragen',
		netCash: 'Netto in geld',
		cashSoFar: 'Saldo in geld',
		benefitNonCash: 'Andere baten',
		netTotal: 'Netto totaal',
	},
	total: 'Hele looptijd',
	balanced:
		'Het klopt: de partijen zijn samen gelijk aan het totaal, en wat partijen aan elkaar geven is samen nul.',
	unbalanced: (difference: number) =>
		`Het klopt niet: er is een verschil van ${euro(difference, 2)}. Dat is een fout in het programma.`,
	save: 'Haal op als CSV',
	saveAside: 'Elke maand is een rij, met de partij die u koos.',
	fileName: 'kasboek',
};

export type CaseLedgerTexts = typeof caseLedger;
