import { sourcedNumbers, type BothLanguages, type Sourced } from '../reference.ts';
import { goalIds, type GoalId } from './goal.ts';

/** A goal as it was set: `value` of the baseline share (`shareOfBaseline`), or a share of working time (`share`). */
export interface GoalReference extends Sourced<number> {
	readonly id: GoalId;
	readonly unit: 'shareOfBaseline' | 'share';
	/** Day on which it has to be reached, `YYYY-MM-DD`. */
	readonly at: string;
	/** The level that the source of the goal itself quotes; null where it names none. */
	readonly baselineId: string | null;
	readonly label: BothLanguages;
	readonly definition: BothLanguages;
}

/** An administration share (0–1 of working time) that somebody published. `date` is the middle of `period`. */
export interface BaselineReference extends Sourced<number> {
	readonly unit: 'share';
	/** Points of one series may be drawn as one line; points of different series never. */
	readonly series: 'azw' | 'berenschot' | null;
	readonly sector: 'youthCare' | 'generalPractice' | 'hospitals' | 'longTermCare' | null;
	readonly period: { readonly first: string; readonly last: string };
	/** Said wherever the value is shown. */
	readonly contested: boolean;
	readonly label: BothLanguages;
}

export const effectDesigns = [
	'randomised',
	'controlled',
	'observational',
	'bench',
	'selfEstimated',
	'survey',
	'expectation',
	'unknown',
] as const;
/** How the effect was found; `unknown` where the design was not seen. */
export type EffectDesign = (typeof effectDesigns)[number];

/** An effect that somebody published; a change is negative when time went down. */
export interface PublishedEffect extends Sourced<number> {
	readonly design: EffectDesign;
	readonly label: BothLanguages;
	/** 95 % interval, where one was given. */
	readonly low?: number;
	readonly high?: number;
	/** The two levels that `value` is the difference of. */
	readonly before?: number;
	readonly after?: number;
	readonly persons?: number;
	readonly controls?: number;
}

/** The entries of `datasets/reference/goals.json`. Throws, as `sourcedNumbers` does, on a file of another shape. */
export function goalReferences(data: readonly unknown[]): readonly GoalReference[] {
	const goals = sourcedNumbers(data) as readonly GoalReference[];
	return holding(goals, (goal) => goalIds.includes(goal.id) && goal.at !== undefined);
}

/** The entries of `datasets/reference/baselines.json`. */
export function baselineReferences(data: readonly unknown[]): readonly BaselineReference[] {
	const baselines = sourcedNumbers(data) as readonly BaselineReference[];
	return holding(
		baselines,
		(baseline) =>
			baseline.unit === 'share' &&
			baseline.value > 0 &&
			baseline.value < 1 &&
			typeof baseline.contested === 'boolean',
	);
}

/** The entries of `datasets/reference/publishedEffects.json`. */
export function publishedEffects(data: readonly unknown[]): readonly PublishedEffect[] {
	const effects = sourcedNumbers(data) as readonly PublishedEffect[];
	return holding(effects, (effect) => effectDesigns.includes(effect.design));
}

function holding<T extends Sourced<number>>(
	entries: readonly T[],
	sound: (entry: T) => boolean,
): readonly T[] {
	const broken = entries.find((entry) => !sound(entry));
	if (broken) throw new Error(`Reference value of another kind than its file: ${broken.id}`);
	return entries;
}
