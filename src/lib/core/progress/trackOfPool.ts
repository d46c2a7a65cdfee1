import { classOfProbability, type TrackClass } from '../goal/position.ts';
import { issue, type Issue } from '../issue.ts';
import { studentTCdf } from '../stats/studentT.ts';
import { columnsOf } from './effect.ts';
import { pooledMean, type PooledMean } from './pooledMean.ts';
import { tauRestricted } from './tauRestricted.ts';

/** Where one organisation stands on its own path to 2030 (method §3). */
export interface PathEffect {
	readonly goal: string;
	/** θ_b: the reduction of the level since the baseline, whatever caused it, with its standard error. */
	readonly reduction: number;
	readonly se: number;
	/** ρ(t): the reduction that the path asks for on the day of the measurement. */
	readonly required: number;
	/** Measured within a year after the baseline: a step, not a pace. */
	readonly early: boolean;
	/** The baseline met the goal already. */
	readonly reached: boolean;
}

export interface PoolTrack {
	/** Organisations whose distance to the path was pooled. */
	readonly k: number;
	/** Organisations left out because they measured within a year after their baseline. */
	readonly early: number;
	/** δ = θ_b − ρ(t) pooled; above zero is ahead of the path. null where there is no class to give. */
	readonly distance: PooledMean | null;
	/** T with k − 1 df at δ/se: how likely it is that a typical organisation lies on or ahead of the path. */
	readonly probability: number | null;
	readonly class: TrackClass;
}

/** No class before this many organisations. */
export const FEWEST_FOR_TRACK = 5;

/** The class of a typical organisation (method §6), with the order of reasons of §3. */
export function trackOfPool(organisations: readonly PathEffect[]): {
	readonly track: PoolTrack | null;
	readonly issues: readonly Issue[];
} {
	const goals = [...new Set(organisations.map(({ goal }) => goal))].sort();
	if (organisations.length === 0) return { track: null, issues: [] };
	if (goals.length > 1) return { track: null, issues: [issue('poolGoalsDiffer', 'warning', { goals })] };
	const ready = organisations.filter(({ early, reached }) => reached || !early);
	const early = organisations.length - ready.length;
	const none = (trackClass: TrackClass): PoolTrack => ({
		k: ready.length,
		early,
		distance: null,
		probability: null,
		class: trackClass,
	});
	if (organisations.length < FEWEST_FOR_TRACK) {
		const params = { found: organisations.length, needed: FEWEST_FOR_TRACK };
		return { track: none('notEnoughData'), issues: [issue('poolTooFewForTrack', 'note', params)] };
	}
	if (organisations.every(({ reached }) => reached)) return { track: none('reached'), issues: [] };
	if (ready.length < FEWEST_FOR_TRACK) return { track: none('tooEarly'), issues: [] };
	const columns = columnsOf(
		ready.map(({ reduction, required, se }) => ({ organisation: '', estimate: reduction - required, se })),
	);
	const distance = pooledMean(columns, tauRestricted(columns));
	const probability = studentTCdf(distance.estimate / distance.se, distance.df);
	const track: PoolTrack = {
		k: ready.length,
		early,
		distance,
		probability,
		class: classOfProbability(probability),
	};
	return { track, issues: [] };
}
