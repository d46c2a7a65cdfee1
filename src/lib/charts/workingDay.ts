import { scaleLinear } from 'd3';
import type { Box, PlacedText, Tick } from './drawing.ts';
import { pixel, placed } from './drawing.ts';
import type { ChartWords } from './language.ts';
import { textBox } from './placeLabels.ts';

/** Minutes of administration in a working day of eight hours (480 minutes), before and after. */
export interface WorkingDayData {
	readonly before: number;
	readonly after: number;
}

export interface DayBar {
	readonly administration: Box;
	/** Care and other work: the rest of the day. */
	readonly rest: Box;
}

export interface WorkingDayGeometry {
	readonly width: number;
	readonly height: number;
	readonly before: DayBar;
	readonly after: DayBar;
	/** What came free (dashed), or what was added; null when nothing changed. */
	readonly change: { readonly kind: 'freed' | 'added'; readonly box: Box } | null;
	readonly texts: readonly PlacedText[];
	readonly hours: readonly Tick[];
	readonly axisY: number;
}

export const DAY_MINUTES = 480;
const NARROW_BELOW = 560;
const PADDING = 10;

/** The two bars in pixels for a chart of `width` pixels. */
export function workingDayGeometry(
	data: WorkingDayData,
	width: number,
	words: ChartWords,
): WorkingDayGeometry {
	const isNarrow = width < NARROW_BELOW;
	const left = isNarrow ? 1 : 64;
	const right = width - 1;
	const barHeight = isNarrow ? 30 : 34;
	const x = scaleLinear([0, DAY_MINUTES], [left, right]).clamp(true);
	const tops = isNarrow ? { before: 22, after: 86 } : { before: 8, after: 56 };
	const span = (from: number, to: number, y: number): Box => ({
		x: pixel(x(from)),
		y,
		width: pixel(Math.max(0, x(to) - x(from))),
		height: barHeight,
	});
	const kept = Math.min(data.before, data.after);
	const farthest = Math.max(data.before, data.after);
	const before: DayBar = {
		administration: span(0, data.before, tops.before),
		rest: span(data.before, DAY_MINUTES, tops.before),
	};
	const after: DayBar = {
		administration: span(0, kept, tops.after),
		rest: span(farthest, DAY_MINUTES, tops.after),
	};
	const change =
		data.before === data.after
			? null
			: {
					kind: data.after < data.before ? ('freed' as const) : ('added' as const),
					box: span(kept, farthest, tops.after),
				};
	const axisY = tops.after + barHeight + 6;
	return {
		width,
		height: axisY + 22,
		before,
		after,
		change,
		texts: [
			...barTexts(data, 'before', before, null, isNarrow, words),
			...barTexts(data, 'after', after, change?.box ?? null, isNarrow, words),
		],
		hours: hourTicks(x, isNarrow, words),
		axisY,
	};
}

/**
 * The name of the bar; its minutes in it, or beside it where they do not fit; the change; and the words of the rest
 * where there is room left.
 */
function barTexts(
	data: WorkingDayData,
	kind: 'before' | 'after',
	{ administration: bar, rest }: DayBar,
	change: Box | null,
	isNarrow: boolean,
	{ texts, formats }: ChartWords,
): PlacedText[] {
	const y = bar.y + bar.height / 2 + 5;
	const end = rest.x + rest.width;
	const written = formats.number(data[kind]);
	const inside = [texts.workingDay.administration(written), texts.workingDay.minutes(written), written]
		.map((text) => placed(bar.x + PADDING, y, text, { tone: 'on', bold: true }))
		.find((text) => textBox(text).width + 2 * PADDING <= bar.width);
	const result = [
		placed(0, isNarrow ? bar.y - 7 : y, texts[kind], { tone: kind, bold: true }),
		...(inside ? [inside] : []),
	];

	let next = rest.x + PADDING;
	const beside = (text: string, tone: 'before' | 'after' | 'loss') => {
		const label = placed(next, y, text, { tone, bold: true });
		const { width } = textBox(label);
		if (next + width + PADDING > end) return false;
		result.push(label);
		next += width + PADDING;
		return true;
	};
	if (!inside) beside(texts.workingDay.minutes(written), kind);
	if (change) {
		const isFreed = data.after < data.before;
		const minutes = formats.number(Math.abs(data.before - data.after));
		const text = isFreed ? texts.workingDay.freed(minutes) : texts.workingDay.added(minutes);
		const inBox = placed(change.x + change.width / 2, y, minutes, {
			tone: isFreed ? 'after' : 'on',
			bold: true,
			anchor: 'middle',
		});
		if (!beside(text, isFreed ? 'after' : 'loss') && textBox(inBox).width + 4 <= change.width)
			result.push(inBox);
	}
	const other = placed(end - PADDING, y, texts.workingDay.rest, { tone: 'muted', anchor: 'end' });
	return textBox(other).x >= next ? [...result, other] : result;
}

function hourTicks(x: (minutes: number) => number, isNarrow: boolean, { texts }: ChartWords): Tick[] {
	const step = isNarrow ? 2 : 1;
	const hours = Array.from({ length: 8 / step + 1 }, (_, index) => index * step);
	return hours.map((hour) => ({
		value: hour * 60,
		at: pixel(x(hour * 60)),
		text: hour === 0 || hour === 8 ? texts.workingDay.hours(hour) : String(hour),
	}));
}
