import type { Activity } from './model/activities.ts';

/** Exists only after go-live, in the teams with the tool. */
export const CHECKING = 'Spraakverslag nakijken';
export const TRAVEL = 'Reistijd';

const administration = { administrative: true, workingTime: true };
const care = { administrative: false, workingTime: true };

export const homeCareActivities: readonly Activity[] = [
	{ ...administration, name: 'Rapporteren', category: 'Verslaglegging', weight: { all: 0.5 } },
	{
		...administration,
		name: 'Zorgplan bijwerken',
		category: 'Verslaglegging',
		weight: { 'Verzorgende IG': 0.2, Wijkverpleegkundige: 0.2, Helpende: 0.05 },
	},
	{
		...administration,
		name: 'Indicatie stellen',
		category: 'Aanvragen',
		weight: { Wijkverpleegkundige: 0.25 },
	},
	{ ...administration, name: 'Planning en rooster', category: 'Planning', weight: { all: 0.12 } },
	{ ...administration, name: 'Mail en formulieren', category: 'Berichten', weight: { all: 0.15 } },
	{ ...administration, name: CHECKING, category: 'Verslaglegging', weight: {} },
	{ ...care, name: 'Persoonlijke verzorging', category: 'Zorg', weight: { all: 0.45 } },
	{
		...care,
		name: 'Verpleging thuis',
		category: 'Zorg',
		weight: { Wijkverpleegkundige: 0.4, 'Verzorgende IG': 0.2 },
	},
	{ ...care, name: 'Medicatie aanreiken', category: 'Zorg', weight: { all: 0.15 } },
	{ ...care, name: 'Begeleiding cliënt', category: 'Zorg', weight: { all: 0.15 } },
	{ ...care, name: 'Teamoverleg', category: 'Overleg', weight: { all: 0.05 } },
	{ ...care, name: TRAVEL, category: 'Reizen', weight: {} },
	{ name: 'Pauze', administrative: false, workingTime: false, category: 'Pauze', weight: {} },
];
