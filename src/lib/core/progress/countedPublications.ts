import type { Publication } from '../publish/publication.ts';
import type { PoolDesign } from './effect.ts';

/**
 * One publication per organisation: its latest measurement of the design; of measurements on one day that of the most
 * posts. In the order of organisations, so that the order of receipt changes nothing.
 */
export function countedPublications(
	publications: readonly Publication[],
	design: PoolDesign,
): readonly Publication[] {
	const latest = new Map<string, Publication>();
	for (const publication of publications) {
		if (publication.design !== design) continue;
		const other = latest.get(publication.organisation);
		if (!other || isLater(publication, other)) latest.set(publication.organisation, publication);
	}
	return [...latest.values()].sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
}

function isLater(a: Publication, b: Publication): boolean {
	if (a.afterMidpoint !== b.afterMidpoint) return a.afterMidpoint > b.afterMidpoint;
	if (a.fteCovered !== b.fteCovered) return a.fteCovered > b.fteCovered;
	return a.uuid > b.uuid;
}
