import type { Dictionary } from '../dictionary.ts';

export const start: Dictionary['start'] = {
	title: 'Does AI really give your people time back?',
	lead: 'Halftijd measures how much administration AI takes away in health care, and how sure that is. It shows how far you are on the way to half the administration by 2030.',
	openExample: 'Open the example',
	ownHours: 'Start with your own hours',
	sectorTitle: 'Almost a third of working time is administration',
	sectorSub: 'Part of working time, care and welfare',
	sectorNote: (sources) => `Source: ${sources.join('; ')}.`,
	doors: 'For whom',
	manager: {
		who: 'For managers',
		name: 'Measure',
		question: 'Did the AI really give my people time back? Are we on the way to half?',
		leaves: 'A sentence you may say aloud',
		leavesMore: 'with a chart and a report',
	},
	finance: {
		who: 'For finance',
		name: 'Business case',
		question: 'Does it still pay when the subsidy stops? Who pays for whose gain?',
		leaves: 'A date to ask for budget',
		leavesMore: 'with who pays, who gains and what can be paid',
	},
	policy: {
		who: 'For policymakers',
		name: 'Progress',
		question: 'How far is the sector? How sure are we? What will it cost to keep this up?',
		leaves: 'A chart with its figures',
		leavesMore: 'with a permanent link and open data',
	},
	staysTitle: 'Your hours stay with you',
	stays:
		'You choose a file and the browser computes. Nothing goes to a server. Names of persons become codes as soon as they are read.',
	needTitle: 'What you need',
	need: 'Hours by activity from before and after the rollout, preferably of ten people or more. A CSV export of your time system is enough.',
	halfTitle: 'Half of what?',
	half: 'There are two goals. The minister wants half of today. The AZWA agreement wants at most 20% of working time. They are the same only if you are at 40% now. Halftijd computes with both.',
};
