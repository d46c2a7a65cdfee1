import type { UserType } from '#lib/core/business/businessCase.ts';
import type { CaseFieldName, CaseFieldUnit, CaseGroupId } from '#lib/core/report/caseField.ts';
import { caseAfter } from './caseAfter.ts';
import { caseCharts } from './caseCharts.ts';
import { caseLedger } from './caseLedger.ts';
import { caseParties } from './caseParties.ts';
import { caseScenarios } from './caseScenarios.ts';
import { caseSummary } from './caseSummary.ts';
import { caseUncertainty } from './caseUncertainty.ts';
import { formats } from './formats.ts';
import { workbookDownload } from './workbookDownload.ts';

const { number, percent } = formats;
const bounds = (low: number | null, high: number | null, unit: string) => {
	const write = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 2)}${unit}`;
	if (low !== null && high !== null) return `van ${write(low)} tot en met ${write(high)}`;
	return low !== null ? `van ${write(low)} of meer` : high !== null ? `van hoogstens ${write(high)}` : '';
};
/** Een heel percentage zonder decimaal, een ander met een. */
const whole = (share: number) =>
	percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
const monthFormat = new Intl.DateTimeFormat(formats.locale, {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

export const businessCase = {
	title: 'Businesscase',
	startTitle: 'Loont het nog als de subsidie stopt?',
	startLead:
		'Open een voorbeeld en vul uw eigen getallen in, of open een businesscase die u eerder bewaarde. Alles rekent in uw browser.',
	templatesTitle: 'Begin met een voorbeeld',
	templatesAside: 'Alle getallen in de voorbeelden zijn verzonnen. Vervang ze door uw eigen getallen.',
	templates: {
		hospital: {
			name: 'Ziekenhuis',
			text: 'Spraakgestuurd rapporteren. De ICT-afdeling betaalt de licentie, poliklinieken en specialisten winnen tijd.',
		},
		practice: {
			name: 'Huisartsen en zorggroep',
			text: 'Een praktijk koopt samen met de zorggroep in. Met vier soorten gebruikers en een staffelprijs.',
		},
		homeCare: {
			name: 'Thuiszorg',
			text: 'Spreken in plaats van typen. Een licentie per actieve gebruiker en een subsidie die niet zeker is.',
		},
	},
	openTemplate: 'Open dit voorbeeld',
	ownTitle: 'Uw eigen businesscase',
	ownAside:
		'Begin leeg, of open een bestand dat u hier of met de opdrachtregel bewaarde. Het gaat niet naar een server.',
	openFile: 'Open een businesscase (JSON)',
	refusedTitle: 'Dit bestand kan niet worden geopend',
	where: (path: string, sentence: string) => (path === '' ? sentence : `${path}: ${sentence}`),
	fetchFailed: 'Het voorbeeld kon niet worden opgehaald. Controleer de verbinding en probeer het opnieuw.',
	example: 'Voorbeeld met verzonnen gegevens.',
	exampleMore: 'De personen, uren en bedragen op deze pagina bestaan niet.',
	beginOwn: 'Begin opnieuw',
	replaceOwn: 'U heeft een businesscase open. Wilt u die sluiten? Wat u niet bewaarde, bent u kwijt.',
	/** Epoch day of a month → `januari 2028` */
	monthYear: (day: number) => monthFormat.format(new Date(Number(day) * 86_400_000)),
	kicker: (title: string, from: string, to: string) => `${title} · ${from} tot en met ${to}`,
	toAssumptions: 'Naar de aannames',
	parts: 'Onderdelen van de businesscase',
	tabs: {
		summary: 'Samenvatting',
		after: 'Na de subsidie',
		parties: 'Wie betaalt, wie profiteert',
		uncertainty: 'Onzekerheid',
		scenarios: 'Scenario’s',
		ledger: 'Kasboek',
		record: 'Dossier',
	},
	stale: 'Een aanname klopt nog niet. U ziet de uitkomst van daarvoor.',
	checking: 'Wordt nagerekend …',
	checked: 'Nagerekend met 40 cijfers.',
	simulating: 'Kansen worden berekend …',
	failed: (reason: string) =>
		`Het narekenen is gestopt (${reason}). De getallen zijn die van de snelle berekening.`,
	undo: 'Ongedaan maken',
	redo: 'Opnieuw doen',
	save: 'Bewaar als bestand',
	saveBlocked: 'Herstel eerst de aanname die niet klopt. Daarna kunt u bewaren.',
	openOther: 'Open iets anders',
	destinations: {
		title: 'Waar gaat de vrije tijd heen?',
		aside: 'Van elk vrijgekomen uur. Samen is het 100%.',
		cash: 'Geld: minder inhuur, overwerk of vacatures',
		moreCare: 'Een andere patiënt: meer zorg',
		betterCare: 'Dezelfde patiënt: betere zorg',
		relief: 'De professional: lucht',
		sum: (total: number) => `Samen ${whole(total)}.`,
		sumWrong: (total: number) =>
			`Samen ${whole(total)}. Het moet 100% zijn: ${total > 1 ? 'haal ergens iets af' : 'voeg ergens iets toe'}.`,
	},
	assumptions: 'Aannames',
	assumptionsHint: 'Wijzig een getal en alles rekent mee. Bewijs 1 is sterk, 6 is een mening.',
	groups: {
		saving: '1. Besparing',
		rollout: '2. Uitrol en gebruik',
		roles: '3. Functies',
		destinations: '4. Wat een vrij uur waard is',
		money: '5. Kosten en andere baten',
		agreements: '6. Subsidie, afspraken en rente',
	} satisfies Record<CaseGroupId, string>,
	owners: {
		rollout: 'Uitrol: deel van de gebruikers met toegang',
		use: 'Gebruik: deel van wie toegang heeft',
		cash: 'Geld',
		moreCare: 'Meer zorg',
		betterCare: 'Betere zorg',
		relief: 'Lucht voor de professional',
	} as Readonly<Record<string, string>>,
	userTypes: {
		sceptic: 'Scepticus',
		doubter: 'Twijfelaar',
		doer: 'Doener',
		pioneer: 'Pionier',
	} satisfies Record<UserType, string> as Readonly<Record<string, string>>,
	general: 'Rente, lonen en looptijd',
	fields: {
		reduction: 'Minder administratie',
		persistence: 'Verandering van het effect per jaar',
		realisedShare: 'Deel van de vrije tijd dat echt vrijkomt',
		startMonth: 'Begint in maand (0 is de eerste)',
		months: 'Groeit in',
		rolloutFrom: 'Toegang aan het begin',
		rolloutTo: 'Toegang aan het eind',
		useFrom: 'Gebruik aan het begin',
		useTo: 'Gebruik aan het eind',
		typeShare: 'Deel van de gebruikers',
		headcount: 'Aantal',
		workdays: 'Werkdagen per jaar',
		baselineMinutes: 'Administratie nu',
		reviewMinutes: 'Extra nakijktijd',
		hourlyCost: 'Kosten van een gewerkt uur',
		ownReduction: 'Minder administratie, deze functie',
		cashableShare: 'Deel dat echt geld wordt',
		cashableFrom: 'Wordt geld vanaf maand',
		revenue: 'Opbrengst',
		variableCost: 'Kosten van de extra zorg',
		room: 'Ruimte onder het omzetplafond',
		valuePerHour: 'Waarde',
		price: 'Prijs, zonder btw',
		tierPrice: 'Prijs in de staffel, zonder btw',
		pooledUnits: 'Gebruikers van anderen die meetellen',
		index: 'Prijsstijging',
		benefit: 'Bedrag',
		subsidyShare: 'Deel van de kosten',
		cap: 'Hoogstens',
		lastMonth: 'Laatste maand (0 is de eerste)',
		probability: 'Kans dat de subsidie komt',
		perMonth: 'Bijdrage',
		perHour: 'Bijdrage per vrijgekomen uur',
		shareOfBenefit: 'Deel van de baten in geld',
		discountRate: 'Rente (disconteringsvoet)',
		realDiscountRate: 'Rente boven inflatie (reële disconteringsvoet)',
		inflation: 'Inflatie',
		wageIndex: 'Loonstijging',
		horizon: 'Looptijd',
	} satisfies Record<CaseFieldName, string>,
	units: {
		percent: '%',
		percentPerYear: '% per jaar',
		minutesPerDay: 'min per dag',
		persons: 'personen',
		days: 'dagen',
		months: 'maanden',
		users: 'gebruikers',
		euro: '€',
		euroPerHour: '€ per uur',
		euroPerMonth: '€ per maand',
		euroPerYear: '€ per jaar',
		'total.once': '€ eenmalig',
		'total.month': '€ per maand',
		'total.year': '€ per jaar',
		'perUser.once': '€ per gebruiker, eenmalig',
		'perUser.month': '€ per gebruiker per maand',
		'perUser.year': '€ per gebruiker per jaar',
		'perActiveUser.once': '€ per actieve gebruiker, eenmalig',
		'perActiveUser.month': '€ per actieve gebruiker per maand',
		'perActiveUser.year': '€ per actieve gebruiker per jaar',
	} satisfies Record<CaseFieldUnit, string>,
	inputOf: (name: string, of: string) => `${name} (${of})`,
	low: 'Laag',
	high: 'Hoog',
	measuredRange: (low: string, high: string) => `Met 90% kans tussen ${low} en ${high}.`,
	measured: 'gemeten',
	grade: (grade: number) => `bewijs ${grade}`,
	source: (source: string, date: string | null) => (date === null ? source : `${source}, ${date}`),
	noSource: 'geen bron vermeld',
	faults: {
		notANumber: (text: string) =>
			text.trim() === ''
				? 'Hier staat niets. Vul een getal in, bijvoorbeeld 17,5.'
				: `‘${text}’ is geen getal. Schrijf het als 1.234,5.`,
		notWhole: () => 'Dit moet een heel getal zijn.',
		outOfRange: (text: string, low: number | null, high: number | null, unit: string) =>
			`${text} kan hier niet. Vul een getal in ${bounds(low, high, unit)}.`,
		spreadOrder: 'Dit getal moet tussen laag en hoog liggen. Pas een van de drie aan.',
	},
	errorsTitle: 'Dit klopt nog niet',
	warningsTitle: (count: number) =>
		count === 1 ? '1 ding om op te letten' : `${count} dingen om op te letten`,

	summary: caseSummary,
	after: caseAfter,
	parties: caseParties,
	uncertainty: caseUncertainty,
	scenarios: caseScenarios,
	ledger: caseLedger,
	workbook: workbookDownload,
	charts: caseCharts,
};

export type BusinessCaseTexts = typeof businessCase;
