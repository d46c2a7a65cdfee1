import type { InformationText } from '../informationText.ts';

/** How results of organisations become public figures. */
export const methodPublic: InformationText['sections'][number] = {
	id: 'samenvoegen',
	heading: 'Public figures',
	paragraphs: [
		'Every organisation has an effect and an uncertainty. We pool them with a model in which organisations may really differ (REML, with Hartung–Knapp). Results with and without a control group are never pooled together.',
		'That average tells what a typical participant saw. The spread tells what you may expect at a next organisation; we show it from ten organisations on.',
		'The path to 2030 asks for a fall, whatever caused it. That is why only results of before and after stand on the path.',
		'A release appears every quarter and does not change any more. A figure changes only when something changed at five organisations; otherwise it keeps its value.',
	],
	entries: [
		{
			id: 'openbaar',
			heading: 'What becomes public',
			paragraphs: [
				'A figure is shown from five organisations on, if none of them weighs more than half and nobody can work out the figure of another from it. If a hidden figure could be computed from others, we hide more of them.',
				'All is rounded before anything is derived from it: effects to half a percentage point, chances to 5%, counts and amounts to three digits.',
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
				'Participants choose for themselves. So we never draw them as the whole country, but name two suppositions: nobody else saves, or everybody saves as much as the participants of the same sector.',
			],
		},
	],
};
