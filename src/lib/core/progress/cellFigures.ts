import type { Publication } from '../publish/publication.ts';
import { FEWEST_FOR_SPREAD } from '../publish/primaryRule.ts';
import { roundedShare, roundedSize } from '../publish/rounding.ts';
import { cellTrack } from './cellTrack.ts';
import { pool, type Pool } from './pool.ts';
import type { CellFigures } from './release.ts';

/** The pool of a cell, of at least one organisation. */
export function poolOfCell(members: readonly Publication[]): Pool {
	return pool(members.map(({ organisation, reduction, se }) => ({ organisation, estimate: reduction, se })));
}

/** The public figures of a cell of at least two organisations, rounded; all but the funding, which has its own rules. */
export function cellFigures(members: readonly Publication[], since: string): Omit<CellFigures, 'funding'> {
	const { pooled } = poolOfCell(members);
	if (pooled === null) throw new RangeError('cellFigures: needs at least two organisations');
	const { estimate, low, high, predictionLow, predictionHigh } = pooled;
	const effect = {
		estimate: roundedShare(estimate),
		low: roundedShare(low),
		high: roundedShare(high),
	};
	const showsSpread =
		members.length >= FEWEST_FOR_SPREAD && predictionLow !== null && predictionHigh !== null;
	return {
		organisations: members.length,
		persons: roundedSize(sumOf(members, ({ persons }) => persons)),
		fteCovered: roundedSize(sumOf(members, ({ fteCovered }) => fteCovered)),
		effect,
		prediction: showsSpread ? { low: roundedShare(predictionLow), high: roundedShare(predictionHigh) } : null,
		track: cellTrack(members, effect),
		since,
	};
}

function sumOf(members: readonly Publication[], size: (publication: Publication) => number): number {
	return members.reduce((sum, publication) => sum + size(publication), 0);
}
