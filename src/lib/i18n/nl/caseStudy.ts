import type { LinkState } from '#lib/core/study/measuredLinks.ts';
import type { MeasuredOffer, OfferRefusal } from '#lib/core/study/measuredOffers.ts';
import { formats } from './formats.ts';

const { number, percent, list } = formats;
const interval = (low: number | null, high: number | null) =>
	low === null || high === null ? '' : ` (95%-interval ${percent(low)} tot ${percent(high)})`;

/** De businesscase en de meting waarop hij rust. */
export const caseStudy = {
	toCase: 'Maak een businesscase',
	toCaseHint:
		'De besparing en haar interval gaan mee naar de businesscase, en blijven daar aan deze meting vast.',

	bring: (label: string, reduction: number | null) =>
		reduction === null
			? `U neemt ‘${label}’ mee.`
			: `U neemt ‘${label}’ mee: ${percent(reduction)} minder administratie.`,
	bringMore:
		'Open hieronder een voorbeeld of een bestand. Daarna kiest u wat u uit de meting overneemt. Het voorbeeld past u zelf aan.',
	bringNot: 'Niet meenemen',
	gone: 'Deze meting is niet meer open. Open het studiebestand, of meet opnieuw.',

	replaceStudy:
		'Er is een studie open met metingen of businesscases die u nog niet bewaarde. Wilt u die sluiten?',
	casesTitle: 'Businesscases in uw studie',
	casesAside: (title: string) => `Uit ‘${title}’.`,
	openCase: 'Open deze',
	measurementsTitle: 'Metingen in uw studie',
	measurementsAside: 'Bouw een businesscase op wat u echt heeft gemeten.',
	build: 'Bouw hierop',

	takeTitle: (label: string) => `Wat neemt u over uit ‘${label}’?`,
	takeAside:
		'Elk getal komt met zijn interval. U kunt het later weer veranderen; dan staat erbij dat het anders is dan gemeten.',
	basisTitle: 'Over wie gaat de besparing?',
	basis: {
		access: (reduction: number, low: number | null, high: number | null) =>
			`Iedereen die het hulpmiddel kreeg: ${percent(reduction)} minder${interval(low, high)}`,
		user: (reduction: number, low: number | null, high: number | null) =>
			`Alleen wie het gebruikte: ${percent(reduction)} minder${interval(low, high)}`,
	},
	basisHint: {
		access:
			'Dat niet iedereen het gebruikt, zit er al in. De aanname over gebruik telt dan niet nog eens mee voor de uren.',
		user: 'De aanname over gebruik telt dan mee. Let op: wie het gebruikte, koos daar zelf voor. Bij een ander kan het anders uitvallen.',
	},
	reviewSet: (roles: readonly string[]) =>
		`Extra nakijktijd wordt 0 bij ${list(roles)}: nakijken zit al in de gemeten tijd.`,
	ownReduction: (roles: readonly string[]) =>
		`${list(roles)} ${roles.length === 1 ? 'heeft' : 'hebben'} een eigen besparing in deze businesscase. Die blijft staan.`,
	rolesTitle: 'En per functie',
	rolesHint:
		'Minuten zijn per werkdag van 8 uur. Het aantal is wie er meededen met meten; dat kunnen er minder zijn dan wie het hulpmiddel krijgt.',
	noRoles: 'Geen functie in deze businesscase heet zoals een groep van tien of meer in de meting.',
	offer: {
		baselineMinutes: (role: string, now: string, measured: string) =>
			`${role}: ${measured} minuten administratie per dag (nu ${now})`,
		headcount: (role: string, now: string, measured: string) => `${role}: ${measured} personen (nu ${now})`,
	} satisfies Partial<Record<MeasuredOffer['kind'], unknown>>,
	take: 'Neem over',
	takeNot: 'Niet overnemen',
	taken: (label: string) => `Overgenomen uit ‘${label}’. Met ‘Ongedaan maken’ draait u het terug.`,
	why: (label: string) => `Overgenomen uit de meting ‘${label}’`,
	whyAgain: (label: string) => `Weer gelijk aan de meting ‘${label}’`,
	source: (label: string) => `Eigen meting ‘${label}’`,
	verdictWeak: 'Deze meting is te klein om iets te concluderen. Het interval is dus breed; dat rekent mee.',
	refused: {
		noInterval: 'Deze meting geeft geen besparing met een interval. Die kan niet worden overgenomen.',
		tooFewPersons:
			'Deze meting rust op drie of minder personen. Daarmee is niet te zeggen hoe onzeker de besparing is.',
	} satisfies Record<OfferRefusal, string>,

	link: {
		linked: (label: string) => `uit ‘${label}’`,
		changed: (label: string, measured: string) => `De meting ‘${label}’ zegt nu ${measured}.`,
		overwritten: (label: string, measured: string) => `Anders dan gemeten: ‘${label}’ zegt ${measured}.`,
	} satisfies Record<LinkState, unknown>,
	relink: 'Neem de meting over',
	toMeasurement: 'Naar de meting',

	saveTitle: 'Bewaren',
	saveText:
		'Het studiebestand bevat de metingen, de businesscases, alle wijzigingen en wie ervoor tekende. Er staan geen tijdregels in en geen gemeten personen.',
	saveStudy: 'Bewaar de studie',
	saveCase: 'Alleen de businesscase (JSON)',
	saveCaseHint: 'Zonder metingen, wijzigingen en handtekeningen. Dit bestand leest ook de opdrachtregel.',
	tiedTitle: 'De meting onder deze businesscase',
	tied: (label: string, fields: number) =>
		`Gebouwd op ‘${label}’. ${fields === 1 ? '1 getal komt' : `${number(fields)} getallen komen`} daaruit.`,
	notTied:
		'Aan deze businesscase is nog geen meting gekoppeld. Waar elk getal vandaan komt, staat bij de aanname zelf.',
	addMeasurement: 'Voeg een meting toe (JSON)',
	noMeasurement:
		'In dit bestand staat geen meting. Kies een studiebestand, of de uitkomst van een meting als JSON.',
	chooseTitle: 'Metingen in de studie',

	memo: {
		title: 'Besluitmemo',
		lead: 'Eén bladzijde voor wie besluit, met een bijlage voor wie het wil narekenen.',
		make: 'Maak de besluitmemo',
		hint: 'Vraag, antwoord, wie verliest, waar het op rust en wie tekent: op één bladzijde, met een bijlage.',
		none: 'Er is geen businesscase open.',
		toCase: 'Naar de businesscase',
		waits: 'De memo komt als alles is nagerekend …',
		print: 'Afdrukken of bewaren als pdf',
		download: 'Download de memo (HTML)',
		back: 'Terug naar het dossier',
		file: 'besluitmemo',
	},

	realisedTitle: 'Gepland en gerealiseerd',
	realisedAside:
		'Kies een latere meting. U ziet wat zij doet met de rest van de businesscase; er verandert niets aan uw aannames.',
	realisedChoose: 'Meting',
	realisedNone: 'Er is nog geen meting om naast de aanname te leggen.',
	realisedSentence: (planned: number, measured: number, low: number, high: number) =>
		`Aangenomen was ${percent(planned)} minder administratie. Gemeten is ${percent(measured)} (95%-interval ${percent(low)} tot ${percent(high)}).`,
	realisedWithin: 'De aanname past bij wat er is gemeten.',
	realisedOutside: (isMore: boolean): string =>
		isMore
			? 'De aanname ligt onder het interval: het gaat beter dan gepland.'
			: 'De aanname ligt boven het interval: het gaat minder goed dan gepland.',
	realisedBasis:
		'De aanname gaat over wie het gebruikt. De meting weet alleen wat het doet bij iedereen met toegang. Daarmee is gerekend, dus zonder de aanname over gebruik.',
	realisedOwn: (roles: readonly string[]) =>
		`${list(roles)} ${roles.length === 1 ? 'houdt' : 'houden'} de eigen besparing; daar is de meting niet ingevuld.`,
};

export type CaseStudyTexts = typeof caseStudy;
