import type { TimelogIssues } from '#lib/core/issues/timelog.ts';
import type { IssueTexts } from '../issueTexts.ts';
import { formats } from './formats.ts';

export const FIELD = {
	person: 'de medewerker',
	date: 'de datum',
	activity: 'de activiteit',
	minutes: 'de duur',
	start: 'de begintijd',
	end: 'de eindtijd',
	role: 'de functie',
	department: 'de afdeling',
	organisation: 'de organisatie',
	period: 'de periode (voor of na)',
	group: 'de groep (interventie of controle)',
	aiUse: 'het gebruik van AI',
	contacts: 'het aantal contacten',
} as const;

const ORDER = { dmy: 'dag-maand-jaar', mdy: 'maand-dag-jaar', ymd: 'jaar-maand-dag' } as const;

const FORM = {
	minutes: 'een aantal minuten, zoals 45',
	decimalHours: 'een aantal uren, zoals 0,75',
	clock: 'uren en minuten, zoals 0:45',
	dottedClock: 'uren en minuten met een punt, zoals 0.45',
	words: 'een duur met eenheid, zoals 1u30 of 45m',
	seconds: 'een aantal seconden, zoals 2700',
	startEnd: 'een begintijd en een eindtijd',
} as const;

const KIND = {
	workbook: 'een rekenblad (Excel)',
	pdf: 'een PDF',
	image: 'een afbeelding',
	archive: 'een ingepakt bestand',
	other: 'geen tekst',
} as const;

const count = (number: number, one: string, more: string) =>
	`${formats.number(number)} ${number === 1 ? one : more}`;
const quoted = (texts: readonly string[]) => formats.list(texts.map((text) => `“${text}”`));

export const issuesTimelog: IssueTexts<TimelogIssues> = {
	emptyFile: () =>
		'Het bestand is leeg. Kies een bestand met een regel kolomnamen en daaronder de registraties.',
	binaryFile: ({ kind }) =>
		`Dit bestand is ${KIND[kind]}, geen CSV- of tekstbestand. ` +
		(kind === 'workbook'
			? 'Sla het in Excel op als “CSV UTF-8” en kies dat bestand.'
			: 'Kies een export als CSV of tekst.'),
	unreadableFile: ({ reason }) =>
		`Het bestand kon niet tot het einde worden gelezen (${reason}). Kies het opnieuw.`,
	headerOnly: ({ columns }) =>
		`Het bestand heeft ${count(columns, 'kolomnaam', 'kolomnamen')}, maar geen enkele registratie. Maak de export opnieuw, met gegevens.`,
	noHeader: ({ columns }) =>
		`De eerste regel bevat geen kolomnamen. De ${formats.number(columns)} kolommen heten nu A, B, C enzovoort: geef zelf aan wat elke kolom betekent.`,
	headerShort: ({ found, expected }) =>
		`De kop heeft ${count(found, 'naam', 'namen')}, maar de rijen hebben ${formats.number(expected)} cellen. Zo is niet zeker welke naam bij welke cel hoort. ` +
		'Vul de kop aan, of zet tekst en getallen met een scheidingsteken erin tussen aanhalingstekens.',
	oneColumn: () =>
		'Elke regel is één cel: er is geen komma, puntkomma, tab of streepje gevonden dat kolommen scheidt. Kies zelf het scheidingsteken of maak de export opnieuw.',
	titleLines: ({ count: lines }) =>
		`Boven de kolomnamen ${lines === 1 ? 'staat één regel' : `staan ${formats.number(lines)} regels`} tekst. Die zijn overgeslagen.`,
	unnamedColumns: ({ columns }) =>
		`Kolommen zonder naam hebben hun letter gekregen: ${formats.list(columns)}.`,
	repeatedNames: ({ columns }) =>
		`Sommige kolomnamen komen vaker voor. De latere heten nu ${quoted(columns)}.`,
	raggedRows: ({ short, long }) =>
		`${count(short, 'rij heeft', 'rijen hebben')} minder cellen dan de kop (de ontbrekende gelden als leeg) en ${count(long, 'rij heeft', 'rijen hebben')} er meer (die tellen niet mee). Kijk of er een scheidingsteken in een tekst staat.`,
	malformedQuotes: ({ count: cells }) =>
		`In ${count(cells, 'cel', 'cellen')} staat tekst achter het sluitende aanhalingsteken. De tekst is gelezen zoals die er staat; controleer deze cellen.`,
	unterminatedQuote: () =>
		'In deze rij begint een cel met een aanhalingsteken dat nergens wordt gesloten. Alles daarachter is onzeker. Haal het aanhalingsteken weg of sluit het.',
	mixedEncodings: ({ texts }) =>
		`Het bestand gebruikt twee tekensets door elkaar (UTF-8 en Windows-1252). ${count(texts, 'tekst is', 'teksten zijn')} apart omgezet; kijk of de letters met accenten kloppen.`,
	columnNotStored: ({ column, most }) =>
		`De kolom “${column}” heeft meer dan ${formats.number(most)} verschillende teksten. Zij is op persoonsgegevens doorzocht en niet bewaard.`,
	emailInText: ({ column }) =>
		`In de kolom “${column}” staan e-mailadressen tussen de tekst. Het bestand is daarom niet ingelezen. Verwijder de kolom of de adressen en kies het bestand opnieuw.`,
	citizenNumbers: ({ column }) =>
		`In de kolom “${column}” staan getallen van negen cijfers die de elfproef doorstaan: dat lijken burgerservicenummers. Het bestand is daarom niet ingelezen. Verwijder de kolom, of gebruik een ander nummer voor de medewerker.`,
	citizenNumberHeader: ({ column }) =>
		`De kolom “${column}” bevat volgens haar naam burgerservicenummers. Het bestand is daarom niet ingelezen. Verwijder de kolom en kies het bestand opnieuw.`,
	columnMissing: ({ field }) =>
		`Er is geen kolom gevonden voor ${FIELD[field]}. Wijs de kolom zelf aan, of voeg haar toe aan de export.`,
	noSuchColumn: (p) => `Er is geen kolom ‘${p.column}’. De kolommen zijn: ${p.known.join(', ')}.`,
	chosenColumnNotStored: ({ column, field }) =>
		`De kolom “${column}” is gekozen voor ${FIELD[field]}, maar heeft te veel verschillende teksten en is niet bewaard. Kies een andere kolom.`,
	fieldTwice: ({ field, columns }) =>
		`Voor ${FIELD[field]} zijn meer kolommen gekozen: ${quoted(columns)}. Houd er één over.`,
	oneColumnPerPerson: ({ columns }) =>
		`Het lijkt of elke medewerker een eigen kolom heeft (${quoted(columns)} …). Zet het bestand om naar één rij per registratie, met kolommen voor medewerker, datum, activiteit en minuten.`,
	dateOrderUndecided: ({ examples }) =>
		`Uit de datums (${quoted(examples)}) blijkt niet wat de dag is en wat de maand. Kies de volgorde.`,
	dateOrderConflict: ({ dayFirst, monthFirst }) =>
		`“${dayFirst}” kan alleen dag-maand zijn en “${monthFirst}” alleen maand-dag. Kies de volgorde; datums die dan niet bestaan, tellen niet mee.`,
	durationFormUndecided: ({ column, examples }) =>
		`De getallen in de kolom “${column}” (${quoted(examples)}) kunnen minuten zijn, uren, of uren en minuten met een punt ertussen. Kies wat zij betekenen.`,
	periodUndecided: () =>
		'Het is niet bekend of deze rijen van voor of van na de invoering zijn. Kies de periode, een kolom met de periode of de datum van invoering.',
	goLiveMissing: () =>
		'De rijen worden verdeeld op de datum van invoering, maar die datum ontbreekt. Vul de datum in.',
	sameFileTwice: ({ other }) =>
		`Dit bestand is precies gelijk aan “${other}”. Het telt nu één keer mee. Haal er een weg, of bevestig dat dit zo hoort.`,
	noUsableRows: ({ rows }) =>
		`Geen van de ${count(rows, 'rij', 'rijen')} kan worden gebruikt. Kijk bij de afgewezen rijen waarom, en controleer de keuze van de kolommen.`,
	missingCell: ({ field }) => `De cel voor ${FIELD[field]} is leeg. Vul haar in, of laat de rij weg.`,
	dateUnreadable: ({ found, order }) =>
		`“${found}” is geen datum. Verwacht: ${ORDER[order]}, zoals ${order === 'ymd' ? '2026-03-05' : '5-3-2026'}.`,
	dateWithoutYear: ({ found }) =>
		`“${found}” heeft geen jaar. Zonder jaar is niet zeker of de dag voor of na de invoering ligt. Vul het jaar in.`,
	dateNoSuchDay: ({ found, order }) =>
		`“${found}” bestaat niet als ${ORDER[order]}. Verbeter de datum of kies een andere volgorde.`,
	dateOutOfRange: ({ found }) => `“${found}” ligt buiten de jaren 1990 tot en met 2099. Verbeter het jaar.`,
	durationUnreadable: ({ found, form }) => `“${found}” is geen duur. Verwacht: ${FORM[form]}.`,
	durationNegative: ({ found }) =>
		`De duur “${found}” is kleiner dan nul. Verwacht: een duur van meer dan nul.`,
	durationZero: ({ found }) =>
		`De duur “${found}” is nul. De rij telt niet mee; dat verandert niets aan de minuten.`,
	durationTooLong: ({ found, hours }) =>
		`“${found}” is ${formats.number(hours, 1)} uur: meer dan een dag. Verwacht: hoogstens 24 uur per registratie. Staat hier een andere eenheid, zoals kilometers of een totaal?`,
	clockUnreadable: ({ found }) => `“${found}” is geen tijd. Verwacht: uren en minuten, zoals 8:05.`,
	endBeforeStart: ({ found }) => `Het einde ligt voor het begin (${found}). Verbeter een van beide.`,
	periodUnreadable: ({ found }) => `“${found}” is geen periode. Verwacht: voor of na.`,
	groupUnreadable: ({ found }) => `“${found}” is geen groep. Verwacht: interventie of controle.`,
	rowTooLong: ({ found, expected }) =>
		`De rij heeft ${formats.number(found)} cellen en de kop ${formats.number(expected)}. Mogelijk zijn cellen verschoven. Zet tekst met een scheidingsteken tussen aanhalingstekens.`,
	repeatedHeader: () => 'De kolomnamen staan hier nog een keer. Deze regel telt niet mee.',
	totalRow: ({ found }) =>
		`${found ? `“${found}”` : 'Deze rij'} is een totaal van andere rijen. Het telt niet mee, anders zouden die minuten dubbel tellen.`,
	duplicateRow: () => 'Deze rij is gelijk aan een eerdere rij en telt niet nog een keer mee.',
	duplicateRows: ({ count: rows, seconds, kept }) =>
		kept
			? `${count(rows, 'rij is', 'rijen zijn')} gelijk aan een eerdere rij (${formats.hours(seconds)} uur). Zonder begintijd kan dat kloppen, dus zij tellen mee. Kies “één houden” als de export dubbel is.`
			: `${count(rows, 'rij is', 'rijen zijn')} gelijk aan een eerdere rij (${formats.hours(seconds)} uur) en weggelaten. Kies “alles houden” als het echt aparte registraties zijn.`,
	totalRowsLeftOut: ({ count: rows }) =>
		`${count(rows, 'rij met een totaal is', 'rijen met een totaal zijn')} weggelaten.`,
	crossedMidnight: ({ count: rows }) =>
		`${count(rows, 'registratie loopt door na middernacht en telt bij de dag waarop zij begint', 'registraties lopen door na middernacht en tellen bij de dag waarop zij beginnen')}.`,
	durationsDisagree: ({ count: rows }) =>
		`Bij ${count(rows, 'rij', 'rijen')} is de opgegeven duur niet gelijk aan einde min begin. De opgegeven duur telt. Kijk of er pauzes zijn afgetrokken.`,
	roundedToSeconds: ({ count: rows }) =>
		`Bij ${count(rows, 'rij', 'rijen')} was de duur geen heel aantal seconden. Die is afgerond op hele seconden.`,
	twoDigitYears: ({ count: rows }) =>
		`Bij ${count(rows, 'rij', 'rijen')} heeft het jaar twee cijfers. Het is gelezen als 20xx.`,
	optionalUnreadable: ({ field, count: cells, examples }) =>
		`Voor ${FIELD[field]} ${cells === 1 ? 'is één cel' : `zijn ${formats.number(cells)} cellen`} niet te lezen (${quoted(examples)}). ${cells === 1 ? 'Die geldt' : 'Die gelden'} als niet geregistreerd.`,
	mappingColumnMissing: ({ column }) =>
		`In de indeling van activiteiten ontbreekt de kolom “${column}”. Verwacht: activiteit;administratief;werktijd;categorie.`,
	mappingFlagUnreadable: ({ activity, found }) =>
		`Bij de activiteit “${activity}” staat “${found}”. Verwacht: 1 of 0, ja of nee.`,
	administrationOutsideWork: ({ activity }) =>
		`De activiteit “${activity}” is aangemerkt als administratie, maar niet als werktijd. Administratie is altijd werktijd: pas een van beide aan.`,
	mappingTwice: ({ activity }) =>
		`De activiteit “${activity}” staat twee keer in de indeling, met een andere keuze. Houd er één over.`,
};
