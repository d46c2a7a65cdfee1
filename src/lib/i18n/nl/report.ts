import type { EstimateId } from '#lib/core/estimate/estimate.ts';
import type { TrackClass } from '#lib/core/goal/position.ts';
import type { KeyFigure } from '#lib/core/report/document.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { ReportWords } from '#lib/core/report/reportWords.ts';
import { checks } from './checks.ts';
import { estimateNames } from './estimateNames.ts';
import { formats } from './formats.ts';
import { sayIssue } from './issues.ts';

const { percent, number, signed } = formats;

const goals = { halve2030: 'half zoveel administratie', max20: 'hoogstens 20% administratie' };

/** Wat gemeten is, als woord achter een aantal. */
const units = {
	person: ['persoon', 'personen'],
	department: ['afdeling', 'afdelingen'],
	organisation: ['organisatie', 'organisaties'],
} as const;

function counted(measurement: Measurement, count: number): string {
	return `${number(count)} ${units[measurement.unit][count === 1 ? 0 : 1]}`;
}

function lessOrMore(reduction: number): string {
	return reduction < 0 ? `${percent(-reduction)} meer` : `${percent(reduction)} minder`;
}

function range(low: number, high: number): string {
	if (low >= 0) return `${percent(low)} tot ${percent(high)} minder`;
	if (high <= 0) return `${percent(-high)} tot ${percent(-low)} meer`;
	return `van ${percent(-low)} meer tot ${percent(high)} minder`;
}

/** Een kans is nooit precies 0 of 100%. */
function chance(probability: number | null): string {
	if (probability !== null && probability > 0.99) return 'meer dan 99%';
	if (probability !== null && probability < 0.01) return 'minder dan 1%';
	return percent(probability, 0);
}

function sentence(measurement: Measurement): string {
	const { headline, share, verdict } = measurement;
	const levels = `van ${percent(share.before)} naar ${percent(share.after)} van de werktijd`;
	if (!headline)
		return 'Voor de start is geen administratie geschreven. Een daling is dan niet te berekenen.';
	if (verdict === 'notEnoughData') return 'Er zijn nog te weinig gegevens voor een uitspraak.';
	if (headline.id === 'controlledReduction') {
		return `De administratie werd ${lessOrMore(headline.estimate)}, vergeleken met de groep zonder AI.`;
	}
	return `De administratie ging ${levels}: ${lessOrMore(headline.estimate)}.`;
}

function interval(measurement: Measurement): string {
	const { headline, share, verdict } = measurement;
	if (!headline) return '';
	const measured =
		headline.id === 'controlledReduction'
			? `Gemeten bij ${counted(measurement, measurement.estimates.shareReduction?.n ?? 0)} met AI en ${number(measurement.population.controls)} zonder, allemaal voor én na.`
			: `Gemeten bij ${counted(measurement, headline.n)}, allemaal voor én na.`;
	const levels = `De administratie ging van ${percent(share.before)} naar ${percent(share.after)} van de werktijd.`;
	const doubt =
		headline.low === null || headline.high === null
			? 'Bij deze gegevens past geen interval.'
			: `95%-betrouwbaarheidsinterval: ${range(headline.low, headline.high)}.`;
	return verdict === 'notEnoughData' || headline.id === 'controlledReduction'
		? `${levels} ${doubt} ${measured}`
		: `${doubt} ${measured}`;
}

const classes: Readonly<Record<TrackClass, string>> = {
	notEnoughData: 'te weinig gegevens',
	tooEarly: 'te vroeg voor een tempo',
	reached: 'al bereikt bij de start',
	onTrack: 'op koers',
	possible: 'mogelijk op koers',
	behind: 'achter op het pad',
	farBehind: 'ver achter op het pad',
};

function verdict(measurement: Measurement): ReturnType<ReportWords['verdict']> {
	const texts: string[] = [];
	const { headline, goal } = measurement;
	if (measurement.verdict === 'notEnoughData') texts.push(tooLittle(measurement));
	else {
		if (measurement.verdict === 'noClearChange') {
			texts.push('Geen duidelijke verandering: het interval bevat zowel meer als minder administratie.');
		} else if (measurement.verdict === 'more') {
			texts.push('De administratie nam toe. Het hele interval ligt aan die kant.');
		} else texts.push('De administratie nam af. Het hele interval ligt aan die kant.');
		if (goal) texts.push(track(measurement));
	}
	texts.push(
		headline?.id === 'controlledReduction'
			? 'Er is vergeleken met een groep zonder AI. Dat sluit veel andere oorzaken uit, maar is nog geen proef met loting.'
			: 'Dit is een vergelijking van voor en na. Er was geen vergelijkingsgroep, dus andere oorzaken zijn niet uitgesloten.',
	);
	const tone = { less: 'ok', more: 'stop', noClearChange: 'attention', notEnoughData: 'attention' } as const;
	return { tone: tone[measurement.verdict], texts };
}

function tooLittle(measurement: Measurement): string {
	const { headline } = measurement;
	const fewest = measurement.fewestUnits;
	const found = headline?.n ?? 0;
	const more = measurement.unitsNeeded
		? ` Met ${counted(measurement, measurement.unitsNeeded)}, voor én na gemeten, kan het waarschijnlijk wel.`
		: '';
	if (!headline)
		return 'Te weinig gegevens: zonder administratie voor de start is er niets om mee te vergelijken.';
	if (found < fewest) {
		return `Te weinig gegevens: ${counted(measurement, found)} voor én na gemeten. Vanaf ${number(fewest)} doen we een uitspraak.${more}`;
	}
	if (headline.low === null)
		return 'Te weinig gegevens: er is geen spreiding om de onzekerheid uit af te leiden.';
	return `Te weinig gegevens: de onzekerheid is groter dan de hele daling die het doel vraagt.${more}`;
}

function track(measurement: Measurement): string {
	const goal = measurement.goal!;
	const name = goals[goal.id];
	const way =
		goal.progress === null
			? ''
			: goal.progress < 0
				? ' U ligt verder van het doel dan bij de nulmeting.'
				: ` U legde ${percent(goal.progress, 0)} van de weg af.`;
	const odds = ` De kans dat u op of onder het pad ligt, is ${chance(goal.probability)}.`;
	switch (goal.class) {
		case 'tooEarly':
			return `Of u op koers ligt voor ${name} in 2030, is nu nog niet te zeggen: tussen de metingen zit minder dan een jaar. Eén invoering is een stap, geen tempo.${way}`;
		case 'reached':
			return `Het doel (${name}) was bij de start al gehaald.`;
		case 'notEnoughData':
			return `Of u op koers ligt voor ${name} in 2030, is met deze gegevens niet te zeggen.`;
		default:
			return `U bent ${classes[goal.class]} voor ${name} in 2030.${odds}${way}`;
	}
}

function keyFigures(measurement: Measurement): ReturnType<ReportWords['keyFigures']> {
	const minutes = measurement.estimates.minutesPer8h;
	const { goal } = measurement;
	const figures: KeyFigure[] = [];
	if (minutes) {
		const word = minutes.estimate <= 0 ? 'minder' : 'meer';
		const bounds =
			minutes.low === null || minutes.high === null
				? 'geen interval'
				: `95%-interval van de verandering: ${signed(minutes.low)} tot ${signed(minutes.high)}`;
		figures.push({
			anchor: 'minutesPer8h',
			value: number(Math.abs(minutes.estimate)),
			unit: Math.round(Math.abs(minutes.estimate)) === 1 ? 'minuut' : 'minuten',
			label: `${word} administratie per werkdag van 8 uur; ${bounds}`,
		});
	}
	if (goal && goal.progress !== null) {
		figures.push({
			anchor: 'doel',
			value: percent(goal.progress, 0),
			unit: '',
			label:
				goal.progress < 0
					? `van de weg naar ${goals[goal.id]}: u ligt verder van het doel dan bij de nulmeting`
					: `van de weg naar ${goals[goal.id]} is afgelegd; in onderzoek met een vergelijkingsgroep 14 tot 31%`,
		});
	}
	figures.push({
		anchor: 'daling',
		value: percent(measurement.share.after),
		unit: '',
		label: goal
			? `van de werktijd is nu administratie; het pad vraagt op dit moment ${percent(goal.path)}, eind 2030 ${percent(goal.target)}`
			: 'van de werktijd is nu administratie',
	});
	return figures;
}

const scale: Readonly<Record<EstimateId, 'share' | 'points' | 'minutes'>> = {
	shareReduction: 'share',
	controlledReduction: 'share',
	shareDifference: 'points',
	minutesPer8h: 'minutes',
	minutesPerContact: 'minutes',
	pairedMinutesPerDay: 'minutes',
	pairedShare: 'points',
	bootstrapPercentile: 'share',
	bootstrapBca: 'share',
	randomSlope: 'minutes',
	olsCr2: 'minutes',
	didMinutesPerDay: 'minutes',
	hodgesLehmann: 'minutes',
	signFlip: 'minutes',
};

const unitNames = { share: 'minder administratie', points: 'procentpunt', minutes: 'minuten' };

function estimateValue(id: EstimateId, value: number | null): string {
	if (scale[id] === 'share') return percent(value);
	return signed(id === 'pairedShare' && value !== null ? 100 * value : value, 1);
}

export const reportWords: ReportWords = {
	sentence,
	interval,
	verdict,
	keyFigures,
	headings: {
		goal: 'Op weg naar 2030',
		roles: 'Bij wie',
		activities: 'Waarmee',
		estimates: 'Hoe zeker is dit?',
		checks: 'Controles',
		remarks: 'Let op',
		data: 'Waar dit op rust',
	},
	captions: {
		goal: 'Waar u staat op het pad naar het doel',
		roles: 'Administratie als deel van de werktijd, per functie',
		activities: 'Minuten administratie per werkdag van 8 uur, per activiteit',
		estimates: 'Alle manieren van rekenen',
		checks: 'Waar wij op letten, en wat wij vonden',
		balance: 'Wat er met de rijen en uren gebeurde',
		files: 'Gelezen bestanden',
	},
	columns: {
		what: 'Wat',
		value: 'Waarde',
		before: 'Voor',
		after: 'Na',
		change: 'Verschil',
		low: '95% van',
		high: '95% tot',
		persons: 'Personen',
		unit: 'Eenheid',
		rows: 'Rijen',
		hours: 'Uren',
		file: 'Bestand',
		verdict: 'Oordeel',
		found: 'Wat wij vonden',
		note: 'Opmerking',
		sha256: 'Vingerafdruk (SHA-256)',
	},
	goalRows: {
		baseline: 'Nulmeting: aandeel administratie',
		level: 'Nu: aandeel administratie',
		path: 'Wat het pad nu vraagt',
		target: 'Doel op 31 december 2030',
		required: 'Daling die het pad nu vraagt',
		progress: 'Deel van de weg afgelegd',
		paceSoFar: 'Tempo tot nu toe (punt per jaar)',
		paceNeeded: 'Tempo dat nog nodig is (punt per jaar)',
		probability: 'Kans op of onder het pad',
		class: 'Oordeel',
	},
	balanceRows: {
		read: 'Gelezen',
		used: 'Gebruikt',
		rejected: 'Afgekeurd',
		outside: 'Buiten de vergelijking (pauze, inwerktijd)',
	},
	classes,
	estimateName: (id) => estimateNames[id],
	estimateValue,
	estimateUnit: (id) => unitNames[scale[id]],
	estimateRange: (estimate, id) =>
		estimate.low === null || estimate.high === null
			? 'geen interval'
			: `${estimateValue(id, estimate.low)} tot ${estimateValue(id, estimate.high)}`,
	share: (value) => percent(value),
	chance,
	points: (value) => signed(value, 1),
	minutes: (value) => number(value, 1),
	count: (value) => number(value),
	hours: (seconds) => formats.hours(seconds),
	hidden: {
		underTen: 'minder dan tien personen',
		protective: 'niet getoond, want anders volgt een kleine groep eruit',
	},
	unnamed: 'niet ingevuld',
	notComputed: 'niet berekend',
	check: (check) => ({ ...checks.say(check), verdict: checks.levels[check.level] }),
	issue: sayIssue,
};
