import { scaleLinear } from 'd3';
import type { GoalId } from '#lib/core/goal/goal.ts';
import type { CoursePoint, ProgressView } from '#lib/core/progress/progressView.ts';
import { epochDay, type EpochDay } from '#lib/core/period.ts';
import type { Point, Segment, Tick } from '../drawing.ts';
import { pixel, segment } from '../drawing.ts';
import { yearTicks } from '../yearTicks.ts';
import { courseLabels, type CourseLabels } from './courseLabels.ts';
import type { ProgressWords } from './progressWords.ts';

/** The effect of a group from release to release, what the path asked each time, and where it may go. */
export interface CourseData {
	/** null for effects that have no place on a path: controlled ones. Then only the releases are drawn. */
	readonly goal: GoalId | null;
	readonly points: readonly CoursePoint[];
	readonly outlook: ProgressView['outlook'];
}

export type ShownPoint = CoursePoint & { readonly figures: NonNullable<CoursePoint['figures']> };

export interface CourseMark extends Point {
	readonly release: string;
	readonly isLast: boolean;
	readonly interval: Segment;
	readonly prediction: Segment | null;
}

export interface CourseGeometry extends CourseLabels {
	readonly width: number;
	readonly height: number;
	readonly isNarrow: boolean;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly effectTicks: readonly Tick[];
	readonly yearLines: readonly number[];
	readonly years: readonly Tick[];
	/** What the path to the chosen goal asked, release by release, and on to the goal where that is the same for all. */
	readonly asked: readonly Point[];
	readonly askedOther: readonly Point[];
	readonly target: Point | null;
	readonly marks: readonly CourseMark[];
	readonly flat: Segment | null;
	readonly trend: Segment | null;
}

/** The last day of 2030, which both goals name. */
const GOAL_DAY: EpochDay = epochDay(2030, 12, 31)!;
/** "Half of the baseline" is the same reduction for everybody; "at most 20 %" is another one for each baseline. */
const HALF = 0.5;
/** Room for the words at the last release, where the axis does not run on to 2030. */
const DAYS_AFTER_LAST = 150;
const NARROW_BELOW = 560;

export function courseGeometry(data: CourseData, width: number, words: ProgressWords): CourseGeometry {
	const isNarrow = width < NARROW_BELOW;
	const height = isNarrow ? 380 : 400;
	const shown = data.points.filter((point): point is ShownPoint => point.figures !== null);
	const last = shown.at(-1);
	const other: GoalId = data.goal === 'halve2030' ? 'max20' : 'halve2030';
	const ends = [
		...shown.flatMap(({ figures }) => [
			figures.effect.low,
			figures.effect.high,
			...(data.goal === null ? [] : [figures.required[data.goal] ?? 0, figures.required[other] ?? 0]),
		]),
		last?.figures.prediction?.low ?? 0,
		last?.figures.prediction?.high ?? 0,
		data.outlook?.trend ?? 0,
		data.goal === 'halve2030' ? HALF : data.goal === 'max20' ? 0.3 : 0.1,
	];
	const plot = {
		left: isNarrow ? 38 : 44,
		right: width - (isNarrow ? 12 : 178),
		top: 24,
		bottom: height - 36,
	};
	const days = data.points.map(({ day }) => day);
	const firstDay = Math.min(...days, last?.day ?? GOAL_DAY);
	const lastDay = data.goal === null ? Math.max(...days) + DAYS_AFTER_LAST : GOAL_DAY;
	const x = scaleLinear([firstDay - 0.04 * (lastDay - firstDay), lastDay], [plot.left, plot.right]);
	const y = scaleLinear([Math.min(0, ...ends), Math.max(...ends) * 1.04], [plot.bottom, plot.top]);
	const at = (day: EpochDay, effect: number): Point => ({ x: pixel(x(day)), y: pixel(y(effect)) });
	const upright = (day: EpochDay, low: number, high: number) => segment(x(day), y(low), x(day), y(high));
	const asked = (goal: GoalId | null) =>
		shown.flatMap(({ day, figures }) => {
			const required = goal === null ? null : figures.required[goal];
			return required === null ? [] : [at(day, required)];
		});
	const axis = yearTicks(Math.round(x.domain()[0] ?? firstDay), lastDay, x, isNarrow);
	const target = data.goal === 'halve2030' ? at(GOAL_DAY, HALF) : null;
	const drawn = {
		width,
		height,
		isNarrow,
		plot,
		effectTicks: y.ticks(5).map((value) => ({
			value,
			at: pixel(y(value)),
			text: words.formats.percent(value, 0),
		})),
		yearLines: axis.lines,
		years: axis.years,
		asked: [...asked(data.goal), ...(target ? [target] : [])],
		askedOther: asked(data.goal === null ? null : other),
		target,
		marks: shown.map((point) => ({
			...at(point.day, point.figures.effect.estimate),
			release: point.release,
			isLast: point === last,
			interval: upright(point.day, point.figures.effect.low, point.figures.effect.high),
			prediction:
				point === last && point.figures.prediction
					? upright(point.day, point.figures.prediction.low, point.figures.prediction.high)
					: null,
		})),
		flat:
			last && data.outlook
				? segment(x(last.day), y(data.outlook.flat), x(GOAL_DAY), y(data.outlook.flat))
				: null,
		trend:
			last && data.outlook && data.outlook.trend !== null
				? segment(x(last.day), y(data.outlook.flat), x(GOAL_DAY), y(data.outlook.trend))
				: null,
	};
	return { ...drawn, ...courseLabels(data, last ?? null, drawn, words) };
}
