import type { InformationText } from '../informationText.ts';

/** From what organisations publish to the public figures: pooled, rounded, hidden where needed, and what they say. */
export const methodPublic: InformationText['sections'][number] = {
	id: 'publiceren',
	heading: 'Openbare cijfers',
	paragraphs: [
		'Een organisatie kiest zelf of zij haar uitkomst publiceert. Elk kwartaal maken wij van alle publicaties samen één uitgave. Een uitgave verandert daarna nooit meer. U ziet groepen, nooit één organisatie.',
	],
	entries: [
		{
			id: 'samenvoegen',
			heading: 'Hoe wij samenvoegen',
			paragraphs: [
				'Elke organisatie telt één keer, met haar laatste meting. Zij heeft een effect en een onzekerheid. Wij voegen die samen met een model waarin organisaties echt mogen verschillen (REML, met Hartung–Knapp).',
				'Uitkomsten met en zonder vergelijkingsgroep voegen wij nooit bij elkaar. Het pad naar 2030 vraagt een daling, wat de oorzaak ook is. Daarom staan alleen uitkomsten van voor en na op het pad.',
				'Het gemiddelde zegt wat een typische deelnemer zag. De spreiding zegt wat u bij een nieuwe organisatie mag verwachten.',
			],
		},
		{
			id: 'openbaar',
			heading: 'Eerst afronden, dan rekenen',
			paragraphs: [
				'Alles is afgerond voordat er iets uit wordt afgeleid. Effecten gaan op een half procentpunt, kansen op 5 procentpunt, en personen, fte en euro’s op drie cijfers. De plaats op het pad en wat de hele sector bespaart, komen alleen uit die afgeronde cijfers.',
			],
		},
		{
			id: 'verbergen',
			heading: 'Wanneer wij een groep verbergen',
			paragraphs: [
				'Een groep heeft minstens vijf organisaties. De spreiding tonen wij vanaf tien. Geen organisatie weegt meer dan de helft van een groep. En wie een groot deel van een groep is, mag de grootste andere niet kunnen uitrekenen.',
				'Een verborgen groep kan soms toch volgen uit wat er wel staat: het geheel min de andere groepen. Daarom bekijken wij alle cijfers samen, van deze uitgave en van alle uitgaven ervoor. Wij tonen een groep pas als van elke organisatie is bewezen dat haar cijfers ook merkbaar hoger of lager hadden kunnen zijn. Lukt dat bewijs niet, dan verbergen wij de groep. Zo verbergen wij liever iets te veel dan iets te weinig.',
				'Waarom een groep verborgen is, zeggen wij niet. Ook dat kan iets verraden.',
			],
		},
		{
			id: 'nieuwecijfers',
			heading: 'Wanneer een groep nieuwe cijfers krijgt',
			paragraphs: [
				'Komt er één organisatie bij, dan zou het verschil met de vorige uitgave haar cijfers verraden. Een groep krijgt daarom pas nieuwe cijfers als er vijf of meer organisaties zijn veranderd. Tot dan blijven de oude staan, met de uitgave waar ze uit komen. Een regio, of een soort toepassing binnen een sector, krijgt hoogstens één keer per jaar nieuwe cijfers: hoe meer er van kleine groepen openbaar is, hoe minder wij daarna nog kunnen laten zien. Is een publicatie ingetrokken, dan verbergen wij de groep tot er nieuwe cijfers zijn.',
			],
		},
		{
			id: 'aanval',
			heading: 'Hoe wij dat nakijken',
			paragraphs: [
				'Voordat een uitgave verschijnt, valt een tweede programma haar aan. Het zoekt hoe dicht een lezer bij een verborgen groep kan komen met alles wat openbaar is. Het neemt aan dat de lezer weet wie er meedoen, en dat hij zelf bij de groep kan horen.',
				'Komt het te dichtbij, dan nemen wij nieuwe cijfers terug, de minst belangrijke eerst, tot het niet meer lukt. Daarna valt het programma de hele uitgave nog eens aan. Vindt het dan nog iets dat niet al uit eerdere uitgaven volgde, dan verschijnt de uitgave niet.',
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
				'Deelnemers kiezen zelf. Daarom tekenen wij hen nooit als heel Nederland, maar noemen wij twee veronderstellingen: niemand anders bespaart, of iedereen bespaart zoveel als de deelnemers van dezelfde sector. Over sectoren die verborgen zijn, zegt de tweede niets.',
				'De dekking is het aantal voltijdbanen waarvoor is gemeten, gedeeld door alle voltijdbanen in de zorg. Hoe groot elke sector is, neemt de beheerder over uit een bron. Die bron staat bij de uitgave en blijft daar staan. Zolang de omvang van een sector ontbreekt, zijn de dekking en de twee veronderstellingen onbekend.',
			],
		},
	],
};
