import { scaleLinear } from 'd3';
import type { EpochDay } from '#lib/core/period.ts';
import type { Box, PlacedText, Point, Segment, Tick } from './drawing.ts';
import { pixel, segment } from './drawing.ts';
import type { ChartWords } from './language.ts';
import { pathLabels } from './pathLabels.ts';
import { yearTicks } from './yearTicks.ts';

/** A measured share of working time (0–1) at the midpoint of its period, with its 95 % interval where there is one. */
export interface PathPoint {
	/** Empty for "before" and "after"; the name of a later measurement of a series: `6 maanden`. */
	readonly label?: string;
	readonly day: EpochDay;
	/** First and last day on which was measured. */
	readonly measured: { readonly from: EpochDay; readonly to: EpochDay } | null;
	readonly share: number;
	readonly low: number | null;
	readonly high: number | null;
}

export interface PathData {
	/** The line from the baseline to the goal. `goal` says which goal it is. */
	readonly path: {
		readonly goal: 'halve2030' | 'max20';
		readonly from: { readonly day: EpochDay; readonly share: number };
		readonly to: { readonly day: EpochDay; readonly share: number };
	};
	readonly before: PathPoint;
	/** The measurements after, oldest first; the last one is the one that is judged. */
	readonly after: readonly PathPoint[];
	/** The share that the path asks at the day of the last measurement. */
	readonly asked: number;
	/** A goal that the path does not lead to, drawn as a dotted line: 0.2 for "at most 20 %". */
	readonly otherGoal: number | null;
}

export interface PathMark extends Point {
	readonly share: number;
	readonly whisker: Segment | null;
}

export interface PathGeometry {
	readonly width: number;
	readonly height: number;
	readonly isNarrow: boolean;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	readonly shareTicks: readonly Tick[];
	readonly yearLines: readonly number[];
	readonly years: readonly Tick[];
	readonly path: Segment;
	readonly otherGoal: Segment | null;
	readonly before: PathMark;
	readonly after: readonly PathMark[];
	readonly asked: Point;
	readonly target: Point;
	/** Blocks on the axis: the weeks in which was measured. */
	readonly measuredBefore: Box | null;
	readonly measuredAfter: readonly Box[];
	readonly labels: readonly PlacedText[];
	/** From the asked point to its label, where the label had to move away. */
	readonly leader: Segment | null;
}

const NARROW_BELOW = 560;
const BLOCK_HEIGHT = 6;

/** The path to 2030 in pixels for a chart of `width` pixels. Shares in the data are 0–1. */
export function pathGeometry(data: PathData, width: number, words: ChartWords): PathGeometry {
	const isNarrow = width < NARROW_BELOW;
	const height = isNarrow ? 380 : 420;
	const plot = {
		left: isNarrow ? 34 : 40,
		right: width - (isNarrow ? 10 : 176),
		top: 28,
		bottom: height - 40,
	};
	const points = [data.before, ...data.after];
	const days = [
		data.path.from.day,
		...points.flatMap((point) => [point.day, point.measured?.from ?? point.day]),
	];
	const first = Math.min(...days);
	const last = Math.max(data.path.to.day, ...points.map((point) => point.measured?.to ?? point.day));
	const x = scaleLinear([first - 0.03 * (last - first), last], [plot.left, plot.right]);
	const highest = Math.max(
		data.path.from.share,
		data.path.to.share,
		data.otherGoal ?? 0,
		...points.map((point) => Math.max(point.share, point.high ?? 0)),
	);
	const y = scaleLinear([0, Math.max(0.05, highest * 1.1)], [plot.bottom, plot.top]);

	const mark = (point: PathPoint): PathMark => {
		const at = x(point.day);
		const hasInterval = point.low !== null && point.high !== null;
		return {
			x: pixel(at),
			y: pixel(y(point.share)),
			share: point.share,
			whisker: hasInterval ? segment(at, y(point.low ?? 0), at, y(point.high ?? 0)) : null,
		};
	};
	const block = (point: PathPoint): Box | null =>
		point.measured && {
			x: pixel(x(point.measured.from)),
			y: plot.bottom - BLOCK_HEIGHT - 1,
			width: pixel(Math.max(3, x(point.measured.to) - x(point.measured.from))),
			height: BLOCK_HEIGHT,
		};
	const lastDay = data.after.at(-1)?.day ?? data.before.day;
	const axis = yearTicks(first, last, x, isNarrow);
	const drawn = {
		width,
		height,
		isNarrow,
		plot,
		shareTicks: y.ticks(highest > 0.25 ? 4 : 5).map((value) => ({
			value,
			at: pixel(y(value)),
			text: words.formats.percent(value, (value * 100) % 1 ? 1 : 0),
		})),
		yearLines: axis.lines,
		years: axis.years,
		path: segment(x(data.path.from.day), y(data.path.from.share), x(data.path.to.day), y(data.path.to.share)),
		otherGoal:
			data.otherGoal === null ? null : segment(plot.left, y(data.otherGoal), plot.right, y(data.otherGoal)),
		before: mark(data.before),
		after: data.after.map(mark),
		asked: { x: pixel(x(lastDay)), y: pixel(y(data.asked)) },
		target: { x: pixel(x(data.path.to.day)), y: pixel(y(data.path.to.share)) },
		measuredBefore: block(data.before),
		measuredAfter: data.after.map(block).filter((box) => box !== null),
	};
	return { ...drawn, ...pathLabels(data, drawn, words) };
}
