/** The public figures by the word in their address: `/voortgang/2026-3/pad.csv`. In the order of the page. */
export const figureIds = [
	'pad',
	'sectoren',
	'soorten',
	'provincies',
	'nederland',
	'onderzoek',
	'na-subsidie',
	'dekking',
] as const;
export type FigureId = (typeof figureIds)[number];

export function isFigureId(text: string): text is FigureId {
	return figureIds.some((id) => id === text);
}
