import type { PlanUnknown } from '#lib/core/estimate/planMeasurement.ts';
import { formats } from './formats.ts';

const { number, percent } = formats;
const people = (count: number) => (count === 1 ? '1 persoon' : `${number(count)} personen`);
const daysOf = (count: number) => (count === 1 ? '1 dag' : `${number(count)} dagen`);

export const plan = {
	title: 'Plan de volgende meting',
	lead: 'Hoeveel personen moeten hoeveel dagen hun tijd bijhouden? Sleep het punt of vul getallen in. Het antwoord verandert mee.',
	link: 'Plan de volgende meting',
	linkMore: 'Hoeveel personen en dagen zijn genoeg?',
	questionTitle: 'Uw vraag',
	questionAside: 'U geeft er twee. De derde rekenen wij uit.',
	whatToKnow: 'Wat wilt u weten?',
	unknowns: {
		effectMinutes: 'Welke verandering ik vind',
		persons: 'Hoeveel personen ik nodig heb',
		days: 'Hoeveel dagen ik nodig heb',
	} satisfies Record<PlanUnknown, string>,
	fields: {
		effectMinutes: { label: 'Verandering die u wilt vinden', unit: 'minuten per dag' },
		persons: { label: 'Personen, voor én na', unit: 'personen' },
		days: { label: 'Dagen per persoon, per periode', unit: 'dagen' },
	} satisfies Record<PlanUnknown, { label: string; unit: string }>,
	missing: 'Vul een getal in.',
	answer: (persons: number, days: number, minutes: number, solvedFor: PlanUnknown) => {
		const effect = `${number(minutes, 1)} minuten per dag`;
		if (solvedFor === 'persons')
			return `U heeft ${people(persons)} nodig, die voor en na ${daysOf(days)} bijhouden, om ${effect} te vinden.`;
		if (solvedFor === 'days')
			return `${people(persons)} moeten voor en na ${daysOf(days)} bijhouden om ${effect} te vinden.`;
		return `Met ${people(persons)} die voor en na ${daysOf(days)} bijhouden, vindt u een verandering vanaf ${effect}.`;
	},
	chance: (power: number, alpha: number) =>
		`Is de verandering echt zo groot, dan vindt u haar met een kans van ${percent(power, 0)}. Is er geen verandering, dan is de kans op vals alarm ${percent(alpha, 0)}.`,
	cost: (minutes: number, each: number) =>
		`Het meten kost zelf ${number(minutes)} minuten (${number(minutes / 60, 1)} uur): ${number(each)} minuten per persoon, voor en na samen.`,
	chartTitle: 'Meer personen helpt altijd, meer dagen maar tot een grens',
	chartSub: 'Kleinste verandering die u vindt, in minuten per dag. Eén lijn per aantal dagen.',
	chartNote:
		'Sleep het punt, of de blokjes op de assen. Met het toetsenbord: kies een blokje met Tab en gebruik de pijltjes.',
	chartMore: 'Hoe wij dit rekenen',
	spreadTitle: 'Waar dit op rust',
	spreadAside:
		'Twee dingen maken meten moeilijk: dat de ene dag de andere niet is, en dat AI niet bij iedereen evenveel scheelt.',
	spread: {
		sigma: 'Hoeveel de dagen van één persoon verschillen (σ)',
		tau: 'Hoeveel het effect per persoon verschilt (τ)',
		registrationMinutesPerDay: 'Bijhouden kost, per persoon per dag',
	},
	minutes: 'minuten',
	fromOwn: (persons: number) => `Uit uw eigen meting, ${people(persons)}.`,
	tauUnknown: 'Uw meting zegt dit niet: daarvoor zijn tien personen nodig die voor en na zijn gemeten.',
	fromDefault: (isBelief: boolean, source: string) =>
		isBelief ? 'Aanname van Halftijd. Er is geen bron gezien; meet dit liever zelf.' : `Bron: ${source}.`,
	typed: 'Door u ingevuld.',
	reset: 'Terug naar het voorstel',
	power: 'Kans dat u de verandering vindt',
	alpha: 'Kans op vals alarm',
	compareTitle: 'Welke verandering is de moeite waard?',
	compareAside: 'Dit vonden anderen, met een vergelijkingsgroep. Het is geen belofte voor uw organisatie.',
	compareColumns: { what: 'Wat', change: 'Verschil (min per dag)', source: 'Bron' },
	ownChange: 'Uw eigen meting, gemiddelde van de personen',
	ownSource: 'Deze meting',
	nextTitle: 'En dan',
	formLink: 'Print het formulier of haal het invulbestand op',
	measureLink: 'Naar meten',
	saveJson: 'Plan als JSON',
	ownPlan: (title: string) => `Ingevuld met de personen en dagen van ‘${title}’.`,
};
