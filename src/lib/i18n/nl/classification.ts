import type { PoolDesign } from '#lib/core/progress/effect.ts';
import type { ApplicationKind, Region, Sector } from '#lib/core/publish/classification.ts';

/** What the classes of a publication are called. */
export const classification = {
	sectors: {
		hospitals: 'Ziekenhuizen',
		mentalHealth: 'Ggz',
		generalPractice: 'Huisartsenzorg',
		longTermCare: 'Verpleging en thuiszorg',
		disabilityCare: 'Gehandicaptenzorg',
		youthCare: 'Jeugdzorg',
		other: 'Andere zorg',
	} satisfies Record<Sector, string>,
	applicationKinds: {
		communication: 'Communiceren',
		firstContact: 'Eerste contact en triage',
		diagnosis: 'Diagnose stellen',
		treatmentChoice: 'Behandeling kiezen',
		recordKeeping: 'Verslag leggen',
		summarising: 'Samenvatten',
		monitoring: 'Volgen op afstand',
		registrationAndFinance: 'Registreren en declareren',
		other: 'Iets anders',
	} satisfies Record<ApplicationKind, string>,
	regions: {
		drenthe: 'Drenthe',
		flevoland: 'Flevoland',
		friesland: 'Fryslân',
		gelderland: 'Gelderland',
		groningen: 'Groningen',
		limburg: 'Limburg',
		noordBrabant: 'Noord-Brabant',
		noordHolland: 'Noord-Holland',
		overijssel: 'Overijssel',
		utrecht: 'Utrecht',
		zeeland: 'Zeeland',
		zuidHolland: 'Zuid-Holland',
		several: 'Meer dan één provincie',
	} satisfies Record<Region, string>,
	designs: {
		beforeAfter: 'Voor en na',
		controlled: 'Met vergelijkingsgroep',
	} satisfies Record<PoolDesign, string>,
};
