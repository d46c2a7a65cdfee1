import type { Activity } from './model/activities.ts';

/** Exists only after go-live. Checking what the tool wrote is administration. */
export const CHECKING = 'Uitvoer van AI nakijken';

const administration = { administrative: true, workingTime: true };
const care = { administrative: false, workingTime: true };

export const hospitalActivities: readonly Activity[] = [
	{
		...administration,
		name: 'Dossier bijhouden',
		category: 'Verslaglegging',
		weight: { all: 0.4, Doktersassistent: 0.22 },
	},
	{
		...administration,
		name: 'Brieven en verslagen',
		category: 'Verslaglegging',
		weight: { all: 0.1, 'Medisch specialist': 0.3, 'Physician assistant': 0.26 },
	},
	{
		...administration,
		name: 'Registraties en lijsten',
		category: 'Registratie',
		weight: { all: 0.1, Verpleegkundige: 0.24 },
	},
	{
		...administration,
		name: 'Kwaliteitsregistratie',
		category: 'Registratie',
		weight: { all: 0.05, 'Medisch specialist': 0.04 },
	},
	{
		...administration,
		name: 'Aanvragen en verwijzingen',
		category: 'Aanvragen',
		weight: { all: 0.12, Doktersassistent: 0.18 },
	},
	{
		...administration,
		name: 'Declareren en coderen',
		category: 'Financiën',
		weight: { 'Medisch specialist': 0.08, 'Physician assistant': 0.05 },
	},
	{
		...administration,
		name: 'Afspraken plannen',
		category: 'Planning',
		weight: { Doktersassistent: 0.34, Verpleegkundige: 0.06 },
	},
	{ ...administration, name: 'Post en berichten', category: 'Berichten', weight: { all: 0.1 } },
	{ ...administration, name: CHECKING, category: 'Verslaglegging', weight: {} },
	{
		...care,
		name: 'Spreekuur en behandeling',
		category: 'Zorg',
		weight: { all: 0.5, Doktersassistent: 0.25 },
	},
	{ ...care, name: 'Overleg over patiënt', category: 'Overleg', weight: { all: 0.14 } },
	{ ...care, name: 'Telefonisch consult', category: 'Zorg', weight: { all: 0.13 } },
	{
		...care,
		name: 'Uitleg en instructie aan patiënt',
		category: 'Zorg',
		weight: { Verpleegkundige: 0.16, Doktersassistent: 0.1 },
	},
	{
		...care,
		name: 'Onderzoek voorbereiden en assisteren',
		category: 'Zorg',
		weight: { Doktersassistent: 0.34, Verpleegkundige: 0.1 },
	},
	{
		...care,
		name: 'MDO',
		category: 'Overleg',
		weight: { 'Medisch specialist': 0.1, 'Physician assistant': 0.1, Verpleegkundige: 0.03 },
	},
	{ ...care, name: 'Overleg overig', category: 'Overleg', weight: { all: 0.05 } },
	{ ...care, name: 'Scholing', category: 'Scholing', weight: { all: 0.03 } },
	{ name: 'Pauze', administrative: false, workingTime: false, category: 'Pauze', weight: {} },
];
