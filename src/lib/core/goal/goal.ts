import type { EpochDay } from '../period.ts';
import { epochDay } from '../period.ts';

/** The day both goals name. */
export const GOAL_DAY: EpochDay = epochDay(2030, 12, 31)!;

/** `halve2030`: half the baseline share · `max20`: at most 20 % of working time. Sources: datasets/reference/goals.json. */
export const goalIds = ['halve2030', 'max20'] as const;
export type GoalId = (typeof goalIds)[number];

/** The administration share that the goal asks for, given the baseline share. */
export function targetShare(goal: GoalId, baseline: number): number {
	return goal === 'halve2030' ? baseline / 2 : 0.2;
}

/** The straight line from the baseline on its day to the goal on the last day of 2030, as an administration share. */
export interface Path {
	readonly baseline: number;
	readonly from: EpochDay;
	readonly target: number;
}

export function pathAt(path: Path, day: EpochDay): number {
	return path.baseline + ((path.target - path.baseline) * (day - path.from)) / (GOAL_DAY - path.from);
}

/** ρ(t) = 1 − path(t)/b: the reduction that the path asks for on a day. */
export function requiredReduction(path: Path, day: EpochDay): number {
	return 1 - pathAt(path, day) / path.baseline;
}
