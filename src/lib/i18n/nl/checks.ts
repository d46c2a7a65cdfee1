import type { Check, MixValues } from '#lib/core/estimate/checks/check.ts';
import { sayCheck, type CheckTexts, type NotMade } from '../checkTexts.ts';
import { formats } from './formats.ts';

const { number, percent, signed } = formats;

const weighed = (values: MixValues, what: string) => {
	if (values.estimate === null) return `Met gelijke ${what} is er geen uitkomst te berekenen.`;
	const moved = values.mixDifference;
	const almostEqual = 'Voor en na bijna gelijk. ';
	const mix = moved === null ? '' : moved < 0.02 ? almostEqual : `De verdeling verschilt ${percent(moved)}. `;
	const once = values.onlyOnce ? `${percent(values.onlyOnce)} komt maar in één periode voor. ` : '';
	return `${mix}${once}Met gelijke ${what}: ${percent(values.estimate)}.`;
};

const range = (low: number | null, high: number | null) =>
	low === null || high === null ? 'geen interval' : `95%-interval ${signed(low, 1)} tot ${signed(high, 1)}`;

const texts: CheckTexts = {
	comparisonGroup: {
		name: 'Vergelijkingsgroep',
		found: ({ controls, needed }) => {
			if (controls === 0) return 'Die is er niet. Andere oorzaken dan de AI zijn dus niet uitgesloten.';
			return controls < needed
				? `Die telt er ${number(controls)}. Dat is te weinig om mee te vergelijken: er zijn er ${number(needed)} nodig.`
				: `Die is er: ${number(controls)} zonder AI, ook voor en na gemeten.`;
		},
		meaning: 'Een groep zonder AI laat zien wat er ook zonder AI veranderde.',
		action: 'Meet een volgende keer ook vijf of meer mensen die de AI nog niet hebben.',
	},
	rounding: {
		name: 'Afgeronde tijden',
		found: (v) =>
			v.multiplesOf15 === null
				? 'Er zijn geen tijden om naar te kijken.'
				: `${percent(v.multiplesOf15, 0)} van de tijden is een veelvoud van 15 minuten (voor ${percent(v.multiplesOf15Before, 0)}, na ${percent(v.multiplesOf15After, 0)}). Zonder afronden is dat 6,7%.`,
		meaning:
			'Bij gelijk afronden voor en na verandert de uitkomst weinig. Ronden mensen na de start anders af, dan kan dat op een verandering lijken.',
		action: 'Vraag mensen om hun tijden op te schrijven terwijl zij werken.',
	},
	weekdayMix: {
		name: 'Weekdagen',
		found: (v) => weighed(v, 'weekdagen'),
		meaning: 'Op maandag is het anders dan op vrijdag. Zijn de dagen ongelijk verdeeld, dan telt dat mee.',
		action: 'Meet voor en na dezelfde weekdagen.',
	},
	roleMix: {
		name: 'Functies',
		found: (v) => weighed(v, 'functies'),
		meaning: 'Werkt de ene functie na de start meer uren mee dan ervoor, dan verschuift het gemiddelde.',
		action: 'Meet voor en na dezelfde mensen, ongeveer even lang.',
	},
	missingDays: {
		name: 'Ontbrekende dagen',
		found: (v) =>
			`Van ${number(v.persons)} personen telden ${number(v.daysBefore)} dagen voor en ${number(v.daysAfter)} dagen na.${
				v.missingBefore === null || v.missingAfter === null
					? ' Vaste werkdagen zijn niet te herkennen.'
					: ` Van hun vaste werkdagen is ${percent(v.missingBefore, 0)} voor en ${percent(v.missingAfter, 0)} na niet ingevuld.`
			}`,
		meaning: 'Ontbreken vooral de drukke dagen, of meer na dan voor, dan klopt het beeld niet.',
		action: 'Ga na wanneer mensen stopten met invullen, en waarom.',
	},
	longDays: {
		name: 'Dagen boven 16 uur',
		found: ({ days, share }) =>
			days === 0
				? 'Geen.'
				: `${number(days)} ${days === 1 ? 'dag telt' : 'dagen tellen'} meer dan 16 uur werktijd. Dat is ${percent(share)} van alle dagen.`,
		meaning: 'Zo lang werkt bijna niemand. Vaak is de tijd verkeerd gelezen of delen twee mensen een code.',
		action: 'Kijk bij de bestanden of de tijden in uren of in minuten staan, en of codes uniek zijn.',
	},
	overlaps: {
		name: 'Overlappende tijden',
		found: (v) =>
			v.entries === 0
				? 'Geen.'
				: `${number(v.entries)} ${v.entries === 1 ? 'rij begint' : 'rijen beginnen'} voordat een eerdere rij van dezelfde persoon klaar is. Zo telt ${percent(v.share)} van de werktijd dubbel.`,
		meaning: 'Tijd die dubbel telt, kan het aandeel administratie te hoog of te laag maken.',
		action: 'Zoek de rijen op in het bestand en pas de begin- of eindtijd aan.',
	},
	driftByWeek: {
		name: 'Verloop na de start',
		found: (v) => {
			if (v.slope === null)
				return 'Er zijn minder dan drie weken na de start. Een verloop is dan niet te zien.';
			const line = `${signed(v.slope, 1)} procentpunt per week, ${range(v.low, v.high)}`;
			if (v.low === null || v.high === null) return `Over ${number(v.weeks)} weken: ${line}.`;
			return v.low <= 0 && v.high >= 0
				? `Van week tot week geen duidelijke stijging of daling (${line}).`
				: `Het aandeel administratie ${v.slope > 0 ? 'stijgt' : 'daalt'} van week tot week (${line}).`;
		},
		meaning: 'Stijgt of daalt het nog, dan is dit niet het eindpunt.',
		action: 'Meet over een paar maanden opnieuw.',
	},
	controlDrift: {
		name: 'Verandering zonder AI',
		found: (v) =>
			v.difference === null
				? 'De vergelijkingsgroep telt minder dan tien personen. Daarom tonen wij hun verandering niet.'
				: `Zonder AI ging het aandeel van ${percent(v.before)} naar ${percent(v.after)}: ${signed(v.difference, 1)} procentpunt, ${range(v.low, v.high)}.`,
		meaning:
			'Veranderde het ook zonder AI, dan speelde er meer. Vergelijken met deze groep haalt dat eraf, als het beide groepen even hard raakte.',
		action: 'Vraag wat er in deze periode nog meer veranderde, en bij wie.',
	},
	leaveOneDepartmentOut: {
		name: 'Eén afdeling weglaten',
		found: (v) =>
			v.lowest === null
				? 'Geen afdeling kan weg: alleen met tien of meer personen in de afdeling, en tien of meer die overblijven.'
				: `De uitkomst blijft tussen ${percent(v.lowest)} en ${percent(v.highest)}.`,
		meaning: 'Hangt veel af van één afdeling, dan zegt de uitkomst weinig over de andere.',
		action: 'Kijk wat die afdelingen anders doen, en meet er meer.',
	},
	influence: {
		name: 'Eén persoon weglaten',
		found: (v) =>
			v.largestChange === null
				? 'Dat tonen wij niet: er blijven dan minder dan tien personen over, of er is geen uitkomst.'
				: `De uitkomst verandert hoogstens ${number(100 * v.largestChange, 1)} procentpunt.`,
		meaning:
			'Verandert er veel, dan bepaalt één persoon (of één afdeling, als u daarmee rekent) een groot deel.',
		action: 'Meet meer mensen. Laat niemand weg omdat de uitkomst dan mooier is.',
	},
	washoutSensitivity: {
		name: 'Inwerktijd weglaten',
		found: (v) =>
			`Met alle dagen: ${percent(v.none)}. Zonder 7 dagen voor en na de start: ${percent(v.oneWeek)}, zonder 14 dagen: ${percent(v.twoWeeks)}, zonder 28 dagen: ${percent(v.fourWeeks)}. Deze uitkomst laat er ${number(v.days)} weg.`,
		meaning: 'In de eerste weken leren mensen nog. Verschilt dit veel, dan telt die leertijd mee.',
		action: 'Kies vooraf hoeveel dagen u weglaat, niet naar de uitkomst die u het liefst ziet.',
	},
};

const notMade: NotMade = {
	roleMix: 'Er staan geen functies in de bestanden.',
	overlaps: 'Er staan geen begintijden in de bestanden.',
	controlDrift: 'Er is geen vergelijkingsgroep.',
	leaveOneDepartmentOut: 'Er staan geen afdelingen in de bestanden.',
	washoutSensitivity: 'De dag van de start is niet ingevuld.',
};

export const checks = {
	title: 'Controles',
	caption: 'Waar wij op letten, en wat wij vonden',
	verdict: 'Oordeel',
	check: 'Controle',
	found: 'Wat wij vonden',
	levels: { ok: 'Goed', attention: 'Let op', stop: 'Klopt niet' },
	texts,
	say: (check: Check) => sayCheck(texts, check),
	/** Controles waarvoor in de bestanden niets staat. */
	notMadeTitle: 'Niet nagekeken',
	notMade,
	users: (reduction: string, interval: string, n: number) =>
		`Alleen wie de AI gebruikte (${number(n)}): ${reduction} minder administratie (95%-interval ${interval}). Wie gebruikt, koos dat zelf. Daarom is dit niet de hoofduitkomst.`,
	usersTitle: 'Iedereen met toegang, en wie de AI gebruikte',
	usersInterval: (low: number, high: number) => `${percent(low)} tot ${percent(high)}`,
};
