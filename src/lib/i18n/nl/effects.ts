import type { EffectDesign } from '#lib/core/goal/reference.ts';
import { formats } from './formats.ts';

export const effects = {
	title: 'Wat vonden anderen?',
	aside:
		'Andere zorg, andere AI, vaak een andere maat. Lees het als achtergrond. Uw uitkomst tellen wij er nooit bij op.',
	overstated: (times: number) =>
		`U heeft geen vergelijkingsgroep. In een proef met loting leek het effect zonder die groep ${formats.number(times, 1)} keer zo groot.`,
	finding: 'Uw uitkomst naast gepubliceerde effecten',
	sub: 'Verder naar rechts is minder tijd. Dicht rondje: met vergelijkingsgroep. Open rondje: zonder.',
	note: 'Alleen wat in dezelfde maat te zetten is. Elders gaat het vaak om de tijd voor verslagen of in het dossier, bij u om alle administratie.',
	own: 'Uw meting',
	ownBeforeAfter: 'voor en na, zonder vergelijkingsgroep',
	ownControlled: 'tegenover uw vergelijkingsgroep',
	groups: { relative: 'Verandering in procenten', minutes: 'Verandering in minuten per werkdag' },
	detail: (design: string, year: string, isBelief: boolean) =>
		`${design}, ${year}${isBelief ? ' (aanname, bron niet gezien)' : ''}`,
	designs: {
		randomised: 'proef met loting',
		controlled: 'met vergelijkingsgroep',
		observational: 'zonder loting waargenomen',
		bench: 'losse taak, geen werkdag',
		selfEstimated: 'eigen schatting van medewerkers',
		survey: 'enquête',
		expectation: 'verwachting, niet gemeten',
		unknown: 'opzet niet gezien',
	} satisfies Record<EffectDesign, string>,
	others: 'Uitkomsten in een andere maat',
	columns: { what: 'Wat', value: 'Uitkomst', unit: 'Eenheid', design: 'Hoe gevonden', source: 'Bron' },
	units: {
		times: 'keer',
		visitsPerWeek: 'bezoeken per week',
		share: 'deel (0–1)',
		shareOfWay: 'deel van de weg (0–1)',
		minutesPerDay: 'minuten per dag',
		minutesPerNote: 'minuten per notitie',
		hours: 'uren',
		secondsPerVisit: 'seconden per bezoek',
		secondsPerReport: 'seconden per rapportage',
		secondsPerReply: 'seconden per antwoord',
	} as Readonly<Record<string, string>>,
};
