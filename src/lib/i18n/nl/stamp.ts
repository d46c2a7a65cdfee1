import type { StampArea, StampState } from '#lib/core/study/stamp.ts';
import { formats } from './formats.ts';

const { number } = formats;

export const stamp = {
	title: 'Controlelijst STAMP',
	aside:
		'Wat een tijdsmeting hoort te vermelden, zodat anderen haar kunnen beoordelen en vergelijken. Wat u invult, gaat mee in het studiebestand.',
	about:
		'STAMP (Suggested Time And Motion Procedures) noemt 29 onderdelen in acht gebieden, en drie aanvullende. Aantallen en gebieden kloppen met het artikel. De namen van de onderdelen geven wij zoals wij ze kennen; wij konden ze niet naast het artikel leggen. Kijk ze daar na.',
	elementsOf: 'Onderdelen:',
	elements: {
		intervention: ['soort', 'soort systeem', 'hoe ver de invoering is'],
		empiricalSetting: ['soort instelling', 'zorggebied', 'plaats'],
		researchDesign: ['meetplan', 'duur', 'verdeling over diensten', 'uren waargenomen'],
		taskCategory: ['omschrijving en indeling', 'eerder werk genoemd', 'wat er nieuw aan is'],
		observer: [
			'aantal waarnemers',
			'oefening vooraf',
			'achtergrond',
			'overeenstemming tussen waarnemers',
			'dezelfde waarnemers',
			'toewijzing',
		],
		subject: ['aantal', 'werving en loting', 'dezelfde personen', 'achtergrond'],
		dataRecording: [
			'meer dingen tegelijk',
			'tijd zonder waarneming',
			'overgang tussen taken',
			'hulpmiddel om vast te leggen',
		],
		dataAnalysis: ['omschrijving van de maten', 'manier van rekenen'],
		ancillaryData: ['onderbreking', 'contact met anderen', 'plaats'],
	} satisfies Record<StampArea, readonly string[]>,
	paper: 'Naar het artikel (Engels)',
	source: 'Zheng, Guo en Hanauer, J Am Med Inform Assoc 2011;18:704–710.',
	progress: (done: number, all: number) => `${number(done)} van ${number(all)} gebieden afgerond`,
	state: 'Stand',
	states: {
		open: 'nog open',
		described: 'beschreven',
		notApplicable: 'niet van toepassing',
	} satisfies Record<StampState, string>,
	note: 'Wat u erover vermeldt',
	known: 'Wat Halftijd al weet:',
	areas: {
		intervention: 'Interventie',
		empiricalSetting: 'Omgeving van het onderzoek',
		researchDesign: 'Opzet van het onderzoek',
		taskCategory: 'Indeling van het werk',
		observer: 'Waarnemer',
		subject: 'Personen die gemeten zijn',
		dataRecording: 'Vastleggen van de gegevens',
		dataAnalysis: 'Analyse van de gegevens',
		ancillaryData: 'Aanvullende gegevens',
	} satisfies Record<StampArea, string>,
	facts: {
		researchDesign: (isControlled: boolean, before: string, after: string) =>
			`voor en na, ${isControlled ? 'met' : 'zonder'} vergelijkingsgroep; voor: ${before}, na: ${after}`,
		taskCategory: (activities: number) =>
			`${number(activities)} administratieve activiteiten in de bestanden`,
		subject: (before: number, after: number, matched: number, controls: number) =>
			`${number(before)} personen voor, ${number(after)} na, ${number(matched)} allebei; ${number(controls)} controles`,
		dataRecording: (files: number, rows: number, rejected: number) =>
			`${number(files)} bestanden, ${number(rows)} rijen, waarvan ${number(rejected)} afgekeurd`,
		dataAnalysis: (headline: string, version: string) => `${headline}, berekend met Halftijd ${version}`,
	},
};
