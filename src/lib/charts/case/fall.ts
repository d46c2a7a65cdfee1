import { scaleLinear } from 'd3';
import type { Box, PlacedText, Segment } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth, wrapText } from '../textSize.ts';

/** One step of a waterfall. */
export interface FallStep {
	readonly id: string;
	readonly label: string;
	/** Where the bar starts and ends, in the unit of the chart. */
	readonly from: number;
	readonly to: number;
	readonly tone: 'before' | 'beforeSoft' | 'after' | 'loss';
	readonly isHatched: boolean;
	/** What was lost on the way here: dashed between the end of the bar and this value; null = nothing. */
	readonly lostFrom: number | null;
	/** The amount in words. */
	readonly text: string;
	readonly amount: number;
}

export interface FallData {
	readonly steps: readonly FallStep[];
	/** The bars stand by themselves, each from zero: no step leads to the next. */
	readonly isList?: boolean;
}

export interface FallBar {
	readonly id: string;
	readonly tone: FallStep['tone'];
	readonly isHatched: boolean;
	readonly box: Box;
	readonly lost: Box | null;
}

export interface FallGeometry {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly FallBar[];
	readonly texts: readonly PlacedText[];
	/** Beside every bar where the words stand above it, one line otherwise. */
	readonly zero: readonly Segment[];
	/** Thin lines from the end of a step to the start of the next. */
	readonly links: readonly Segment[];
}

const NARROW_BELOW = 520;
const BAR = 26;
const WIDEST_LABEL = 0.42;
const LINE = 16;

/** Bars from top to bottom that start where the one before ended, for a chart of `width` pixels. */
export function fallGeometry({ steps, isList = false }: FallData, width: number): FallGeometry {
	const isNarrow = width < NARROW_BELOW;
	const labelWidth = isNarrow
		? 0
		: Math.min(
				width * WIDEST_LABEL,
				Math.max(...steps.map(({ label }) => textWidth(label, TEXT_PIXELS.normal, true))) + 16,
			);
	const amountWidth = Math.max(...steps.map(({ text }) => textWidth(text, TEXT_PIXELS.normal, true))) + 12;
	const ends = steps.flatMap(({ from, to, lostFrom }) => [from, to, lostFrom ?? 0]);
	const lowest = Math.min(0, ...ends);
	const highest = Math.max(0, ...ends);
	const x = scaleLinear(
		[lowest, highest === lowest ? lowest + 1 : highest],
		[labelWidth, width - amountWidth],
	);
	const isLast = (row: number) => !isList && row === steps.length - 1;
	const labels = steps.map(({ label }, row) =>
		wrapText(label, isNarrow ? width - amountWidth : labelWidth - 12, TEXT_PIXELS.normal, 2, isLast(row)),
	);
	let height = 4;
	const tops = labels.map((lines) => {
		const top = height + (isNarrow ? lines.length * LINE : 0);
		height = top + BAR + 14;
		return top;
	});
	const box = (a: number, b: number, row: number): Box => ({
		x: pixel(x(Math.min(a, b))),
		y: tops[row]!,
		width: pixel(Math.max(1, Math.abs(x(b) - x(a)))),
		height: BAR,
	});
	return {
		width,
		height,
		bars: steps.map(({ id, tone, isHatched, from, to, lostFrom }, row) => ({
			id,
			tone,
			isHatched,
			box: box(from, to, row),
			lost: lostFrom === null || lostFrom === to ? null : box(to, lostFrom, row),
		})),
		texts: steps.flatMap(({ text, amount }, row) => {
			const lines = labels[row]!;
			const middle = tops[row]! + BAR / 2 + 5;
			const first = isNarrow
				? tops[row]! - 6 - (lines.length - 1) * LINE
				: middle - ((lines.length - 1) / 2) * LINE;
			return [
				...lines.map((part, place) => placed(0, first + place * LINE, part, { bold: isLast(row) })),
				placed(width, isNarrow ? first : middle, text, {
					anchor: 'end',
					bold: true,
					tone: amount < 0 ? 'loss' : 'ink',
				}),
			];
		}),
		zero: isNarrow
			? tops.map((top) => segment(x(0), top - 3, x(0), top + BAR + 3))
			: [segment(x(0), 0, x(0), height)],
		links: isList
			? []
			: steps.slice(1).map(({ from }, row) => segment(x(from), tops[row]! + BAR, x(from), tops[row + 1]!)),
	};
}
