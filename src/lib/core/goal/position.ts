import { yearsBetween, type EpochDay } from '../period.ts';
import { studentTCdf } from '../stats/studentT.ts';
import { GOAL_DAY, pathAt, requiredReduction, targetShare, type GoalId, type Path } from './goal.ts';

export const trackClasses = [
	'notEnoughData',
	'tooEarly',
	'reached',
	'onTrack',
	'possible',
	'behind',
	'farBehind',
] as const;
export type TrackClass = (typeof trackClasses)[number];

/** Where the level to be compared with comes from, and since when. */
export interface Baseline {
	/** `own`, or the id of a series, or `given` for a number somebody typed. */
	readonly id: string;
	readonly share: number;
	readonly day: EpochDay;
}

/** The level that was reached, whatever caused it. */
export interface Level {
	readonly share: number;
	/** Midpoint of the period measured. */
	readonly day: EpochDay;
	/** θ_b = 1 − share/baseline with its standard error and degrees of freedom. */
	readonly reduction: number;
	readonly se: number | null;
	readonly df: number | null;
	/** False when the verdict is "not enough data". */
	readonly enough: boolean;
}

/** Method §3. Shares and reductions 0–1; paces in percentage points a year. */
export interface GoalPosition {
	readonly id: GoalId;
	readonly baseline: Baseline;
	readonly target: number;
	/** The last day of 2030, when the target is to be met. */
	readonly deadline: EpochDay;
	readonly at: EpochDay;
	/** The share the path asks for at `at`. */
	readonly path: number;
	readonly requiredReduction: number;
	/** ρ on the last day of 2030: the whole way. */
	readonly wholeReduction: number;
	readonly progress: number | null;
	readonly paceSoFar: number | null;
	readonly paceNeeded: number | null;
	readonly probability: number | null;
	readonly class: TrackClass;
}

/** One rollout is a step, not a pace: under a year after the baseline no pace is given. */
const FIRST_PACE_AFTER_YEARS = 1;

export function positionOnPath(goal: GoalId, baseline: Baseline, level: Level): GoalPosition {
	const target = targetShare(goal, baseline.share);
	const path: Path = { baseline: baseline.share, from: baseline.day, target };
	const required = requiredReduction(path, level.day);
	const whole = requiredReduction(path, GOAL_DAY);
	const reached = whole <= 0;
	const early = yearsBetween(baseline.day, level.day) < FIRST_PACE_AFTER_YEARS;
	const probability =
		level.se !== null && level.se > 0 && level.df !== null
			? studentTCdf((level.reduction - required) / level.se, level.df)
			: null;
	return {
		id: goal,
		baseline,
		target,
		deadline: GOAL_DAY,
		at: level.day,
		path: pathAt(path, level.day),
		requiredReduction: required,
		wholeReduction: whole,
		progress: reached ? null : level.reduction / whole,
		paceSoFar: early ? null : (100 * (level.share - baseline.share)) / yearsBetween(baseline.day, level.day),
		paceNeeded: early ? null : (100 * (target - level.share)) / yearsBetween(level.day, GOAL_DAY),
		probability,
		class: trackClass(level.enough, reached, early, probability),
	};
}

function trackClass(
	enough: boolean,
	reached: boolean,
	early: boolean,
	probability: number | null,
): TrackClass {
	if (!enough) return 'notEnoughData';
	if (reached) return 'reached';
	if (early) return 'tooEarly';
	if (probability === null) return 'notEnoughData';
	return classOfProbability(probability);
}

export function classOfProbability(probability: number): 'onTrack' | 'possible' | 'behind' | 'farBehind' {
	if (probability >= 0.9) return 'onTrack';
	if (probability >= 0.5) return 'possible';
	return probability >= 0.1 ? 'behind' : 'farBehind';
}
