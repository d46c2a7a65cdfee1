import type { EstimateIssues } from '#lib/core/issues/estimate.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { estimateNames } from './estimateNames.ts';
import { formats } from './formats.ts';

const name = (id: string) => estimateNames[id as keyof typeof estimateNames] ?? id;
const units = { person: 'persoon', department: 'afdeling', organisation: 'organisatie' };
const bounds = {
	slope: 'hoeveel de verandering per persoon verschilt',
	intercept: 'hoeveel het begin per persoon verschilt',
	correlation: 'de samenhang van begin en verandering',
};
const planRanges = {
	wholeFromTwo: 'een heel getal van 2 tot en met 100.000',
	wholeFromOne: 'een heel getal vanaf 1',
	aboveZero: 'een getal groter dan 0',
	zeroOrMore: 'een getal van 0 of meer',
	betweenZeroAndOne: 'een getal tussen 0 en 1',
	betweenHalfAlphaAndOne: 'een getal tussen de halve alpha en 1',
};
const planQuantities = {
	tau: 'Hoeveel het effect per persoon verschilt (τ)',
	sigma: 'Hoeveel de dagen van één persoon verschillen (σ)',
	registrationMinutes: 'Hoeveel tijd registreren per dag kost',
};

export const issuesEstimate: IssueTexts<EstimateIssues> = {
	activityUndecided: (p) =>
		`U koos nog niet wat ‘${p.activity}’ is (${formats.number(p.minutes)} minuten). Kies administratie, zorg of geen werktijd.`,
	personsInBothGroups: (p) =>
		`${formats.number(p.persons)} personen staan in de groep met AI én in de vergelijkingsgroep. Zij tellen mee waar de meeste van hun tijd ligt. Kijk de kolom met de groep na.`,
	unitNotRegistered: (p) =>
		`U wilt rekenen per ${units[p.unit]}, maar bij ${formats.number(p.persons)} personen staat geen ${units[p.unit]}. Vul die aan of reken per persoon.`,
	washoutNeedsGoLive: (p) =>
		`U wilt ${formats.number(p.days)} dagen rond de start weglaten, maar de startdatum ontbreekt. Vul de startdatum in.`,
	nobodyMatched: (p) =>
		`Niemand is voor én na gemeten: ${formats.number(p.before)} personen voor, ${formats.number(p.after)} personen na, geen enkele in beide. Kijk of de codes van personen in beide bestanden gelijk zijn.`,
	replicateUndefined: (p) =>
		`Bij ‘${name(p.estimate)}’ past geen interval: zonder één van de gemeten personen is er voor de start geen administratie over.`,
	noControlGroup: (p) =>
		p.found === 0
			? 'Dit is een vergelijking van voor en na. Er is geen vergelijkingsgroep, dus andere oorzaken zijn niet uitgesloten.'
			: `Dit is een vergelijking van voor en na. De vergelijkingsgroep telt ${formats.number(p.found)}, en dat is te weinig. Andere oorzaken zijn niet uitgesloten.`,
	notYetComputed: (p) => `‘${name(p.estimate)}’ rekent deze versie nog niet uit.`,
	tooFewUnits: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: daarvoor zijn er ${formats.number(p.needed)} nodig, voor en na gemeten. Er zijn er ${formats.number(p.found)}.`,
	zeroAdministrationBefore: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: voor de start is geen administratie geschreven. Een daling ten opzichte van niets bestaat niet.`,
	noControls: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: daarvoor zijn ${formats.number(p.needed)} personen in een vergelijkingsgroep nodig. Er zijn er ${formats.number(p.found)}.`,
	noContacts: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: het aantal contacten staat niet in de bestanden.`,
	noSpread: (p) => `‘${name(p.estimate)}’ heeft geen interval: iedereen veranderde precies evenveel.`,
	undefinedBiasCorrection: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: alle trekkingen vallen aan één kant, zodat de correctie niet bestaat.`,
	singularFit: (p) =>
		`‘${name(p.estimate)}’ ligt op een grens. Het model kan uit deze dagen niet schatten: ${bounds[p.parameter]}. Lees het interval voorzichtig, of meet meer dagen.`,
	tooManyForExact: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: de exacte toets kan tot ${formats.number(p.most)} personen. Er zijn er ${formats.number(p.found)}.`,
	zeroAdministrationControls: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: de vergelijkingsgroep schreef voor of na de start geen administratie. Er is niets om mee te vergelijken.`,
	resampleUndefined: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: te weinig personen schreven voor de start administratie op. Een trekking zonder hen heeft geen uitkomst. Kijk naar een andere schatting.`,
	undefinedAcceleration: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: de correctie voor scheefheid bestaat niet bij deze gegevens. Kijk naar het interval met percentielen.`,
	useUnknown: () =>
		'Er staat nergens wie de AI gebruikte. Daarom rekenen wij alleen met iedereen die toegang had. Voeg een kolom toe met ja of nee als u ook de gebruikers wilt zien.',
	fewUsers: (p) =>
		`Minder dan ${formats.number(p.needed)} mensen gebruikten de AI. Zo’n kleine groep tonen wij niet apart. De uitkomst geldt voor iedereen die toegang had.`,
	fewNonUsers: (p) =>
		`Minder dan ${formats.number(p.needed)} mensen gebruikten de AI niet, of dat is van hen onbekend. De gebruikers tonen wij daarom niet apart: dan zou die kleine groep uit het verschil volgen. De uitkomst geldt voor iedereen die toegang had.`,
	tooFewPersonDays: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: het model heeft ${formats.number(p.needed)} gemeten dagen nodig. Er zijn er ${formats.number(p.found)}. Meet meer dagen per persoon.`,
	degreesOfFreedomReplaced: (p) =>
		`‘${name(p.estimate)}’ rekent met ${formats.number(p.df)} vrijheidsgraden, één minder dan het aantal dat voor en na is gemeten. De formule van Satterthwaite geeft hier geen uitkomst.`,
	noConvergence: (p) =>
		`‘${name(p.estimate)}’ is niet berekend: het model vond geen beste oplossing. Kijk naar een andere schatting.`,
	planTwoOfThree: (p) =>
		`Geef precies twee van de drie: personen, dagen en effect. De derde rekenen wij uit. U gaf er ${formats.number(p.given)}.`,
	planValueOutside: (p) =>
		`${formats.number(p.found, Number.isInteger(p.found) ? 0 : 2)} kan hier niet. Verwacht: ${planRanges[p.expected]}.`,
	planNeedsSpread: () =>
		'De spreiding tussen personen en die tussen dagen zijn allebei nul. Geef er minstens één op, of een bestand met tijden.',
	planNeedsTooManyPersons: (p) =>
		`Ook ${formats.number(p.most)} personen zijn te weinig om ${formats.number(p.effectMinutes, 1)} minuten per dag te vinden. Meet meer dagen of neem een groter effect.`,
	planNoDaysSuffice: (p) =>
		`Met ${formats.number(p.persons)} personen zijn geen dagen genoeg: het effect verschilt te veel per persoon (${formats.number(p.tau, 1)} minuten). Met eindeloos veel dagen vindt u een effect vanaf ${formats.number(p.smallest, 1)} minuten. Meet meer personen.`,
	planDefaultUsed: (p) =>
		`${planQuantities[p.quantity]} is niet opgegeven. Wij rekenen met ${formats.number(p.value, 1)} minuten. Dat is een inschatting, geen meting.`,
	planMeasured: (p) =>
		`${planQuantities[p.quantity]} komt uit uw bestand: ${formats.number(p.value, 1)} minuten (${formats.number(p.persons)} personen).`,
	planSpreadUnknown: (p) =>
		`Uit het bestand volgt niet hoeveel dagen verschillen: van de ${formats.number(p.persons)} personen heeft niemand twee dagen in de periode voor de start. Geef --sigma op.`,
};
