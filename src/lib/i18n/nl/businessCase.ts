import type { UserType } from '#lib/core/business/businessCase.ts';
import type { CaseFieldName, CaseFieldUnit, CaseGroupId } from '#lib/core/report/caseField.ts';
import { caseCharts } from './caseCharts.ts';
import { formats } from './formats.ts';

const { number, percent, euro, list } = formats;
const bounds = (low: number | null, high: number | null, unit: string) => {
	const write = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 2)}${unit}`;
	if (low !== null && high !== null) return `van ${write(low)} tot en met ${write(high)}`;
	return low !== null ? `van ${write(low)} of meer` : high !== null ? `van hoogstens ${write(high)}` : '';
};
/** Een heel percentage zonder decimaal, een ander met een. */
const whole = (share: number) =>
	percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
const years = (months: number) =>
	months % 12 === 0 ? `${number(months / 12)} jaar` : `${number(months)} maanden`;
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
	ownAside: 'Een bestand dat u hier of met de opdrachtregel bewaarde. Het gaat niet naar een server.',
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
	tabs: { summary: 'Samenvatting', after: 'Na de subsidie', parties: 'Wie betaalt, wie profiteert' },
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

	summary: {
		sentence: (npv: number, months: number) =>
			npv >= 0
				? `Samen levert het in ${years(months)} ${euro(npv)} meer op dan het kost.`
				: `Samen kost het in ${years(months)} ${euro(-npv)} meer dan het oplevert.`,
		interval: (cash: number, chance: number | null) =>
			`In geld alleen is de uitkomst ${euro(cash)}.` +
			(chance === null ? '' : ` De kans dat het samen loont is ${percent(chance, 0)}.`),
		npv: 'netto contante waarde van alle partijen samen: alles wat erin en eruit gaat, in euro’s van het begin',
		npvCash: 'daarvan in geld',
		perHour: 'kosten per vrijgekomen uur',
		payback: 'terugverdiend in geld, alle partijen samen',
		paybackIn: (month: number) => `maand ${number(month + 1)}`,
		atOnce: 'meteen',
		never: 'niet',
		chance: 'kans dat het samen loont',
		chanceWaits: 'wordt berekend',
		range: (low: number, high: number) =>
			`Met 90% kans ligt de uitkomst tussen ${euro(low)} en ${euro(high)}.`,
		certain: 'In deze businesscase staat niets met een bandbreedte, dus is er geen kans te geven.',
		hoursTitle: (share: number | null) =>
			share === null
				? 'Er komt geen tijd vrij'
				: `Van de gemeten tijd wordt ${percent(share, 0)} geld of betaalde zorg`,
		hoursSub: 'Uren over de hele looptijd, alle functies samen',
		hoursNote: 'Gestippeld: wat onderweg verloren gaat of op een andere manier wordt gebruikt.',
		moneyTitle: 'Van baten naar netto',
		moneySub:
			'Contante waarde over de hele looptijd, alle partijen samen. Subsidies en onderlinge bijdragen vallen tegen elkaar weg.',
		moneyNote: 'Gestreept is niet in geld: betere zorg en lucht. Kosten zijn met de btw die niet terugkomt.',
		partiesTitle: 'Per partij',
		corrected: (npv: number) =>
			`Tellen we zwak bewijs minder mee (kosten hoger, baten lager), dan is de uitkomst samen ${euro(npv)}.`,
	},
	after: {
		noLicence: 'In deze businesscase betaalt niemand een licentie. Er is dus geen rekening die blijft.',
		sentence: (from: string, bill: number, isWhole: boolean) =>
			`Vanaf ${from} is er geen subsidie meer. De licentie kost dan ${euro(bill)} ${isWhole ? 'per jaar' : 'tot het eind van dat jaar van de businesscase'}.`,
		sentenceNone: 'Na de subsidie komt er binnen de looptijd geen licentierekening meer.',
		interval: (payer: string, joint: number) =>
			`${payer} betaalt. Samen komt het over de hele looptijd uit op ${euro(joint)}.`,
		chartTitle: 'De subsidie stopt, de rekening blijft',
		chartSub: (payer: string) => `Geld van ${payer} per kwartaal, in euro’s van dat moment, met btw`,
		chartNote:
			'Grijs vlak: de subsidieperiode. Na de rode lijn zijn er geen kosten meer waarvoor subsidie komt; alleen een eindafrekening kan nog volgen. Streepje: per saldo.',
		billTitle: 'De rekening na de subsidie',
		billAside: 'Per jaar van de businesscase, met de btw die niet terugkomt.',
		months: 'Maanden',
		licence: 'Licentie (€)',
		netPayer: (payer: string) => `Geld van ${payer} (€)`,
		netJoint: 'Geld van allen samen (€)',
		breakEvenTitle: 'Hoeveel mag er tegenvallen?',
		breakEvenAside: 'Het punt waarop de uitkomst nul is, als alleen deze aanname verandert.',
		breakEvenWaits: 'De omslagpunten worden berekend.',
		breakEven: {
			what: 'Aanname',
			now: 'Nu',
			joint: 'Samen op nul bij',
			payer: (payer: string) => `${payer} in geld op nul bij`,
			price: 'Licentieprijs per gebruiker per maand, zonder btw',
			reduction: 'Minder administratie',
			minutes: 'Netto minuten per werkdag',
			use: 'Gebruik aan het eind',
			realisedShare: 'Deel dat echt vrijkomt',
			none: 'nergens',
		},
		deadlineTitle: (date: string) => `Vraag uiterlijk ${date} budget aan`,
		weeksLeft: (weeks: number, days: number) => `Dat is over ${number(weeks)} weken (${number(days)} dagen).`,
		daysPast: (days: number) => `Die dag is ${number(days)} dagen voorbij. Vraag na of het nog kan.`,
		rhythm: (date: string) =>
			`De eerste rekening zonder subsidie komt in ${date}. Die hoort in de begroting van dat jaar, en die wordt het jaar ervoor gemaakt.`,
		contract: (notice: string, end: string) =>
			`Opzeggen kan tot en met ${notice}. Het contract loopt tot en met ${end}.`,
		noContract: 'Er is geen einddatum van het contract ingevuld.',
		request: 'Tekst voor de aanvraag',
		requestText: (p: {
			title: string;
			bills: readonly (readonly [when: string, eur: number])[];
			stops: string;
			joint: number;
			reduction: number;
			isMeasured: boolean;
		}) =>
			`Voor de licentie van ‘${p.title}’ vragen wij structureel budget: ${list(p.bills.map(([when, eur]) => `${euro(eur)} (${when})`))}, met btw. ` +
			`Vanaf ${p.stops} is er geen subsidie meer voor de licentie. Over de hele looptijd komt het voor alle partijen samen uit op ${euro(p.joint)}. ` +
			`${p.isMeasured ? 'Gemeten' : 'Geschat'} is ${percent(p.reduction)} minder administratie.`,
		calendar: 'Zet in mijn agenda (.ics)',
		calendarFile: 'budget-aanvragen.ics',
		entryBudget: (title: string) => `Vraag budget aan: ${title}`,
		entryNotice: (title: string) => `Laatste dag om op te zeggen: ${title}`,
		entryText: 'Berekend met Halftijd.',
	},
	parties: {
		sentence: (losers: readonly string[], isWrongPocket: boolean, joint: number) =>
			losers.length === 0
				? 'Geen partij die nodig is, gaat erop achteruit.'
				: isWrongPocket
					? `${list(losers)} ${losers.length === 1 ? 'gaat' : 'gaan'} erop achteruit. De winst zit bij anderen.`
					: `${list(losers)} ${losers.length === 1 ? 'gaat' : 'gaan'} erop achteruit, en samen is er ${joint < 0 ? 'geen' : 'te weinig'} winst om dat goed te maken.`,
		interval: (joint: number, cash: number) => `Alle partijen samen: ${euro(joint)}, in geld ${euro(cash)}.`,
		chartTitle: 'Wie betaalt en wie profiteert',
		chartSub: 'Contante waarde over de hele looptijd, in duizenden euro’s. Ruit is wat er netto overblijft.',
		chartNote:
			'Gestreept is niet in geld, zoals betere zorg en lucht. Daarmee kan niemand een rekening betalen.',
		matrixTitle: 'Alle partijen, alle stromen',
		columns: {
			party: 'Partij',
			cost: 'Kosten',
			subsidy: 'Subsidie',
			benefitCash: 'Baten in geld',
			benefitNonCash: 'Andere baten',
			transfer: 'Bijdragen',
			npvCash: 'Netto in geld',
			npvTotal: 'Netto totaal',
			payback: 'Terugverdiend (maand)',
		},
		joint: 'Samen',
		verdictTitle: 'Is er een verkeerde zak?',
		verdictAside:
			'Bij een verkeerde zak vallen de kosten bij de een en de baten bij de ander. Twee vragen: wat is het waard, en wie kan het betalen?',
		onValue: 'Naar waarde',
		onCash: 'Naar geld',
		verdict: (p: { deal: boolean; wrongPocket: boolean; needsGrant: boolean; joint: number }) =>
			(p.wrongPocket
				? `Samen is er winst (${euro(p.joint)}), maar die zit in de verkeerde zak.`
				: p.deal
					? 'De partijen komen er samen uit.'
					: `Samen is er te weinig winst (${euro(p.joint)}) om de verliezers schadeloos te stellen.`) +
			(p.needsGrant ? ' Zonder de subsidie is er samen geen winst.' : ''),
		transferTitle: 'Wat maakt iedereen heel?',
		needed: (amount: number) => `Minstens ${euro(amount)} is nodig om niemand te laten verliezen.`,
		notNeeded: 'Er is geen bijdrage nodig: niemand die nodig is, verliest.',
		compensation: (name: string, amount: number) => `${name}: ${euro(amount)}`,
		payable: (amount: number) =>
			`De anderen kunnen daarvan ${euro(amount)} in geld betalen, uit hun eigen winst in geld.`,
		shortfall: (amount: number) =>
			`Er ontbreekt ${euro(amount)}. Deze bijdrage raden wij niet aan: er is te weinig geld voor.`,
		enough: 'Dat is genoeg: de bijdrage kan in geld worden betaald.',
		splitsTitle: 'Vier manieren om de winst te delen',
		splitsAside: 'Wat elke partij dan netto overhoudt, naar waarde.',
		noSplits: 'Er is niets te delen: samen is er te weinig winst, of er zijn meer dan twaalf partijen.',
		now: 'Nu',
		splits: { equal: 'Gelijk', proportional: 'Naar kosten', shapley: 'Shapley', nucleolus: 'Nucleolus' },
		inCore: 'Eerlijk voor elke groep',
		payableRow: 'In geld te betalen',
		yes: 'ja',
		no: 'nee',
		explain: [
			'Gelijk: iedereen houdt evenveel over. Naar kosten: wie meer betaalt, houdt meer over.',
			'Shapley: iedereen krijgt wat hij gemiddeld toevoegt. Nucleolus: wie het minst tevreden is, is zo tevreden mogelijk.',
			'Eerlijk voor elke groep (in de kern): geen groep kan het zonder de anderen beter krijgen.',
			'In geld te betalen: elke partij die geeft, heeft daar genoeg winst in geld voor. Een patiënt betaalt nooit.',
		],
	},
	charts: caseCharts,
};

export type BusinessCaseTexts = typeof businessCase;
