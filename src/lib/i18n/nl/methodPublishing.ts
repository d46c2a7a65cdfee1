import type { InformationText } from '../informationText.ts';

/** What is published about organisations together, and what is hidden. */
export const methodPublishing: InformationText['sections'][number] = {
	id: 'publiceren',
	heading: 'Publiceren en verbergen',
	paragraphs: [
		'Een organisatie kiest zelf of zij haar uitkomst publiceert. Elk kwartaal maken wij van alle publicaties samen één uitgave. Een uitgave verandert daarna nooit meer. U ziet groepen, nooit één organisatie.',
		'Eerst ronden wij af, dan pas rekenen wij verder. Percentages gaan op een half procentpunt, personen, fte en euro’s op drie cijfers en kansen op 5 procentpunt. De plaats op het pad en wat de hele sector bespaart, komen alleen uit die afgeronde cijfers.',
	],
	entries: [
		{
			id: 'verbergen',
			heading: 'Wanneer wij een groep verbergen',
			paragraphs: [
				'Een groep heeft minstens vijf organisaties. Hoe ver zij uiteenlopen, tonen wij vanaf tien. Geen organisatie is meer dan de helft van een groep. En wie een groot deel van een groep is, mag de grootste andere niet kunnen uitrekenen.',
				'Een verborgen groep kan soms toch volgen uit wat er wel staat: het geheel min de andere groepen. Daarom bekijken wij alle cijfers samen, van deze uitgave en van alle uitgaven ervoor. Wij tonen een groep pas als van elke organisatie is bewezen dat haar cijfers ook merkbaar hoger of lager hadden kunnen zijn. Lukt dat bewijs niet, dan verbergen wij de groep. Zo verbergen wij liever iets te veel dan iets te weinig.',
				'Waarom een groep verborgen is, zeggen wij niet. Ook dat kan iets verraden.',
			],
		},
		{
			id: 'nieuwecijfers',
			heading: 'Wanneer een groep nieuwe cijfers krijgt',
			paragraphs: [
				'Komt er één organisatie bij, dan zou het verschil met de vorige uitgave haar cijfers verraden. Een groep krijgt daarom pas nieuwe cijfers als er vijf of meer organisaties zijn veranderd. Tot dan blijven de oude staan, met de uitgave waar ze uit komen. Is een publicatie ingetrokken, dan verbergen wij de groep tot er nieuwe cijfers zijn.',
				'Elke organisatie telt één keer, met haar laatste meting. Uitkomsten met en zonder vergelijkingsgroep staan altijd apart.',
			],
		},
		{
			id: 'aanval',
			heading: 'Hoe wij dat nakijken',
			paragraphs: [
				'Voordat een uitgave verschijnt, valt een tweede programma haar aan. Het zoekt hoe dicht een lezer bij een verborgen groep kan komen met alles wat openbaar is. Het neemt aan dat de lezer weet wie er meedoen, en dat hij zelf bij de groep kan horen. Komt het te dichtbij, dan verschijnt de uitgave niet.',
			],
		},
	],
};
