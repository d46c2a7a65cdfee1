import type { InformationText } from '../informationText.ts';

const method: InformationText = {
	title: 'Hoe wij rekenen',
	lead: 'Elke uitkomst van Halftijd volgt de regels op deze pagina. Wij buigen ze voor niemand.',
	sections: [
		{
			id: 'persoonsdag',
			heading: 'Van rijen naar dagen',
			paragraphs: [
				'Een rij is één activiteit van één persoon op één dag. Per persoon en per dag tellen wij de tijd aan administratie en de hele werktijd op. Een pauze telt nergens mee. Nakijken van wat AI schrijft is administratie.',
				'Een dag telt mee als er werktijd op staat. Een dag zonder administratie telt ook mee, als nul. Wij vergelijken personen die voor én na de start een dag hebben. Wie maar in één periode staat, telt niet mee in de uitkomst. Wij laten wel zien hoeveel dat er zijn.',
				'Een rij die over middernacht gaat, hoort bij de dag waarop zij begint. Alle rijen en uren kloppen op de seconde: gelezen is gebruikt plus afgekeurd plus buiten de vergelijking.',
			],
		},
		{
			id: 'daling',
			heading: 'De daling',
			paragraphs: [
				'Het aandeel S is alle tijd aan administratie gedeeld door alle werktijd. De daling is 1 − S na ÷ S voor. Van 40% naar 30% is dus een daling van 25%.',
				'Het 95%-interval komt uit de jackknife: wij rekenen de daling steeds opnieuw uit zonder één van de personen. Hoe meer die uitkomsten verschillen, hoe breder het interval. De rand volgt uit de t-verdeling met het aantal personen min één.',
				'Wij kozen deze manier omdat het interval ook bij weinig personen klopt. In een proef met steeds 2.000 nagemaakte metingen lag de ware waarde bij 10, 20, 41 en 129 personen in 95, 95, 96 en 95 van de 100 gevallen binnen het interval.',
			],
			items: [
				'Minuten per werkdag van 8 uur: 480 × (S na − S voor).',
				'Verschil van de aandelen: S na − S voor, in procentpunten.',
				'Minuten per dag, gemiddelde van de personen: per persoon de minuten per dag na min die voor, daarvan het gemiddelde met een gepaarde t-toets.',
			],
		},
		{
			id: 'oordeel',
			heading: 'Het oordeel',
			paragraphs: [
				'Met minder dan tien personen doen wij geen uitspraak. Ook niet als het interval breder is dan de hele daling die het doel vraagt. Dan staat er: te weinig gegevens.',
				'Zonder vergelijkingsgroep is de uitkomst een vergelijking van voor en na. Andere oorzaken, zoals drukte of een nieuw formulier, zijn dan niet uitgesloten. Wij noemen dat nooit bewijs.',
				'Zijn er vijf of meer personen zonder AI die ook voor en na zijn gemeten, dan rekenen wij de daling tegenover die groep.',
			],
		},
		{
			id: 'doel',
			heading: 'Het doel',
			paragraphs: [
				'Er zijn twee doelen. De brief van de minister van 18 december 2024 wil de administratietijd halveren vóór 2030. Het akkoord AZWA van 2025 wil hoogstens 20% van de werktijd. Die zijn alleen gelijk bij een begin van 40%. Wij lezen ‘administratietijd’ als aandeel van de werktijd. In de brief staat ook dat AI ‘niet de enige oplossing’ is.',
				'Het pad is een rechte lijn van de nulmeting naar het doel op 31 december 2030. De kans dat u op of onder het pad ligt, volgt uit de daling, haar onzekerheid en wat het pad op die dag vraagt.',
				'Zit er minder dan een jaar tussen de metingen, dan noemen wij geen tempo. Eén invoering is een stap, geen tempo.',
			],
		},
		{
			id: 'kleinegroepen',
			heading: 'Kleine groepen',
			paragraphs: [
				'Een groep van minder dan tien personen tonen wij niet. Zou die groep door aftrekken toch te vinden zijn, dan verbergen wij ook de eerstvolgende kleine groep. Personen vergelijken wij nooit met elkaar.',
			],
		},
	],
};

const privacy: InformationText = {
	title: 'Privacy',
	lead: 'Uw urenbestanden blijven in uw browser. Er is geen knop die ze verstuurt.',
	sections: [
		{
			id: 'bestanden',
			heading: 'Uw bestanden',
			paragraphs: [
				'Het lezen en rekenen gebeurt op uw eigen computer. Sluit u het tabblad, dan zijn de rijen weg.',
				'Namen en nummers van personen worden bij het lezen vervangen door codes. De sleutel daarvan bestaat alleen zolang het tabblad open is. Kolommen die u niet gebruikt, bewaren wij niet.',
				'Een bestand met burgerservicenummers of met e-mailadressen in vrije tekst weigeren wij. Haal die kolom eruit en kies het bestand opnieuw.',
			],
		},
		{
			id: 'studie',
			heading: 'Het studiebestand',
			paragraphs: [
				'Wat u bewaart, bevat alleen totalen: geen rijen en geen personen. U bepaalt waar het bestand staat en wie het krijgt.',
			],
		},
		{
			id: 'or',
			heading: 'De ondernemingsraad',
			paragraphs: [
				'Een systeem waarmee gedrag of prestaties van personeel te volgen zijn, vraagt instemming van de ondernemingsraad (WOR, artikel 27 lid 1 onder k en l). Daarom vragen wij één keer per studie naar de datum en het kenmerk van dat besluit.',
			],
		},
		{
			id: 'cookies',
			heading: 'Cookies',
			paragraphs: ['Er is één cookie. Die onthoudt uw taal. Wij meten uw bezoek niet.'],
		},
	],
};

const accessibility: InformationText = {
	title: 'Toegankelijkheid',
	lead: 'Iedereen moet Halftijd kunnen gebruiken. Wij bouwen volgens WCAG 2.2, niveau AA.',
	sections: [
		{
			id: 'stand',
			heading: 'Wat wij doen',
			paragraphs: [
				'Alles werkt met het toetsenbord. Elke grafiek heeft een titel, een beschrijving en een tabel. Kleur staat nooit alleen: er is altijd een vorm of een woord bij. De pagina’s werken vanaf 360 pixels breed, in licht en donker, en op papier.',
				'Wij controleren elke wijziging automatisch met axe in een echte browser. Een onderzoek door een onafhankelijke partij is nog niet gedaan.',
			],
		},
		{
			id: 'melden',
			heading: 'Werkt iets niet?',
			paragraphs: [
				'Meld het bij de organisatie die Halftijd voor u aanbiedt. Noem de pagina, wat u wilde doen en welk hulpmiddel u gebruikt.',
			],
		},
	],
};

export const information = { method, privacy, accessibility };
