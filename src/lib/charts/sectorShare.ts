import { scaleLinear } from 'd3';
import type { EpochDay } from '#lib/core/period.ts';
import type { PlacedText, Point, Segment, Tick } from './drawing.ts';
import { pixel, placed, segment } from './drawing.ts';
import type { ChartWords } from './language.ts';

/** A published share of working time (0–1) with the source that it was seen in. */
export interface SectorPoint {
	readonly day: EpochDay;
	readonly share: number;
	/** What the moment is called: "tweede kwartaal 2021". */
	readonly label: string;
	readonly source: string;
}

export interface SectorData {
	/** One series of one source, oldest first; at least one point. */
	readonly points: readonly SectorPoint[];
	/** What was agreed for the end of the last year. */
	readonly goal: SectorPoint;
}

export interface SectorGeometry {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly left: number; readonly right: number; readonly bottom: number };
	readonly shareTicks: readonly Tick[];
	readonly years: readonly Tick[];
	readonly points: readonly Point[];
	readonly wayToGoal: Segment | null;
	readonly goal: Point;
	readonly labels: readonly PlacedText[];
}

const MILLISECONDS_PER_DAY = 86_400_000;

export function yearOf(day: EpochDay): number {
	return new Date(day * MILLISECONDS_PER_DAY).getUTCFullYear();
}

/** The small chart of the sector in pixels for a chart of `width` pixels. */
export function sectorGeometry(
	data: SectorData,
	width: number,
	{ texts, formats }: ChartWords,
): SectorGeometry {
	const height = width < 380 ? 300 : 330;
	const plot = { left: 34, right: width - 12, bottom: height - 32 };
	const all = [...data.points, data.goal];
	const first = Math.min(...data.points.map((point) => point.day));
	const padding = 0.075 * (data.goal.day - first);
	const x = scaleLinear([first - padding, data.goal.day], [plot.left, plot.right]);
	const y = scaleLinear([0, Math.max(...all.map((point) => point.share)) * 1.15], [plot.bottom, 28]).nice(4);
	const at = ({ day, share }: SectorPoint): Point => ({ x: pixel(x(day)), y: pixel(y(share)) });
	const last = data.points.at(-1);
	const points = data.points.map(at);
	const goal = at(data.goal);
	const lastAt = points.at(-1);
	const labels = data.points.map((point) => {
		const { x: left, y: top } = at(point);
		return point === last
			? placed(
					left,
					top - 15,
					texts.sector.inYear(formats.percent(point.share, 0), String(yearOf(point.day))),
					{
						bold: true,
						size: 'big',
						anchor: data.points.length === 1 ? 'start' : 'middle',
					},
				)
			: placed(left, top - 14, formats.percent(point.share, 0), { bold: true, anchor: 'middle' });
	});
	return {
		width,
		height,
		plot,
		shareTicks: y.ticks(4).map((value) => ({ value, at: pixel(y(value)), text: formats.percent(value, 0) })),
		years: sectorYears(first, data.goal.day, x),
		points,
		wayToGoal: lastAt ? segment(lastAt.x, lastAt.y, goal.x, goal.y) : null,
		goal,
		labels: [
			...labels,
			placed(
				goal.x + 4,
				goal.y + 28,
				texts.sector.goal(formats.percent(data.goal.share, 0), String(yearOf(data.goal.day))),
				{ tone: 'goal', bold: true, size: 'big', anchor: 'end' },
			),
		],
	};
}

/** Every second year, at its middle. */
function sectorYears(first: EpochDay, last: EpochDay, x: (day: EpochDay) => number): Tick[] {
	const years: Tick[] = [];
	for (let year = yearOf(first); year <= yearOf(last); year += 2) {
		const middle = Date.UTC(year, 6, 1) / MILLISECONDS_PER_DAY;
		if (middle <= last) years.push({ value: year, at: pixel(x(middle)), text: String(year) });
	}
	return years;
}
