import { formats } from './formats.ts';

const { number, percent, euro } = formats;

/** Other ways in which a business case may turn out. */
export const caseScenarios = {
	sentence: (low: number, high: number) =>
		low >= 0
			? `Ook als alles tegenzit loont het samen: ${euro(low)}.`
			: high < 0
				? `Ook als alles meezit loont het samen niet: ${euro(high)}.`
				: `Als alles meezit is de uitkomst ${euro(high)}, als alles tegenzit ${euro(low)}.`,
	sentenceSame: (npv: number) => `Zonder bandbreedtes is er maar één uitkomst: ${euro(npv)}.`,
	interval: (npv: number) => `Met de aannames van nu is de uitkomst voor allen samen ${euro(npv)}.`,
	names: {
		base: 'Nu',
		low: 'Alles tegen',
		high: 'Alles mee',
		noSubsidy: 'Geen subsidie',
		dearer: (share: number) => `Licentie +${percent(share, 0)}`,
		lessUse: (share: number) => `Gebruik ${percent(share, 0)}`,
	},
	chartTitle: (paying: number, all: number) =>
		paying === all
			? `In alle ${number(all)} scenario’s loont het samen`
			: paying === 0
				? `In geen van de ${number(all)} scenario’s loont het samen`
				: `In ${number(paying)} van de ${number(all)} scenario’s loont het samen`,
	chartSub: 'Netto contante waarde van alle partijen samen, in euro’s',
	chartName: 'De uitkomst per scenario',
	outcomesTitle: 'De uitkomsten naast elkaar',
	outcomesAside: 'Onder elk getal staat het verschil met nu: ▲ is hoger, ▼ is lager, = is gelijk.',
	measure: 'Uitkomst',
	scenario: 'Scenario',
	measures: {
		npvTotal: 'Samen, netto (€)',
		npvCash: 'Samen, netto in geld (€)',
		party: (name: string) => `${name}, netto (€)`,
		payback: 'In geld terugverdiend (maand)',
		hours: 'Vrijgekomen uren',
		costPerHour: 'Kosten per vrijgekomen uur (€)',
		licence: 'Licentie in het eerste hele jaar zonder subsidie (€)',
	},
	atOnce: 'meteen',
	never: 'niet',
	changesTitle: 'De aannames naast elkaar',
	changesAside: 'Alleen wat in een van de scenario’s anders is dan nu. Anders is vet, met ▲ of ▼.',
	changesNone: 'Er is geen scenario dat een aanname verandert.',
	assumption: 'Aanname',
	gone: 'geen',
	explainTitle: 'Wat de scenario’s zijn',
	explain: {
		low: 'Alles tegen: elke aanname met een bandbreedte staat aan de kant die voor allen samen het slechtst is. Bij een gemeten besparing is dat de 5%-grens. Dat alles tegelijk tegenzit, is zeldzaam.',
		high: 'Alles mee: elke aanname met een bandbreedte staat aan de kant die voor allen samen het best is.',
		noSubsidy:
			'Geen subsidie: er komt niets. Voor allen samen verandert er dan niets, want een subsidie is geld van een partij voor een andere. Wie haar zou krijgen, voelt het wel.',
		dearer: 'Licentie duurder: elke licentieprijs gaat omhoog.',
		lessUse: (share: number, label: string, source: string) =>
			`Gebruik ${percent(share, 0)}: zo veel vond een onderzoek. ${label}. Bron: ${source}.`,
		access:
			'De besparing is hier gemeten over iedereen met toegang. Minder gebruik verandert de uren dan niet, alleen wat per actieve gebruiker wordt betaald.',
	},
	own: {
		title: 'Uw eigen scenario’s',
		aside:
			'Een eigen scenario is de businesscase van nu met een paar aannames anders. Verandert u links iets, dan verandert het scenario mee.',
		kept: 'Scenario’s staan niet in het bestand van de businesscase. Bewaar een scenario als eigen businesscase als u het wilt houden.',
		name: 'Naam',
		nameHint: 'Met een naam die er al is, komt de wijziging bij dat scenario.',
		which: 'Aanname',
		value: 'Waarde in dit scenario',
		add: 'Voeg toe',
		nameMissing: 'Geef het scenario een naam, bijvoorbeeld: minder personeel.',
		nameTaken: (name: string) => `‘${name}’ is al de naam van een scenario hierboven. Kies een andere naam.`,
		refused: (reasons: readonly string[]) => `Zo klopt de businesscase niet meer. ${reasons.join(' ')}`,
		change: (label: string, value: string) => `${label}: ${value}`,
		remove: 'Haal weg',
		removeOf: (what: string, name: string) => `Haal weg: ${what} (${name})`,
		adopt: 'Neem over als aannames',
		save: 'Bewaar als businesscase',
		delete: 'Verwijder',
		of: (name: string) => `: ${name}`,
		broken: (name: string) =>
			`Het scenario ‘${name}’ past niet meer bij de aannames van nu. Haal de wijziging weg die niet klopt.`,
		why: (name: string) => `Scenario ‘${name}’ overgenomen`,
	},
};

export type CaseScenarioTexts = typeof caseScenarios;
