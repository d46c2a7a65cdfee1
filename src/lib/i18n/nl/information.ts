import type { InformationText } from '../informationText.ts';
import { method } from './method.ts';

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
				'Wat u bewaart, bevat alleen totalen: geen rijen en geen personen. Heeft u gepubliceerd, dan staat ook het ontvangstbewijs erin, met het kenmerk van uw organisatie. U bepaalt waar het bestand staat en wie het krijgt.',
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
