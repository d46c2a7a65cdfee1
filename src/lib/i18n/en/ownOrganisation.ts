import type { Dictionary } from '../dictionary.ts';

export const ownOrganisation: Dictionary['ownOrganisation'] = {
	title: (name) => `The results of ${name}`,
	lead: 'What you published, beside all participants together. You never see other organisations apart here.',
	none: 'No publication counts yet. Publish a measurement first.',
	noRelease: 'There is no public release yet to place you beside.',
	finding: (estimate, day) => `Your latest measurement, around ${day}: ${estimate} less administration`,
	sub: 'Less administration than before the start, with 95% interval',
	together: (design, release) => `All participants, ${design} (release ${release})`,
	hidden: 'Too few participants to show.',
	persons: (count) => `${count} measured`,
	effect: 'effect',
	note: 'Participants choose to publish and are no sample of care. Intervals that overlap are no proof of a difference.',
	describe: (rows) => `Rows with a dot and an interval: ${rows}.`,
	columns: {
		result: 'Measurement',
		design: 'Design',
		effect: 'Less administration (%)',
		interval: '95% interval',
		low: 'Low end (%)',
		high: 'High end (%)',
	},
	toPublish: 'To publishing',
	toAccount: 'To your account',
	file: 'own-results',
};
