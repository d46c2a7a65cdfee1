import type { PlacedText, Point, Segment } from './drawing.ts';
import { placed, segment } from './drawing.ts';
import type { ChartWords } from './language.ts';
import type { PlanCurveData, PlanCurveFrame } from './planCurve.ts';
import { placeLabels, type LabelRequest, type Place } from './placeLabels.ts';

const MARK_ROOM = 14;
const LINE_HEIGHT = 14;
/** The zone is named where it is at least this high. */
const ZONE_ROOM = 30;

/** The words of the planning chart: the plan beside its point, the days along their lines. */
export function planCurveLabels(
	data: PlanCurveData,
	frame: PlanCurveFrame,
	{ texts, formats }: ChartWords,
): PlacedText[] {
	const { plot, place } = frame;
	const own = data.own && place(data.own);
	const requests: LabelRequest[] = [];
	if (data.own && own) {
		const { persons, days, effectMinutes } = data.own;
		requests.push({
			lines: [
				{
					text: texts.plan[days === null ? 'wanted' : 'found'](formats.number(effectMinutes, 1)),
					tone: 'after',
					bold: true,
					size: 'big',
				},
				{
					text: texts.plan.with(
						formats.number(persons),
						days === null ? null : formats.number(days),
						days === 1,
					),
					tone: 'muted',
					bold: false,
					size: 'normal',
				},
			],
			candidates: aroundOwn(own.x, own.y),
		});
	}
	const limit = data.limit.map(place);
	if ((limit[0]?.y ?? plot.bottom) < plot.bottom - ZONE_ROOM)
		requests.push({
			lines: [{ text: texts.plan.outOfReach, tone: 'muted', bold: false, size: 'small' }],
			candidates: [10, 24, 38].flatMap((up) =>
				[0.02, 0.2, 0.35, 0.5].map((part) => ({
					x: plot.left + 6 + part * (plot.right - plot.left),
					y: plot.bottom - up,
					anchor: 'start' as const,
				})),
			),
			optional: true,
		});
	const words = placeLabels(requests, {
		boxes: own
			? [{ x: own.x - MARK_ROOM, y: own.y - MARK_ROOM, width: 2 * MARK_ROOM, height: 2 * MARK_ROOM }]
			: [],
		lines: [...data.lines.filter(({ isOwn }) => isOwn).map(({ points }) => points.map(place)), limit].flatMap(
			strokes,
		),
		bounds: {
			x: plot.left,
			y: plot.top - 6,
			width: plot.right - plot.left,
			height: plot.bottom - plot.top + 6,
		},
	});
	return [...words.flat(), ...lineEnds(data, frame, { texts, formats })];
}

function aroundOwn(x: number, y: number): Place[] {
	const right = [-34, -52, -76, -100, -130].map((dy) => ({ x: x + 16, y: y + dy, anchor: 'start' as const }));
	const left = [-34, -52, -76, -100, 34].map((dy) => ({ x: x - 16, y: y + dy, anchor: 'end' as const }));
	const below = [34, 50].map((dy) => ({ x: x + 16, y: y + dy, anchor: 'start' as const }));
	return [...right, ...left, ...below];
}

/** The days of every line at its right end, moved up where they would touch. */
function lineEnds(
	{ lines }: PlanCurveData,
	frame: PlanCurveFrame,
	{ texts, formats }: ChartWords,
): PlacedText[] {
	const ends = lines
		.flatMap(({ days, isOwn, points }) => {
			const end = points.at(-1);
			return end ? [{ days, isOwn, y: frame.place(end).y + 4 }] : [];
		})
		.sort((a, b) => b.y - a.y);
	let free = frame.plot.bottom;
	return ends.map(({ days, isOwn, y }) => {
		const at = Math.min(y, free);
		free = at - LINE_HEIGHT;
		return placed(frame.plot.right + 6, at, texts.plan.days(formats.number(days), days === 1), {
			tone: isOwn ? 'after' : 'muted',
			bold: isOwn,
			size: 'small',
		});
	});
}

function strokes(at: readonly Point[]): Segment[] {
	return at.slice(1).map((end, index) => {
		const start = at[index] ?? end;
		return segment(start.x, start.y, end.x, end.y);
	});
}
