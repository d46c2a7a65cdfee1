import type { InformationText } from '../informationText.ts';

/** How results of organisations become public figures. */
export const methodPublic: InformationText['sections'][number] = {
	id: 'samenvoegen',
	heading: 'Openbare cijfers',
	paragraphs: [
		'Elke organisatie heeft een effect en een onzekerheid. Wij voegen ze samen met een model waarin organisaties echt mogen verschillen (REML, met Hartung–Knapp). Uitkomsten met en zonder vergelijkingsgroep voegen wij nooit bij elkaar.',
		'Dat gemiddelde zegt wat een typische deelnemer zag. De spreiding zegt wat u bij een nieuwe organisatie mag verwachten; die tonen wij vanaf tien organisaties.',
		'Het pad naar 2030 vraagt een daling, wat de oorzaak ook is. Daarom staan alleen uitkomsten van voor en na op het pad.',
		'Een uitgave verschijnt per kwartaal en verandert niet meer. Een cijfer verandert pas als er bij vijf organisaties iets veranderde; anders houdt het zijn waarde.',
	],
	entries: [
		{
			id: 'openbaar',
			heading: 'Wat openbaar wordt',
			paragraphs: [
				'Een cijfer staat er vanaf vijf organisaties, als geen ervan meer dan de helft weegt en niemand er het cijfer van een ander uit kan afleiden. Zou een verborgen cijfer uit andere te berekenen zijn, dan verbergen wij er meer.',
				'Alles is afgerond voordat er iets uit wordt afgeleid: effecten op een half procentpunt, kansen op 5%, aantallen en bedragen op drie cijfers.',
			],
		},
		{
			id: 'vooruitblik',
			heading: 'Blijft het zo, gaat het zo door',
			paragraphs: [
				'“Blijft het zo” houdt het laatste effect vast tot eind 2030. “Gaat het zo door” trekt vanaf dat effect de helling door van de lijn die het best door alle uitgaven past, vanaf vier uitgaven over minstens een jaar. Dezelfde organisaties staan in meer uitgaven, dus een eerlijk interval bestaat hier niet.',
			],
		},
		{
			id: 'sector',
			heading: 'Wat het zegt over heel Nederland',
			paragraphs: [
				'Deelnemers kiezen zelf. Daarom tekenen wij hen nooit als heel Nederland, maar noemen wij twee veronderstellingen: niemand anders bespaart, of iedereen bespaart zoveel als de deelnemers van dezelfde sector.',
			],
		},
	],
};
