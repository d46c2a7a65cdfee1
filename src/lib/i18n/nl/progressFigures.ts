import type { GoalId } from '#lib/core/goal/goal.ts';
import type { TrackClass } from '#lib/core/goal/position.ts';
import type { PoolDesign } from '#lib/core/progress/effect.ts';
import type { GroupKey } from '#lib/core/progress/groupRows.ts';

/** The words in and around the public figures. Numbers arrive written. */
export const progressFigures = {
	invented: 'Verzonnen gegevens.',
	remark: 'Opmerking',
	file: {
		release: 'Van uitgave',
		kind: 'Soort gegevens',
		isInvented: 'verzonnen',
		isReal: 'gepubliceerd door anderen',
	},
	notEnough: 'niet genoeg gegevens',
	classes: {
		notEnoughData: 'niet genoeg gegevens',
		tooEarly: 'nog te vroeg',
		reached: 'al gehaald',
		onTrack: 'op koers',
		possible: 'mogelijk',
		behind: 'achter',
		farBehind: 'ver achter',
	} satisfies Record<TrackClass, string>,
	goals: { halve2030: 'de helft', max20: 'hoogstens 20%' } satisfies Record<GoalId, string>,
	chance: (percent: string) => `ongeveer ${percent}`,
	chanceLow: 'minder dan 5%',
	chanceHigh: 'meer dan 95%',
	range: (low: string, high: string) => `${low} tot ${high}`,
	organisations: (count: string, isOne: boolean) => `${count} ${isOne ? 'organisatie' : 'organisaties'}`,
	measure: {
		beforeAfter: 'Minder administratie dan bij de eigen nulmeting',
		controlled: 'Minder administratie dan in de vergelijkingsgroep',
	} satisfies Record<PoolDesign, string>,
	noPath:
		'Het pad vraagt een daling, wat de oorzaak ook is. Wat AI alleen doet, heeft daarom geen plaats op het pad.',
	course: {
		titles: {
			notEnoughData: 'Nog niet genoeg organisaties voor een oordeel',
			tooEarly: 'Het is nog te vroeg voor een oordeel',
			reached: 'Het doel was al gehaald bij de nulmeting',
			onTrack: 'De deelnemers liggen op koers',
			possible: 'De deelnemers liggen misschien op koers',
			behind: 'De deelnemers raken achter op het pad',
			farBehind: 'De deelnemers liggen ver achter op het pad',
		} satisfies Record<TrackClass, string>,
		titlesControlled: {
			saves: 'AI geeft de deelnemers tijd terug',
			costs: 'AI kost de deelnemers tijd',
			unsure: 'Of AI tijd teruggeeft, is nog niet zeker',
		},
		titleHidden: 'Nog niet genoeg gegevens voor deze keuze',
		sub: (measure: string) =>
			`${measure}, samengevoegd over organisaties. Dikke streep: 95%-interval. Dunne streep: waar een nieuwe organisatie uitkomt.`,
		noteMethod: 'Samengevoegd met REML en Hartung–Knapp.',
		noteTrend: (points: string) =>
			`“Gaat het zo door” trekt de lijn door de uitgaven verder: ${points} punt per jaar. Dat is een veronderstelling en geen voorspelling; er kan geen interval bij.`,
		noteNoTrend: 'Voor een trend zijn vier uitgaven over minstens een jaar nodig.',
		noteOther: {
			halve2030: 'Stippellijn: wat het pad naar hoogstens 20% vraagt.',
			max20: 'Stippellijn: wat het pad naar de helft vraagt.',
		} satisfies Record<GoalId, string>,
		name: 'De deelnemers op het pad naar 2030',
		describe: (p: { last: string; asked: string | null; releases: string }) =>
			`Effect per uitgave (${p.releases}). Laatste uitgave: ${p.last}.` +
			(p.asked === null ? '' : ` Het pad vraagt dan ${p.asked}.`),
		describeHidden: 'Voor deze keuze zijn er geen openbare cijfers.',
		less: (effect: string) => `${effect} minder`,
		more: (effect: string) => `${effect} meer`,
		interval: (range: string) => `95%: ${range}`,
		asked: (required: string) => `pad nu: ${required}`,
		line: { halve2030: 'Wat het pad vraagt', max20: 'Wat het pad naar 20% vraagt' } satisfies Record<
			GoalId,
			string
		>,
		target: 'Doel: de helft minder',
		flat: (effect: string) => `blijft het zo: ${effect}`,
		trend: (effect: string) => `gaat het zo door: ${effect}`,
		flatRow: 'Eind 2030, als het zo blijft',
		trendRow: 'Eind 2030, als het zo doorgaat',
		kept: (release: string) => `te weinig veranderd: cijfers van uitgave ${release}`,
		columns: {
			release: 'Uitgave',
			organisations: 'Organisaties',
			effect: 'Effect (%)',
			interval: '95%-interval (%)',
			low: '95%-interval van (%)',
			high: '95%-interval tot (%)',
			prediction: 'Spreiding (%)',
			predictionLow: 'Spreiding van (%)',
			predictionHigh: 'Spreiding tot (%)',
			halve2030: 'Pad naar de helft vraagt (%)',
			max20: 'Pad naar 20% vraagt (%)',
		},
	},
	groups: {
		name: {
			sector: 'Effect per sector',
			applicationKind: 'Effect per soort AI',
			region: 'Effect per provincie',
		} satisfies Record<GroupKey, string>,
		/** `names` are the groups on track, already joined. */
		titleOnTrack: (names: string, isOne: boolean) => `Op koers ${isOne ? 'ligt' : 'liggen'}: ${names}`,
		titleNone: {
			sector: 'Nog geen sector ligt op koers',
			applicationKind: 'Nog geen soort AI ligt op koers',
			region: 'Nog geen provincie ligt op koers',
		} satisfies Record<GroupKey, string>,
		titleHidden: {
			sector: 'Nog voor geen sector genoeg gegevens',
			applicationKind: 'Nog voor geen soort AI genoeg gegevens',
			region: 'Nog voor geen provincie genoeg gegevens',
		} satisfies Record<GroupKey, string>,
		titleSure: (names: string) => `AI scheelt duidelijk tijd: ${names}`,
		titleNoneSure: 'Nog nergens is zeker dat AI tijd scheelt',
		sub: (measure: string, hasPath: boolean) =>
			`${measure}, met 95%-interval (dik) en spreiding tussen organisaties (dun).${hasPath ? ' Ruit: wat het pad nu vraagt.' : ''}`,
		note: 'Effecten afgerond op halve procenten, kansen op 5%. Waar te weinig organisaties zijn, of één te veel weegt, staat geen cijfer.',
		within: (names: string) => `Alleen ${names}.`,
		wider: 'Zo fijn splitsen wij niet: dit zijn alle deelnemers.',
		all: 'Alle deelnemers',
		effect: 'effect',
		chance: 'kans op koers',
		asked: 'pad',
		describeRow: (label: string, effect: string, range: string, standing: string | null) =>
			`${label}: ${effect}, interval ${range}${standing === null ? '' : `, ${standing}`}.`,
		describeHidden: (names: string) => `Niet genoeg gegevens: ${names}.`,
		first: { sector: 'Sector', applicationKind: 'Soort AI', region: 'Provincie' } satisfies Record<
			GroupKey,
			string
		>,
		columns: {
			persons: 'Personen',
			required: 'Het pad vraagt (%)',
			chance: 'Kans op koers (%)',
			class: 'Oordeel',
		},
	},
	national: {
		title: (from: string, to: string, isLower: boolean) =>
			isLower ? `Landelijk daalt het: van ${from} naar ${to}` : 'Landelijk is er nog geen daling',
		sub: 'Administratie als deel van de werktijd, volgens enquêtes en benchmarks',
		note: (p: { max20: string; halve2030: string; half: string }) =>
			`Echte, gepubliceerde cijfers. Van het laatste punt van het CBS naar hoogstens 20% eind 2030 is ${p.max20} punt per jaar; naar de helft (${p.half}) ${p.halve2030} punt.`,
		sources: (sources: string) => `Bronnen: ${sources}.`,
		name: 'Wat officiële reeksen zeggen over heel Nederland',
		describe: (points: string, goal: string) => `${points}. Doel: ${goal}.`,
		lines: { azw: 'Zorg en welzijn (CBS)', berenschot: 'Langdurige zorg (Berenschot)' },
		contested: (share: string) => `${share}: omstreden`,
		goal: (share: string) => `Doel eind 2030: hoogstens ${share}`,
		needed: (points: string) => `nodig: ${points} punt per jaar`,
		columns: { what: 'Wat', share: 'Aandeel (%)', date: 'Datum (midden)', source: 'Bron' },
		isContested: 'Omstreden: factcheckers vonden de bewering niet onderbouwd.',
		noPeriod: 'Afspraak',
	},
	published: {
		title: 'De deelnemers naast gepubliceerd onderzoek',
		sub: 'Verder naar rechts is minder tijd. Dicht rondje: met vergelijkingsgroep. Open rondje: zonder.',
		note: 'Andere landen, andere AI, vaak een andere maat: de tijd voor verslagen of in het dossier, niet alle administratie. Wij tellen deze uitkomsten nooit op bij die van de deelnemers.',
		own: { beforeAfter: 'Deelnemers, voor en na', controlled: 'Deelnemers, met vergelijkingsgroep' },
		ownDetail: (organisations: string, release: string) => `${organisations}, uitgave ${release}`,
		ownSource: 'Halftijd',
		group: 'Verandering in procenten',
	},
	funding: {
		title: (amount: string) => `Na de subsidie kost het deze deelnemers ${amount} per jaar`,
		titleHidden: 'Nog te weinig organisaties noemden hun kosten na de subsidie',
		sub: 'Licentiekosten per jaar als de subsidie voorbij is, van de organisaties die dat bedrag noemden',
		note: 'Bedragen op drie cijfers. Organisaties die geen bedrag noemden, tellen niet mee: de echte rekening is hoger.',
		name: 'Licentiekosten na de subsidie',
		describeRow: (label: string, amount: string, organisations: string) =>
			`${label}: ${amount} per jaar, ${organisations}.`,
		million: (amount: string) => `€\u00a0${amount}\u00a0mln`,
		axis: 'miljoen euro per jaar',
		columns: {
			who: 'Sector',
			organisations: 'Organisaties',
			amount: 'Euro per jaar',
			controlled: 'Waarvan met vergelijkingsgroep (€)',
			beforeAfter: 'Waarvan voor en na (€)',
		},
	},
	coverage: {
		title: 'Wat dit zegt over heel Nederland',
		titleFew: (share: string) => `De deelnemers zijn ${share} van het werk in de zorg`,
		sub: 'Minder administratie in de hele zorg, onder twee veronderstellingen',
		note: 'Dit zijn veronderstellingen en geen metingen. De deelnemers zijn geen steekproef: wie meedoet, kiest daar zelf voor.',
		noteUnknown: 'De dekking is onbekend zolang er geen bron is voor de omvang van elke sector.',
		noteSources: (sources: string) => `Bron van de omvang: ${sources}.`,
		source: (source: string, date: string) => `${source} (${date})`,
		name: 'Twee veronderstellingen over de hele zorg',
		nobodyElse: 'Niemand anders bespaart',
		everybody: 'Iedereen bespaart zoveel als de deelnemers',
		short: { nobodyElse: 'Niemand anders', everybody: 'Iedereen net zo' },
		describeRow: (label: string, effect: string, range: string) => `${label}: ${effect}, interval ${range}.`,
		unknown: 'onbekend',
		columns: {
			what: 'Veronderstelling',
			design: 'Opzet',
			coverage: 'Dekking (%)',
			measured: 'Gemeten, niet gepubliceerd',
		},
	},
};

export type ProgressFigureTexts = typeof progressFigures;
