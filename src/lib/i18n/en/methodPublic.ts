import type { InformationText } from '../informationText.ts';

/** From what organisations publish to the public figures: pooled, rounded, hidden where needed, and what they say. */
export const methodPublic: InformationText['sections'][number] = {
	id: 'publiceren',
	heading: 'Public figures',
	paragraphs: [
		'An organisation chooses for itself whether it publishes its result. Every quarter we make one release from all publications together. A release never changes afterwards. You see groups, never one organisation.',
	],
	entries: [
		{
			id: 'samenvoegen',
			heading: 'How we pool',
			paragraphs: [
				'Every organisation counts once, with its latest measurement. It has an effect and an uncertainty. We pool those with a model in which organisations may really differ (REML, with Hartung–Knapp).',
				'Results with and without a comparison group are never pooled together. The path to 2030 asks for a fall, whatever caused it. That is why only results of before and after stand on the path.',
				'The average tells what a typical participant saw. The spread tells what you may expect at a next organisation.',
			],
		},
		{
			id: 'openbaar',
			heading: 'Round first, calculate afterwards',
			paragraphs: [
				'All is rounded before anything is derived from it. Effects go to half a percentage point, probabilities to 5 percentage points, and persons, FTE and euros to three digits. The place on the path and what the whole sector saves come from those rounded figures alone.',
			],
		},
		{
			id: 'verbergen',
			heading: 'When we hide a group',
			paragraphs: [
				'A group has at least five organisations. The spread we show from ten. No organisation weighs more than half of a group. And whoever is a large part of a group must not be able to work out the largest other one.',
				'A hidden group can sometimes still follow from what is shown: the whole minus the other groups. So we look at all figures together, of this release and of all releases before. We show a group only when it is proven for every organisation that its figures could just as well have been noticeably higher or lower. Without that proof we hide the group. We would rather hide a little too much than a little too little.',
				'We do not say why a group is hidden. That could give something away too.',
			],
		},
		{
			id: 'nieuwecijfers',
			heading: 'When a group gets new figures',
			paragraphs: [
				'When one organisation joins, the difference with the previous release would give its figures away. So a group gets new figures only when five or more organisations have changed. Until then the old ones stay, with the release they come from. A region, or a kind of tool within a sector, gets new figures at most once a year: the more of small groups is public, the less we can show after that. When a publication is withdrawn, we hide the group until there are new figures.',
			],
		},
		{
			id: 'aanval',
			heading: 'How we check that',
			paragraphs: [
				'Before a release appears, a second program attacks it. It looks how close a reader can come to a hidden group with everything that is public. It assumes that the reader knows who takes part, and may be one of the group.',
				'If it comes too close, we take new figures back, the least important first, until it no longer does. Then the program attacks the whole release once more. If it still finds something that did not follow from earlier releases already, the release does not appear.',
			],
		},
		{
			id: 'vooruitblik',
			heading: 'If it stays, if it goes on',
			paragraphs: [
				'“If it stays” keeps the last effect until the end of 2030. “If it goes on” continues from that effect with the slope of the line that fits all releases best, from four releases over at least a year on. The same organisations are in several releases, so there is no honest interval here.',
			],
		},
		{
			id: 'sector',
			heading: 'What it says about the whole country',
			paragraphs: [
				'Participants choose for themselves. So we never draw them as the whole country, but name two suppositions: nobody else saves, or everybody saves as much as the participants of the same sector. About sectors that are hidden, the second says nothing.',
				'The coverage is the number of full-time posts that were measured, divided by all full-time posts in care. How large each sector is, the administrator takes over from a source. That source stands with the release and stays there. As long as the size of a sector is missing, the coverage and the two suppositions are unknown.',
			],
		},
	],
};
