import type { InformationText } from '../informationText.ts';

/** What is published about organisations together, and what is hidden. */
export const methodPublishing: InformationText['sections'][number] = {
	id: 'publiceren',
	heading: 'Publishing and hiding',
	paragraphs: [
		'An organisation chooses for itself whether it publishes its result. Every quarter we make one release from all publications together. A release never changes afterwards. You see groups, never one organisation.',
		'We round first and calculate afterwards. Percentages go to half a percentage point, persons, FTE and euros to three digits, and probabilities to 5 percentage points. The place on the path and what the whole sector saves come from those rounded figures alone.',
	],
	entries: [
		{
			id: 'verbergen',
			heading: 'When we hide a group',
			paragraphs: [
				'A group has at least five organisations. How far they differ we show from ten. No organisation is more than half of a group. And whoever is a large part of a group must not be able to work out the largest other one.',
				'A hidden group can sometimes still follow from what is shown: the whole minus the other groups. So we look at all figures together, of this release and of all releases before. We show a group only when it is proven for every organisation that its figures could just as well have been noticeably higher or lower. Without that proof we hide the group. We would rather hide a little too much than a little too little.',
				'We do not say why a group is hidden. That could give something away too.',
			],
		},
		{
			id: 'nieuwecijfers',
			heading: 'When a group gets new figures',
			paragraphs: [
				'When one organisation joins, the difference with the previous release would give its figures away. So a group gets new figures only when five or more organisations have changed. Until then the old ones stay, with the release they come from. When a publication is withdrawn, we hide the group until there are new figures.',
				'Every organisation counts once, with its latest measurement. Results with and without a comparison group always stand apart.',
			],
		},
		{
			id: 'aanval',
			heading: 'How we check that',
			paragraphs: [
				'Before a release appears, a second program attacks it. It looks how close a reader can come to a hidden group with everything that is public. It assumes that the reader knows who takes part, and may be one of the group. If it comes too close, the release does not appear.',
			],
		},
	],
};
