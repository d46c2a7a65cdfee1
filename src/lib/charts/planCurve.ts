import { curveMonotoneX, line, scaleLinear, scaleLog } from 'd3';
import type { Point, PlacedText, Segment, Tick } from './drawing.ts';
import { pixel, segment } from './drawing.ts';
import type { ChartWords } from './language.ts';
import { planCurveLabels } from './planCurveLabels.ts';

/** The smallest change, in minutes a day, that so many persons find. */
export interface PlanCurvePoint {
	readonly persons: number;
	readonly effectMinutes: number;
}

export interface PlanCurveLine {
	/** Days per person in each period. */
	readonly days: number;
	/** The number of days of the plan itself. */
	readonly isOwn: boolean;
	/** By persons, fewest first. */
	readonly points: readonly PlanCurvePoint[];
}

export interface PlanCurveData {
	/** Fewest days first. */
	readonly lines: readonly PlanCurveLine[];
	/** What endless days would find: below it no number of days is enough. */
	readonly limit: readonly PlanCurvePoint[];
	/** The plan; its days are null when none suffice. null without an answer. */
	readonly own: (PlanCurvePoint & { readonly days: number | null }) | null;
}

export interface PlanCurveFrame {
	readonly height: number;
	readonly isNarrow: boolean;
	readonly plot: {
		readonly left: number;
		readonly right: number;
		readonly top: number;
		readonly bottom: number;
	};
	/** Fewest and most persons, and the largest effect, that are drawn. */
	readonly persons: readonly [fewest: number, most: number];
	readonly effectMinutes: number;
	place(point: PlanCurvePoint): Point;
	/** The plan at a pixel, held inside the frame. */
	read(point: Point): PlanCurvePoint;
}

export interface PlanCurveGeometry {
	readonly width: number;
	readonly frame: PlanCurveFrame;
	readonly personTicks: readonly Tick[];
	readonly effectTicks: readonly Tick[];
	readonly lines: readonly { readonly days: number; readonly isOwn: boolean; readonly path: string }[];
	/** The area where no number of days is enough. */
	readonly outOfReach: string;
	readonly own: Point | null;
	/** From the plan to both axes. */
	readonly guides: readonly Segment[];
	readonly labels: readonly PlacedText[];
}

const NARROW_BELOW = 560;
/** Right of the plot: the days of each line. */
const LINE_NAME_ROOM = 66;
const PERSON_TICKS = [2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];
/** From this many persons on every line has to fit; what fewer persons find may leave the frame at the top. */
const SHOWN_FROM = 10;

/** Where the axes lie: persons on a logarithmic scale, minutes a day from zero. */
export function planCurveFrame(data: PlanCurveData, width: number): PlanCurveFrame {
	const isNarrow = width < NARROW_BELOW;
	const height = isNarrow ? 400 : 440;
	const plot = { left: isNarrow ? 40 : 52, right: width - LINE_NAME_ROOM, top: 34, bottom: height - 52 };
	const points = data.lines.flatMap((one) => one.points);
	const counts = [...points, ...(data.own ? [data.own] : [])].map(({ persons }) => persons);
	const persons = [Math.min(...counts), Math.max(...counts)] as const;
	const shown = points.filter((point) => point.persons >= Math.min(SHOWN_FROM, persons[1]));
	const largest = Math.max(...shown.map((point) => point.effectMinutes), data.own?.effectMinutes ?? 0);
	const x = scaleLog(persons, [plot.left, plot.right]).clamp(true);
	const y = scaleLinear([0, largest * 1.06], [plot.bottom, plot.top]);
	return {
		height,
		isNarrow,
		plot,
		persons,
		effectMinutes: largest * 1.06,
		place: (point) => ({ x: pixel(x(point.persons)), y: pixel(y(point.effectMinutes)) }),
		read: (point) => ({
			persons: Math.round(x.invert(point.x)),
			effectMinutes: Math.min(largest * 1.06, Math.max(0, y.invert(point.y))),
		}),
	};
}

/** The curves in pixels for a chart of `width` pixels. */
export function planCurveGeometry(data: PlanCurveData, width: number, words: ChartWords): PlanCurveGeometry {
	const frame = planCurveFrame(data, width);
	const { plot, place } = frame;
	const drawn = line<Point>(
		({ x }) => x,
		({ y }) => y,
	)
		.curve(curveMonotoneX)
		.digits(1);
	const pathOf = (points: readonly PlanCurvePoint[]) => drawn(points.map(place)) ?? '';
	const own = data.own && place(data.own);
	const effects = scaleLinear([0, frame.effectMinutes], [plot.bottom, plot.top]);
	return {
		width,
		frame,
		personTicks: PERSON_TICKS.filter((count) => count >= frame.persons[0] && count <= frame.persons[1]).map(
			(count) => ({
				value: count,
				at: place({ persons: count, effectMinutes: 0 }).x,
				text: words.formats.number(count),
			}),
		),
		effectTicks: effects.ticks(6).map((value) => ({
			value,
			at: pixel(effects(value)),
			text: words.formats.number(value, value % 1 ? 1 : 0),
		})),
		lines: data.lines.map(({ days, isOwn, points }) => ({ days, isOwn, path: pathOf(points) })),
		outOfReach: `${pathOf(data.limit)}L${plot.right},${plot.bottom}L${plot.left},${plot.bottom}Z`,
		own,
		guides: own ? [segment(own.x, own.y, own.x, plot.bottom), segment(plot.left, own.y, own.x, own.y)] : [],
		labels: planCurveLabels(data, frame, words),
	};
}
