import { formats } from './formats.ts';

const { number } = formats;

export const form = {
	title: 'Formulier voor een meetweek',
	lead: 'Deel het formulier uit of laat mensen het bestand invullen. Op allebei staan codes, geen namen.',
	settingsTitle: 'Wat er op komt',
	settingsAside:
		'Deze lijst past bij de meeste zorg. Pas haar aan uw werk aan en houd haar voor en na gelijk.',
	period: 'Periode',
	periods: { before: 'Voor de start van AI', after: 'Na de start van AI' },
	/** What stands in the file: words that reading knows. */
	periodWords: { before: 'voor', after: 'na' },
	firstDay: 'Eerste dag',
	firstDayWrong: 'Kies een datum.',
	days: 'Dagen',
	daysUnit: 'dagen',
	weekends: 'Ook in het weekend',
	persons: 'Personen',
	personsUnit: 'codes in het bestand',
	activities: 'Activiteiten, één per regel',
	activitiesHint: 'Nakijken van wat AI schrijft is een eigen regel: dat is ook administratie.',
	get: 'Ophalen',
	getAside: 'Het bestand leest u hier zo weer in, als het ingevuld is.',
	print: 'Print het formulier',
	csv: 'Haal het invulbestand op (CSV)',
	csvHint: (rows: number) =>
		`${number(rows)} regels: één per code, dag en activiteit. Vul de minuten in. Een regel met 0 verandert niets.`,
	groupHint:
		'Doet er een groep zonder AI mee? Voeg dan een kolom ‘groep’ toe, met ‘interventie’ of ‘controle’.',
	keyHint: 'Bewaar de lijst van namen en codes apart, bij één persoon. Gebruik voor en na dezelfde code.',
	preview: 'Voorbeeld van het formulier',
	paper: {
		title: 'Waar gaat uw tijd heen?',
		intro:
			'Schrijf per dag op hoeveel minuten u aan elke activiteit besteedde. Een schatting op vijf minuten is goed genoeg. Schrijf het liefst meteen op, niet aan het eind van de week.',
		code: 'Uw code (geen naam)',
		role: 'Functie',
		department: 'Afdeling',
		activity: 'Activiteit',
		total: 'Totaal, met pauze',
		aiUse: 'AI gebruikt? (ja of nee)',
		contacts: 'Aantal patiënten of cliënten',
		footer:
			'Vul in wat u deed, niet wat gepland was. Dit formulier gaat over het werk, niet over u: niemand krijgt cijfers per persoon te zien.',
		weekdays: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
		sheet: (sheet: number, sheets: number) => `Blad ${sheet} van ${sheets}`,
	},
	heads: {
		person: 'persoon',
		date: 'datum',
		period: 'periode',
		role: 'functie',
		department: 'afdeling',
		aiUse: 'ai gebruikt',
		activity: 'activiteit',
		minutes: 'minuten',
		contacts: 'contacten',
	},
	fileName: 'meetweek.csv',
	common: [
		'Directe zorg',
		'Gesprek met patiënt of familie',
		'Overdracht en overleg',
		'Verslag en dossier',
		'Uitvoer van AI nakijken',
		'Brieven, e-mail en berichten',
		'Declareren en coderen',
		'Indicatie en machtiging',
		'Kwaliteitsregistratie',
		'Planning en rooster',
		'Overige administratie',
		'Scholing',
		'Reistijd',
		'Pauze',
	],
};
