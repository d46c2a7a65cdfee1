export const openData = {
	title: 'Open data en API',
	lead: 'Alle openbare cijfers van Halftijd zijn vrij te gebruiken, als bestand en via een API.',
	sections: [
		{
			id: 'bestanden',
			heading: 'Bestanden',
			paragraphs: [
				'Bij elke grafiek op de pagina Voortgang staan dezelfde cijfers als CSV, JSON en SVG. Een uitgave in haar geheel is één ZIP-bestand met een README.',
				'Een uitgave verandert niet meer. Haar adres, zoals /voortgang/2026-3, kunt u dus veilig noemen.',
			],
		},
		{
			id: 'api',
			heading: 'API',
			paragraphs: [
				'De API volgt de API-regels van de Nederlandse overheid: OpenAPI, fouten volgens RFC 9457, en de kop API-Version. Lezen mag vanaf elk adres en zonder sleutel.',
			],
		},
		{
			id: 'insluiten',
			heading: 'Insluiten',
			paragraphs: [
				'Onder elke grafiek staat “Insluiten”. Dat adres mag u in een frame op uw eigen pagina tonen. Er loopt geen script en er worden geen bezoekers gevolgd.',
			],
		},
		{
			id: 'wat-niet',
			heading: 'Wat u niet vindt',
			paragraphs: [
				'Een cijfer is pas openbaar vanaf vijf organisaties, en alleen als niemand er een organisatie in kan herkennen. Anders staat er “niet genoeg gegevens”, zonder te zeggen waarom. Ook in bestanden, beschrijvingen en de volgorde van rijen staat daar niets van.',
			],
		},
	],
	addresses: 'Adressen',
	links: {
		releases: 'De uitgaven',
		openApi: 'De beschrijving van de API (OpenAPI)',
		dcat: 'De beschrijving van de dataset (DCAT-AP-NL 3.0)',
		demonstration: 'Dezelfde API met de verzonnen gegevens van de demonstratie',
	},
	readme: {
		folder: 'alles',
		title: (id: string, date: string) => `Halftijd, uitgave ${id} van ${date}`,
		lines: (methodVersion: string) => [
			'',
			`Methode: versie ${methodVersion}. Zie /methode op de site waar u dit bestand haalde.`,
			'Effecten zijn aandelen: in CSV in procenten, in release.json van 0 tot 1. Meer is minder administratie.',
			'Alles is afgerond voordat er iets uit werd afgeleid: effecten op een half procentpunt, kansen op 5%, aantallen en bedragen op drie cijfers.',
			'Een lege cel of null betekent: niet genoeg gegevens om te tonen.',
			'CSV: puntkomma, decimale komma, UTF-8. release.json: de hele uitgave (halftijd/release@1).',
			'',
			'Bestanden, elk als .csv, .json en .svg:',
		],
		figure: (id: string, title: string) => `- ${id}: ${title}`,
	},
	dataset: {
		title: 'Halftijd: voortgang naar half zoveel administratie in de zorg',
		description:
			'Samengevoegde uitkomsten van zorgorganisaties die maten hoeveel administratie AI scheelt, met onzekerheid, per sector, soort AI en provincie.',
		keywords: ['administratielast', 'zorg', 'AI', 'werktijd'],
		publisher: 'Beheerder van deze Halftijd-server',
		releaseTitle: (id: string) => `Uitgave ${id}`,
	},
};
