import { caseDetails } from './caseDetails.ts';
import { formats } from './formats.ts';

const { number, percent, euro, list } = formats;
const whole = (share: number) =>
	percent(share, Math.abs(share * 100 - Math.round(share * 100)) < 0.05 ? 0 : 1);
const monthFormat = new Intl.DateTimeFormat(formats.locale, { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => monthFormat.format(Date.UTC(2026, month, 1)));

/** Alles waarmee iemand een businesscase opbouwt: partijen, regels, bandbreedtes, bronnen. */
export const caseEditing = {
	details: caseDetails,
	months,

	blank: {
		text: 'Eén organisatie, één functie en één licentie. Wat wij alleen denken, staat erbij als inschatting. De rest vult u zelf in.',
		open: 'Begin met een lege businesscase',
		words: {
			title: 'Nieuwe businesscase',
			organisation: 'Onze organisatie',
			patients: 'Patiënten',
			role: 'Zorgverleners',
			licence: 'Licentie',
			belief: 'Inschatting zonder bron',
			open: 'Nog invullen',
		},
	},

	setup: {
		title: 'Opzet en partijen',
		caseTitle: 'Titel',
		startMonth: 'Begint in',
		startYear: 'Jaar',
		budgetMonth: 'Budget aanvragen vóór',
		budgetDay: 'Dag',
		budgetHint: 'In het jaar voordat de eerste rekening zonder subsidie komt.',
		parties: 'Partijen',
		partiesHint: 'Wie betaalt er, wie merkt er iets van?',
	},
	counts: {
		parties: (count: number) => (count === 1 ? '1 partij' : `${number(count)} partijen`),
		roles: (count: number) => (count === 1 ? '1 functie' : `${number(count)} functies`),
		money: (count: number) => (count === 1 ? '1 regel' : `${number(count)} regels`),
		agreements: (count: number) => (count === 1 ? '1 afspraak' : `${number(count)} afspraken`),
	},
	add: {
		parties: 'Voeg een partij toe',
		roles: 'Voeg een functie toe',
		costs: 'Voeg een kostenregel toe',
		otherBenefits: 'Voeg een andere bate toe',
		subsidies: 'Voeg een subsidie toe',
		transfers: 'Voeg een bijdrage toe',
	},
	newName: {
		parties: 'Nieuwe partij',
		roles: 'Nieuwe functie',
		costs: 'Nieuwe kostenregel',
		otherBenefits: 'Nieuwe bate',
		subsidies: 'Nieuwe subsidie',
		transfers: 'Nieuwe bijdrage',
	},
	grantor: 'Subsidiegever',
	noPeople:
		'Vul eerst bij ‘3. Functies’ in om hoeveel mensen het gaat en hoeveel administratie zij nu hebben.',
	unnamed: 'Zonder naam',
	noTransferYet: 'Een bijdrage gaat van de ene partij naar de andere. Voeg eerst een tweede partij toe.',

	remove: 'Verwijder',
	removed: (name: string) => `‘${name}’ is verwijderd. Met ‘Ongedaan maken’ komt het terug.`,
	cancel: 'Laat staan',
	lastParty: 'Dit is de enige partij. Een businesscase heeft er minstens één nodig.',
	uses: (name: string) => `‘${name}’ wordt nog genoemd:`,
	use: {
		employer: (of: string) => `functie ‘${of}’ werkt hier`,
		payer: (of: string) => `betaalt ‘${of}’`,
		benefit: (of: string) => `krijgt ‘${of}’`,
		beneficiary: (of: string) => `heeft baat bij ‘${of}’`,
		grantor: (of: string) => `geeft ‘${of}’`,
		receiver: (of: string) => `krijgt ‘${of}’`,
		from: (of: string) => `betaalt ‘${of}’`,
		to: (of: string) => `ontvangt ‘${of}’`,
	},
	heir: 'Wie neemt die plaats in?',
	lost: (names: readonly string[]) =>
		`${list(names.map((name) => `‘${name}’`))} ${names.length === 1 ? 'vervalt' : 'vervallen'}: een partij betaalt niet aan zichzelf.`,
	removeAndMove: 'Zet over en verwijder',
	answers: (count: number) =>
		count === 1
			? 'Deze regel beantwoordt een vraag aan de leverancier. Die staat dan weer open.'
			: `Deze regel beantwoordt ${number(count)} vragen aan de leverancier. Die staan dan weer open.`,

	about: {
		shape: 'Hoe zeker is het getal?',
		shapes: {
			single: 'één getal',
			pert: 'bandbreedte: het midden is het meest waarschijnlijk',
			triangular: 'bandbreedte: gelijkmatig minder naar de randen',
			uniform: 'bandbreedte: alles even waarschijnlijk',
			normal: 'bandbreedte: klokvorm (laag en hoog bij 90% kans)',
			lognormal: 'bandbreedte: met uitschieters naar boven (90% kans)',
			studentT: 'gemeten',
		} as Readonly<Record<string, string>>,
		source: 'Bron',
		date: 'Datum van de bron',
		dateHint: 'Bijvoorbeeld 2026-11-23 of 2026.',
		note: 'Toelichting',
		hasNote: 'met toelichting',
	},

	basis: {
		label: 'Bij wie geldt deze besparing?',
		user: 'bij wie het gebruikt',
		access: 'bij iedereen met toegang, ook wie het niet gebruikt',
	},
	adoption: {
		label: 'Hoe groeit het gebruik?',
		ramp: 'iedereen samen, in één lijn',
		userTypes: 'vier soorten gebruikers, elk met een eigen tempo',
		everyone: 'iedereen met toegang gebruikt het meteen',
		sum: (total: number) => `De soorten zijn samen ${whole(total)}.`,
		sumWrong: (total: number) => `De soorten zijn samen ${whole(total)}. Het moet 100% zijn.`,
		addMissing: 'Voeg de andere soorten toe (0%)',
	},
	discounting: {
		label: 'Hoe geeft u de rente op?',
		real: 'rente boven inflatie, en inflatie apart',
		nominal: 'één rente, met inflatie erin',
	},
	beneficiaries: {
		title: 'Wie heeft er baat bij?',
		sum: (total: number) => `Opgeteld is dit ${whole(total)}.`,
		sumWrong: (total: number) => `Opgeteld is dit ${whole(total)}. Het moet 100% zijn.`,
	},
	addDestination: (name: string) => `Voeg toe: ${name}`,

	tiers: {
		title: 'Staffel',
		from: 'Vanaf hoeveel gebruikers',
		price: 'Prijs, zonder btw',
		row: (place: number) => `Trede ${number(place)}`,
		add: 'Voeg een trede toe',
		remove: (place: number) => `Verwijder trede ${number(place)}`,
		alone: (price: number, total: number) =>
			`Alleen: ${euro(price, 2)} per gebruiker, ${euro(total)} over de hele looptijd.`,
		together: (price: number, total: number) =>
			`Samen: ${euro(price, 2)} per gebruiker, ${euro(total)} over de hele looptijd.`,
		saves: (saving: number, presentValue: number) =>
			`Samen inkopen scheelt u ${euro(saving)}, met de btw die u niet terugkrijgt (${euro(presentValue)} in euro’s van het begin).`,
		savesNothing: 'Samen inkopen verandert uw prijs nu niet.',
		dearer: (more: number) => `Let op: samen inkopen kost u hier ${euro(more)} meer.`,
		next: (missing: number, price: number) =>
			`Met nog ${number(missing, missing % 1 === 0 ? 0 : 1)} gebruikers van anderen erbij wordt de prijs ${euro(price, 2)}.`,
		nothingPaid: 'Binnen de looptijd wordt op deze regel niets betaald.',
	},
};

export type CaseEditingTexts = typeof caseEditing;
