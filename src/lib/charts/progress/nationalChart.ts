import { scaleLinear } from 'd3';
import type { NationalPoint, NationalSeries } from '#lib/core/progress/nationalSeries.ts';
import type { PlacedText, Point, Segment, Tick } from '../drawing.ts';
import { pixel, segment } from '../drawing.ts';
import { placeLabels, type LabelRequest, type Place } from '../placeLabels.ts';
import { yearOf } from '../sectorShare.ts';
import type { ProgressWords } from './progressWords.ts';

export interface NationalGeometry {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
	readonly shareTicks: readonly Tick[];
	readonly years: readonly Tick[];
	readonly lines: readonly { readonly series: 'azw' | 'berenschot'; readonly points: readonly Point[] }[];
	readonly quoted: readonly Point[];
	readonly goal: Point;
	readonly needed: Segment;
	readonly labels: readonly PlacedText[];
}

const NARROW_BELOW = 560;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The official series in pixels for a chart of `width` pixels: one line per source, never joined to another. */
export function nationalGeometry(
	data: NationalSeries,
	width: number,
	{ texts, formats }: ProgressWords,
): NationalGeometry {
	const isNarrow = width < NARROW_BELOW;
	const height = isNarrow ? 340 : 380;
	const plot = { left: 40, right: width - (isNarrow ? 12 : 120), bottom: height - 32 };
	const all = [...data.lines.flatMap(({ points }) => points), ...data.quoted];
	const first = Math.min(...all.map(({ day }) => day));
	const x = scaleLinear([first - 0.05 * (data.goal.day - first), data.goal.day], [plot.left, plot.right]);
	const y = scaleLinear([0, Math.max(...all.map(({ share }) => share)) * 1.12], [plot.bottom, 20]).nice(4);
	const at = ({ day, share }: NationalPoint): Point => ({ x: pixel(x(day)), y: pixel(y(share)) });
	const goal = at(data.goal);
	const from = at(data.needed.from);
	const lines = data.lines.map(({ series, points }) => ({ series, points: points.map(at) }));
	const quoted = data.quoted.map(at);

	const label = (text: string, candidates: Place[], look: Partial<PlacedText> = {}): LabelRequest => ({
		lines: [{ text, tone: look.tone ?? 'ink', size: look.size ?? 'normal', bold: look.bold ?? false }],
		candidates,
	});
	const requests: LabelRequest[] = [
		label(texts.national.goal(formats.percent(data.goal.share, 0)), goalPlaces(goal, plot.right), {
			tone: 'goal',
			bold: true,
		}),
		...data.lines.flatMap(({ points }) =>
			points.map((point, index) =>
				label(formats.percent(point.share, 0), aroundPoint(at(point), index === 0), { bold: true }),
			),
		),
		...data.quoted.map((point, index) =>
			label(
				texts.national.contested(formats.percent(point.share, 0)),
				aroundPoint(quoted[index] ?? goal, false),
				{
					tone: 'muted',
					size: 'small',
				},
			),
		),
		...data.lines.map(({ series, points }) =>
			label(texts.national.lines[series], underLine(points.map(at)), { bold: true }),
		),
		label(
			texts.national.needed(formats.number(Math.abs(data.needed.max20.pointsPerYear), 1)),
			besideWay(from, goal),
			{ tone: 'goal' },
		),
	];
	const placed = placeLabels(requests, {
		boxes: [...lines.flatMap(({ points }) => points), ...quoted, goal].map((point) => ({
			x: point.x - 7,
			y: point.y - 7,
			width: 14,
			height: 14,
		})),
		lines: [
			segment(from.x, from.y, goal.x, goal.y),
			...lines.flatMap(({ points }) =>
				points.slice(1).map((to, index) => {
					const start = points[index] ?? to;
					return segment(start.x, start.y, to.x, to.y);
				}),
			),
		],
		bounds: { x: 0, y: 0, width, height },
	});
	return {
		width,
		height,
		plot,
		shareTicks: y.ticks(4).map((value) => ({ value, at: pixel(y(value)), text: formats.percent(value, 0) })),
		years: everySecondYear(first, data.goal.day, x),
		lines,
		quoted,
		goal,
		needed: segment(from.x, from.y, goal.x, goal.y),
		labels: placed.flat(),
	};
}

function aroundPoint({ x, y }: Point, isFirst: boolean): Place[] {
	const above: Place = { x, y: y - 12, anchor: 'middle' };
	const below: Place = { x, y: y + 22, anchor: 'middle' };
	const sides: Place[] = [
		{ x: x - 11, y: y + 4, anchor: 'end' },
		{ x: x + 11, y: y + 4, anchor: 'start' },
	];
	return isFirst ? [sides[0]!, below, above, sides[1]!] : [above, below, ...sides];
}

function goalPlaces({ x, y }: Point, right: number): Place[] {
	return [
		{ x: right + 4, y: y + 26, anchor: 'end' },
		{ x: x + 4, y: y + 42, anchor: 'end' },
	];
}

function underLine(points: readonly Point[]): Place[] {
	const last = points.at(-1) ?? { x: 0, y: 0 };
	const from = points.at(-2) ?? last;
	const x = (from.x + last.x) / 2;
	const y = (from.y + last.y) / 2;
	const beside = (shift: number): Place => ({ x, y: y + shift, anchor: 'middle' });
	// on a small screen the line is shorter than its name: then above where the line is highest
	const top = points.reduce((best, point) => (point.y < best.y ? point : best), last);
	const above = [30, 44].map((shift): Place => ({ x: top.x, y: top.y - shift, anchor: 'middle' }));
	return [beside(-9), beside(21), ...above, ...[36, 52, -24].map(beside)];
}

function besideWay(from: Point, to: Point): Place[] {
	return [0.55, 0.4, 0.7].flatMap((part): Place[] => {
		const x = from.x + part * (to.x - from.x);
		const y = from.y + part * (to.y - from.y);
		return [
			{ x: x + 12, y: y - 8, anchor: 'start' },
			{ x: x + 4, y: y - 22, anchor: 'middle' },
			{ x: x - 12, y: y + 24, anchor: 'end' },
		];
	});
}

function everySecondYear(first: number, last: number, x: (day: number) => number): Tick[] {
	const ticks: Tick[] = [];
	for (let year = yearOf(first) + (yearOf(first) % 2); year <= yearOf(last); year += 2) {
		const middle = Date.UTC(year, 6, 1) / MILLISECONDS_PER_DAY;
		if (middle <= last) ticks.push({ value: year, at: pixel(x(middle)), text: String(year) });
	}
	return ticks;
}
