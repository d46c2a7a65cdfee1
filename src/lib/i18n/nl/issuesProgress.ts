import type { ProgressIssues } from '#lib/core/issues/progress.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { classification } from './classification.ts';
import { formats } from './formats.ts';

const QUANTITY = { estimate: 'De uitkomst', se: 'De standaardfout' } as const;
const DESIGN = {
	controlled: 'met vergelijkingsgroep',
	beforeAfter: 'voor–na, zonder vergelijkingsgroep',
} as const;

/** A number as somebody wrote it, in the signs of this language. */
const plain = (value: number) => {
	const text = String(value);
	return text.includes('e') ? text : formats.number(value, text.split('.')[1]?.length ?? 0);
};
const results = (count: number) => `${formats.number(count)} ${count === 1 ? 'uitkomst' : 'uitkomsten'}`;
const quoted = (names: readonly string[]) => formats.list(names.map((name) => `‘${name}’`));

export const issuesProgress: IssueTexts<ProgressIssues> = {
	poolNothing: () => 'Er is geen enkele uitkomst om samen te nemen. Geef minstens twee organisaties.',
	poolNotANumber: (p) =>
		p.found === ''
			? `${QUANTITY[p.quantity]} van ‘${p.organisation}’ ontbreekt. Vul een getal in, of laat deze organisatie weg.`
			: `${QUANTITY[p.quantity]} van ‘${p.organisation}’ is ‘${p.found}’, en dat is geen getal. Schrijf bijvoorbeeld 0,175 of 0.175.`,
	poolSeNotPositive: (p) =>
		`De standaardfout van ‘${p.organisation}’ is ${plain(p.found)}. Ze moet groter zijn dan 0, anders is niet te wegen hoe zeker deze uitkomst is. Neem de standaardfout over uit de meting.`,
	poolOutOfReach: (p) =>
		`${QUANTITY[p.quantity]} van ‘${p.organisation}’ is ${plain(p.found)}. We verwachten ${p.quantity === 'se' ? 'een getal tussen een miljardste en een miljard' : 'een grootte van hoogstens een miljard'}. Kijk of het getal goed is overgenomen.`,
	poolOrganisationTwice: (p) =>
		`‘${p.organisation}’ staat er twee keer. Elke organisatie telt één keer mee. Laat er één weg.`,
	poolSameLog: (p) =>
		`‘${p.organisation}’ en ‘${p.other}’ komen uit hetzelfde bestand met tijdregistraties. Dat is geen dubbel bewijs. Laat er één weg.`,
	poolTitleTwice: (p) =>
		`${formats.number(p.files)} metingen heten ‘${p.title}’. Ze tellen elk als een eigen organisatie. Zijn ze van dezelfde organisatie? Laat er dan maar één meedoen.`,
	poolDesignsMixed: (p) => {
		const parts = [
			p.controlled > 0 ? `${results(p.controlled)} met vergelijkingsgroep` : null,
			p.beforeAfter > 0 ? `${results(p.beforeAfter)} voor–na` : null,
			p.unknown > 0 ? `${results(p.unknown)} waarvan de opzet niet bekend is` : null,
		].filter((part) => part !== null);
		const choice = 'Die horen niet in één gemiddelde.';
		return p.controlled > 0 && p.beforeAfter > 0
			? `We vonden ${formats.list(parts)}. ${choice} Kies met --design controlled of --design beforeAfter.`
			: `We vonden ${formats.list(parts)}. ${choice} Geef de opzet van elke uitkomst in een kolom ‘design’, of reken ze apart.`;
	},
	poolDesignAbsent: (p) =>
		`U vraagt uitkomsten ${DESIGN[p.asked]}, maar die zijn er niet bij: alle ${results(p.found)} hebben een andere opzet. Kies de andere opzet of andere bestanden.`,
	poolDesignLeftOut: (p) =>
		`Alleen uitkomsten ${DESIGN[p.kept]} doen mee. ${results(p.leftOut)} met een andere opzet ${p.leftOut === 1 ? 'telt' : 'tellen'} niet mee.`,
	poolDesignUnreadable: (p) =>
		`De opzet van ‘${p.organisation}’ is ‘${p.found}’. We verwachten ‘controlled’ (met vergelijkingsgroep) of ‘beforeAfter’ (voor–na).`,
	poolLooksLikePercent: (p) =>
		`De uitkomst van ‘${p.organisation}’ is ${plain(p.found)}. Een daling kan niet groter zijn dan 1, want dat is alles. Is dit een percentage? Schrijf 17,5% dan als 0,175.`,
	poolOfOne: (p) =>
		`Er is maar één organisatie, ‘${p.organisation}’. Er valt niets samen te nemen: de eigen uitkomst blijft staan.`,
	poolNoPrediction: () =>
		'Met twee organisaties is niet te zeggen wat een volgende organisatie kan verwachten. Daarvoor zijn er drie nodig.',
	poolNarrowerThanChance: () =>
		'De organisaties lijken meer op elkaar dan bij toeval te verwachten is. Het interval van τ² is daarom 0 tot 0. Kijk of de uitkomsten echt los van elkaar zijn gemeten.',
	poolTooFewForTrack: (p) =>
		`Of organisaties op koers liggen naar 2030, zeggen we vanaf ${formats.number(p.needed)} organisaties. Nu ${p.found === 1 ? 'is het er' : 'zijn het er'} ${formats.number(p.found)}.`,
	poolGoalsDiffer: (p) =>
		`De metingen volgen verschillende doelen (${quoted(p.goals)}). Ze hebben dus geen gezamenlijk pad naar 2030. Reken elke meting door met hetzelfde doel.`,
	poolColumnMissing: (p) =>
		`De kolom ‘${p.column}’ ontbreekt. De tabel heeft ${quoted(p.found)}. We verwachten organisation, estimate en se.`,
	poolOrganisationUnnamed: () => 'Op deze rij staat geen organisatie. Vul een naam of nummer in.',
	poolNotJson: (p) =>
		`Dit bestand is geen geldige JSON (${p.reason}). Maak de meting opnieuw met halftijd measure --json.`,
	poolNotAMeasurement: (p) =>
		`Dit bestand is geen meting: we zochten ‘${p.expected}’ en vonden ‘${p.found}’. Maak het met halftijd measure --json.`,
	poolHeadlineUnknown: (p) =>
		`De hoofduitkomst van ‘${p.organisation}’ heet ‘${p.found}’. We verwachten ‘shareReduction’ of ‘controlledReduction’. Maak de meting opnieuw met deze versie.`,
	poolNoStandardError: (p) =>
		`De meting ‘${p.organisation}’ heeft geen uitkomst met een standaardfout. Daar zijn minstens twee personen voor nodig. Laat deze meting weg.`,
	sectorStratumEmpty: (p) =>
		`In de groep ‘${p.stratum}’ (${formats.number(p.fte)} fte) heeft geen organisatie gemeten. Het gemiddelde van de sector zegt niets over deze groep.`,
	sectorStratumUnknown: (p) =>
		`‘${p.organisation}’ hoort bij de groep ‘${p.stratum}’, maar die groep staat niet in de lijst van de sector. Voeg de groep toe of verbeter de naam.`,
	sectorFteWrong: (p) =>
		`Het aantal fte van ‘${p.name}’ is ${plain(p.found)}. We verwachten een getal boven 0. Verbeter het aantal.`,
	sectorFteExceeded: (p) =>
		`De organisaties in de groep ‘${p.stratum}’ hebben samen ${formats.number(p.measured)} fte, en de hele groep maar ${formats.number(p.fte)}. Kijk welk aantal niet klopt.`,
	sectorStratumTwice: (p) =>
		`De groep ‘${p.stratum}’ staat twee keer in de lijst van de sector. Laat er één weg.`,
	sectorSizeSectorUnknown: () => 'Kies voor welke sector dit getal geldt.',
	sectorSizeNotANumber: (p) =>
		p.found === ''
			? 'Het aantal voltijdbanen ontbreekt. Vul een heel getal in, bijvoorbeeld 12.000.'
			: `‘${p.found}’ is geen heel getal. Schrijf het aantal voltijdbanen zonder cijfers achter de komma, bijvoorbeeld 12.000.`,
	sectorSizeOutOfReach: (p) =>
		`Het aantal voltijdbanen is ${p.found}. Dat kan niet: wij verwachten een getal van ${formats.number(p.least)} tot en met ${formats.number(p.most)}.`,
	sectorSizeTextMissing: (p) =>
		p.field === 'source'
			? 'De bron ontbreekt. Zonder bron kan niemand dit getal nagaan. Schrijf de naam of het webadres van de bron op.'
			: 'Er staat niet wie er zijn geteld. Schrijf op over wie het getal gaat, bijvoorbeeld alleen werknemers of ook zzp’ers.',
	sectorSizeTextTooLong: (p) =>
		`Deze tekst heeft ${formats.number(p.found)} tekens. Er is plaats voor ${formats.number(p.most)}. Maak de tekst korter.`,
	sectorSizeDateMissing: (p) =>
		p.found === ''
			? 'De datum van de bron ontbreekt. Kies de dag waarop de bron is verschenen.'
			: `De datum ‘${p.found}’ bestaat niet. Kies de dag waarop de bron is verschenen.`,
	sectorSizeDateOutside: (p) =>
		p.found > p.latest
			? `De datum van de bron, ${formats.date(p.found)}, ligt in de toekomst. Kies een dag tot en met vandaag, ${formats.date(p.latest)}.`
			: `De bron is van ${formats.date(p.found)}. Dat is te oud om iets over nu te zeggen. Kies een bron van ${formats.date(p.earliest)} of later.`,
	sectorSizeExceeded: (p) =>
		`Voor de sector ‘${classification.sectors[p.sector]}’ zijn ${formats.number(p.measured)} voltijdbanen gemeten, en de sector heeft er volgens de bron maar ${formats.number(p.fte)}. Kijk bij Sectoren welk getal niet klopt.`,
};
