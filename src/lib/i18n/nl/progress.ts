import type { PoolDesign } from '#lib/core/progress/effect.ts';
import type { TrackClass } from '#lib/core/goal/position.ts';

export const progress = {
	title: 'Voortgang naar 2030',
	description: 'Hoe ver deelnemende zorgorganisaties zijn op weg naar half zoveel administratie in 2030.',
	kicker: (id: string, date: string) => `Openbare voortgang · uitgave ${id} van ${date}`,
	permalink: 'vaste link',
	isPermalink: 'Deze uitgave verandert niet meer.',
	toNewest: 'Naar de nieuwste uitgave',
	sentence: {
		less: {
			beforeAfter: (size: string) => `Een typische deelnemer heeft ${size} minder administratie.`,
			controlled: (size: string) =>
				`Een typische deelnemer heeft door AI ${size} minder administratie dan zonder.`,
		} satisfies Record<PoolDesign, (size: string) => string>,
		more: {
			beforeAfter: (size: string) => `Een typische deelnemer heeft ${size} meer administratie.`,
			controlled: (size: string) =>
				`Een typische deelnemer heeft met AI ${size} meer administratie dan zonder.`,
		} satisfies Record<PoolDesign, (size: string) => string>,
		path: {
			halve2030: (required: string) => `Het pad naar de helft vraagt nu ${required}.`,
			max20: (required: string) => `Het pad naar hoogstens 20% vraagt nu ${required}.`,
		},
		hidden: 'Voor deze keuze zijn er nog niet genoeg gegevens.',
		notSplit: 'Zo fijn splitsen wij niet.',
	},
	hiddenMore:
		'Wij tonen pas cijfers vanaf vijf organisaties, en alleen als niemand er een organisatie in kan herkennen. Kies een bredere groep.',
	notSplitMore:
		'Een provincie is niet ook nog per sector of per soort AI te zien: de groepen worden te klein. Kies één van beide.',
	interval: (range: string) => `95%-betrouwbaarheidsinterval: ${range}.`,
	counts: (organisations: string, persons: string) => `${organisations}, ${persons} gemeten personen.`,
	noSample: 'De deelnemers zijn geen steekproef van de hele zorg.',
	verdict: {
		notEnoughData: 'Nog geen oordeel: te weinig organisaties.',
		tooEarly: 'Nog te vroeg voor een oordeel.',
		reached: 'Al gehaald bij de nulmeting.',
		onTrack: 'Op koers.',
		possible: 'Misschien op koers.',
		behind: 'Achter op het pad.',
		farBehind: 'Ver achter op het pad.',
	} satisfies Record<TrackClass, string>,
	chance: (chance: string) => `De kans dat een typische deelnemer op of voor het pad ligt, is ${chance}.`,
	spread: (range: string) => `Bij een nieuwe organisatie mag u ${range} verwachten.`,
	outlook: (flat: string) =>
		`Het pad wordt elk jaar steiler: eind 2030 vraagt het 50%. Blijft het zoals nu, dan is het dan ${flat}.`,
	noVerdict: 'Wat AI alleen doet.',
	noPlace:
		'Het pad naar 2030 vraagt een daling, wat de oorzaak ook is. Kies bij Opzet “Voor en na” om te zien wie op koers ligt.',
	other: {
		beforeAfter: (size: string, range: string, organisations: string) =>
			`Zonder vergelijkingsgroep, alleen voor en na: ${size} (95%-interval ${range}; ${organisations}).`,
		controlled: (size: string, range: string, organisations: string) =>
			`Met vergelijkingsgroep, wat AI verklaart: ${size} (95%-interval ${range}; ${organisations}).`,
	} satisfies Record<PoolDesign, (size: string, range: string, organisations: string) => string>,
	otherHidden: {
		beforeAfter: 'Alleen voor en na: niet genoeg gegevens.',
		controlled: 'Wat AI zelf verklaart, met vergelijkingsgroep: niet genoeg gegevens.',
	} satisfies Record<PoolDesign, string>,
	filters: {
		title: 'Kies wat u ziet',
		sector: 'Sector',
		allSectors: 'Alle sectoren',
		applicationKind: 'Soort AI',
		allKinds: 'Alle soorten',
		region: 'Provincie',
		allRegions: 'Alle provincies',
		design: 'Opzet',
		goal: 'Doel',
		goals: { halve2030: 'De helft in 2030', max20: 'Hoogstens 20% in 2030' },
		release: 'Uitgave',
		newest: (id: string) => `Nieuwste (${id})`,
		show: 'Toon',
		shared: 'Uw keuze staat in het adres van de pagina, dus u kunt haar delen.',
	},
	sections: {
		participants: 'Deelnemers',
		participantsText:
			'Dikke lijn: hoe zeker het gemiddelde is. Dunne lijn: wat u mag verwachten bij een nieuwe organisatie.',
		participantsPath:
			'De oranje lijn is het pad: van de eigen nulmeting van elke organisatie naar het doel aan het eind van 2030.',
		groups: 'Wie ligt op koers?',
		groupsText: 'Een groep staat apart vanaf vijf organisaties. De spreiding tonen wij vanaf tien.',
		groupsClasses: [
			['Op koers', ' heet een kans van 90% of meer, '],
			['mogelijk', ' vanaf 50%, '],
			['achter', ' vanaf 10%, '],
			['ver achter', ' daaronder.'],
		] as readonly (readonly [string, string])[],
		country: 'Heel Nederland',
		countryText:
			'Dit zijn de officiële reeksen. Zij meten iets anders dan de deelnemers. Daarom staan zij nooit in één lijn.',
		countryContested:
			'De 40% waar het doel vaak mee begint, komt uit een enquête van 2017 onder zes beroepen en is omstreden.',
		published: 'Ander onderzoek',
		publishedText:
			'Wat onderzoek vond, naast de deelnemers. Zo ziet u of hun uitkomst in lijn ligt met wat al bekend was.',
		funding: 'Na de subsidie',
		fundingText: 'Wat het de deelnemers kost om de hulpmiddelen van nu te houden, als er niets bij komt.',
		fundingLaw: (amount: string, first: string, second: string) =>
			`Voor heel de zorg noemt het AZWA ${amount} in ${first} en nog eens in ${second}. AI krijgt daar een deel van. Of het blijft, wordt na een evaluatie besloten.`,
		fundingNictiz: (amount: string) => `Nictiz spreekt van ${amount} voor AI tegen registratielast.`,
		who: 'Wie telt mee?',
	},
	key: {
		organisations: 'organisaties in deze cijfers',
		persons: 'personen gemeten, voor én na',
		fte: 'voltijdbanen waar de metingen over gaan',
	},
	says: {
		title: 'Wat zegt dit over heel Nederland?',
		text: (nobody: string, everybody: string) =>
			`Weinig. Verandert er elders niets, dan is het landelijke effect ${nobody}. Is het overal zoals bij de deelnemers, dan is het ${everybody}. De waarheid ligt daartussen.`,
		almostNothing: 'bijna nul',
		unknown:
			'Dat weten wij nog niet. Daarvoor is een bron nodig voor de omvang van elke sector, en zijn er meer deelnemers nodig.',
		measured: (count: string) =>
			`${count} organisaties hebben gemeten en kozen ervoor niet te publiceren. Als juist goede uitkomsten worden gepubliceerd, is het beeld te mooi.`,
	},
	revisions: {
		title: 'Correcties en eerdere uitgaven',
		none: 'Tot nu toe is er niets gecorrigeerd of ingetrokken.',
		entry: (release: string, date: string) => `Uitgave ${release}, ${date}:`,
		codes: {
			methodChanged: 'de methode is veranderd',
			withdrawal: 'een of meer publicaties zijn ingetrokken',
			correction: 'een of meer publicaties zijn gecorrigeerd',
		},
		with: (code: string, text: string) => (text === '' ? code : `${code} (${text})`),
		earlier: 'Uitgaven',
	},
	links: {
		method: 'Hoe wij samenvoegen',
		openData: 'Open data en API',
		all: 'Alles in één bestand (ZIP)',
	},
	embedTitle: (title: string) => `${title} – Halftijd`,
	embedMore: (id: string) => `Uitgave ${id} op Halftijd`,
	demonstration: {
		strip: 'Demonstratie met verzonnen gegevens.',
		stripMore: 'Alleen “Heel Nederland” en “Ander onderzoek” tonen echte, gepubliceerde cijfers.',
		leave: 'Naar de echte cijfers',
		open: 'Open de demonstratie',
		openMore: 'Verzonnen organisaties over acht kwartalen. Zij staan los van echte gegevens.',
	},
	empty: {
		title: 'Er is nog geen uitgave',
		lead: 'Zodra genoeg organisaties hun uitkomst hebben gepubliceerd, staat hier hoe ver zij samen zijn. Tot die tijd tonen wij geen cijfers: met te weinig deelnemers zou een organisatie te herkennen zijn.',
		what: 'Wat u hier straks ziet, staat in de demonstratie.',
	},
};
