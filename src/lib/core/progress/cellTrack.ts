import { CONFIDENCE_LEVEL } from '../estimate/estimate.ts';
import { GOAL_DAY, goalIds, requiredReduction, targetShare, type GoalId, type Path } from '../goal/goal.ts';
import { classOfProbability, type TrackClass } from '../goal/position.ts';
import { parseIsoDate, yearsBetween } from '../period.ts';
import type { Publication } from '../publish/publication.ts';
import { roundedProbability, roundedShare } from '../publish/rounding.ts';
import { studentTCdf, studentTQuantile } from '../stats/studentT.ts';
import type { CellFigures, CellTrack } from './release.ts';
import { FEWEST_FOR_TRACK } from './trackOfPool.ts';

/**
 * Where the organisations of a before–after cell stand, from its rounded effect and a rounded requirement only, so that
 * it tells no more than they do. The requirement is the mean of what the own paths ask for. A controlled effect says
 * what the tool did and not which level was reached, so it has no place on the path.
 */
export function cellTrack(
	members: readonly Publication[],
	effect: CellFigures['effect'],
): readonly CellTrack[] {
	if (members.some(({ design }) => design === 'controlled')) return [];
	return goalIds.map((goal) => trackOf(goal, members, effect));
}

function trackOf(goal: GoalId, members: readonly Publication[], effect: CellFigures['effect']): CellTrack {
	const none = (trackClass: TrackClass): CellTrack => ({
		goal,
		required: null,
		probability: null,
		class: trackClass,
	});
	const places = members.map((publication) => placeOf(goal, publication));
	if (members.length < FEWEST_FOR_TRACK) return none('notEnoughData');
	if (places.every(({ reached }) => reached)) return none('reached');
	const ready = places.filter(({ early, reached }) => reached || !early).length;
	if (ready < FEWEST_FOR_TRACK || ready < places.length / 2) return none('tooEarly');
	const required = roundedShare(places.reduce((sum, place) => sum + place.required, 0) / places.length);
	const df = members.length - 1;
	const se = (effect.high - effect.low) / 2 / studentTQuantile((1 + CONFIDENCE_LEVEL) / 2, df);
	if (!(se > 0)) return { ...none('notEnoughData'), required };
	const probability = roundedProbability(studentTCdf((effect.estimate - required) / se, df));
	return { goal, required, probability, class: classOfProbability(probability) };
}

/** Where one organisation stands on its own path: dates were checked on receipt. */
function placeOf(goal: GoalId, { beforeMidpoint, afterMidpoint, shareBefore }: Publication) {
	const from = parseIsoDate(beforeMidpoint)!;
	const at = parseIsoDate(afterMidpoint)!;
	const path: Path = { baseline: shareBefore, from, target: targetShare(goal, shareBefore) };
	return {
		// Who meets the goal already is asked nothing; a very low start would ask far less than that.
		required: Math.max(0, requiredReduction(path, at)),
		early: yearsBetween(from, at) < 1,
		reached: requiredReduction(path, GOAL_DAY) <= 0,
	};
}
