import type { PoolWords } from '#lib/core/progress/poolWords.ts';
import { formats } from './formats.ts';
import { sayIssue } from './issues.ts';
import { reportWords } from './report.ts';

const { percent, number } = formats;

const points = (value: number) => number(100 * value, 1);

function lessOrMore(reduction: number): string {
	return reduction < 0 ? `${percent(-reduction)} meer` : `${percent(reduction)} minder`;
}

function range(low: number, high: number): string {
	if (low >= 0) return `${percent(low)} tot ${percent(high)} minder`;
	if (high <= 0) return `${percent(-high)} tot ${percent(-low)} meer`;
	return `van ${percent(-low)} meer tot ${percent(high)} minder`;
}

export const poolCommand = {
	usage: [
		'Gebruik: halftijd pool METING.json... | TABEL.csv [--design controlled|beforeAfter] [--json]',
		'',
		'  METING.json  een uitkomst van halftijd measure --json; één per organisatie',
		'  TABEL.csv    kolommen organisation, estimate en se, en eventueel design; 17,5% minder is 0,175',
		'  --design     neem alleen uitkomsten met vergelijkingsgroep (controlled) of voor–na (beforeAfter)',
		'  --json       de hele uitkomst als JSON',
		'',
		'Neemt de uitkomsten van organisaties samen. Beide soorten onderzoek gaan nooit in één gemiddelde.',
		'',
	].join('\n'),
	unknownOption: (option: string) =>
		`De optie ${option} bestaat niet of mist een waarde. Zie halftijd pool --help.`,
	badDesign: (found: string) =>
		`--design: ‘${found}’ kan niet. Kies controlled (met vergelijkingsgroep) of beforeAfter (voor–na).`,
	noFiles: 'Er is geen bestand genoemd. Noem metingen (JSON) of een tabel (CSV). Zie halftijd pool --help.',
	fileTwice: (path: string) => `${path}: dit bestand is twee keer genoemd. Noem elk bestand één keer.`,
};

export const poolWords: PoolWords = {
	title: 'Organisaties samen',
	design: (design) => {
		if (design === 'controlled') return 'Opzet: vergeleken met een groep zonder AI.';
		if (design === 'beforeAfter') return 'Opzet: voor–na. Andere oorzaken zijn niet uitgesloten.';
		return 'De opzet van deze uitkomsten is niet opgegeven.';
	},
	sentence: ({ estimate, low, high }, organisations) =>
		`Bij ${number(organisations)} organisaties werd de administratie gemiddeld ${lessOrMore(estimate)} (95%-interval ${range(low, high)}).`,
	meaning:
		'Dit gaat over een doorsnee organisatie onder de deelnemers. Deelnemers zijn niet de hele sector: wie niet meet, kan anders zijn.',
	prediction: (low, high) =>
		`Een volgende, vergelijkbare organisatie kan ${range(low, high)} verwachten (95%-voorspellingsinterval).`,
	spread: ({ tau2, i2 }, { q, df, p, tau2Low, tau2High }) => {
		const test = `Q = ${number(q, 1)} bij ${number(df)} ${df === 1 ? 'vrijheidsgraad' : 'vrijheidsgraden'}, p ${p < 0.001 ? '< 0,001' : `= ${number(p, 3)}`}`;
		return `Verschil tussen organisaties (τ): ${points(Math.sqrt(tau2))} procentpunt (95%-interval ${points(Math.sqrt(tau2Low))} tot ${points(Math.sqrt(tau2High))}). Van de verschillen tussen de uitkomsten is ${percent(i2, 0)} geen toeval (I²). ${test}.`;
	},
	track: ({ k, early, distance, probability, class: found }, className) => [
		`Een doorsnee organisatie: ${className}.`,
		...(distance && probability !== null
			? [
					`Afstand tot het pad: ${formats.signed(100 * distance.estimate, 1)} procentpunt (boven 0 is voor op het pad). De kans dat zij op of voor het pad ligt, is ${reportWords.chance(probability)}.`,
					`Berekend over ${number(k)} organisaties.`,
				]
			: []),
		...(early > 0 && found !== 'notEnoughData'
			? [
					`${number(early)} ${early === 1 ? 'organisatie telt' : 'organisaties tellen'} hier niet mee: de meting was binnen een jaar na het begin.`,
				]
			: []),
	],
	classes: reportWords.classes,
	headings: {
		organisations: 'De organisaties',
		sensitivity: 'Hangt het af van de methode?',
		leaveOneOut: 'Hangt het af van één organisatie?',
		track: 'Op weg naar 2030',
		remarks: 'Let op',
	},
	captions: {
		organisations: 'Uitkomst, standaardfout en gewicht per organisatie',
		sensitivity: 'Het gemiddelde met drie manieren om τ te schatten',
		leaveOneOut: 'Het gemiddelde als steeds één organisatie wordt weggelaten',
	},
	columns: {
		organisation: 'Organisatie',
		without: 'Zonder',
		method: 'Methode',
		estimate: 'Minder administratie',
		se: 'Standaardfout (procentpunt)',
		weight: 'Gewicht',
		low: 'Laag',
		high: 'Hoog',
		tau: 'τ (procentpunt)',
		i2: 'Geen toeval (I²)',
		note: 'Opmerking',
	},
	methods: {
		REML: 'REML (deze telt)',
		PM: 'Volgens Paule–Mandel',
		DL: 'Volgens DerSimonian–Laird',
	},
	share: (value) => percent(value),
	points,
	issue: sayIssue,
};
