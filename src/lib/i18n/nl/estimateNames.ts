import type { EstimateId } from '#lib/core/estimate/estimate.ts';

export const estimateNames: Readonly<Record<EstimateId, string>> = {
	shareReduction: 'Daling van het aandeel',
	controlledReduction: 'Daling tegenover de vergelijkingsgroep',
	shareDifference: 'Verschil van de aandelen',
	minutesPer8h: 'Minuten per werkdag van 8 uur',
	minutesPerContact: 'Minuten per contact',
	pairedMinutesPerDay: 'Minuten per dag, gemiddelde van de personen',
	pairedShare: 'Aandeel, gemiddelde van de personen',
	bootstrapPercentile: 'Bootstrap, percentielen',
	bootstrapBca: 'Bootstrap, BCa',
	randomSlope: 'Gemengd model met eigen helling per persoon',
	olsCr2: 'Regressie, geclusterd per persoon (CR2)',
	didMinutesPerDay: 'Verschil in verschil, minuten per dag',
	hodgesLehmann: 'Hodges–Lehmann, mediaan van paren',
	signFlip: 'Tekenwisseltoets',
};
