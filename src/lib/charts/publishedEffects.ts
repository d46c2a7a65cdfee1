import { scaleLinear } from 'd3';
import type { PlacedText, Segment, Tick } from './drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from './drawing.ts';
import type { ChartWords } from './language.ts';
import { changeText, rangeText } from './publishedEffectsText.ts';
import { wrapText } from './textSize.ts';

export type EffectUnit = 'relative' | 'minutes';

export interface EffectRow {
	readonly id: string;
	readonly label: string;
	/** How it was found, and when. */
	readonly detail: string;
	readonly source: string;
	readonly isOwn: boolean;
	/** Found with lots drawn or with a control group; a hollow mark when not. */
	readonly isCompared: boolean;
	/** A share of what it was (−0.095) or minutes a day; negative is less. */
	readonly change: number;
	readonly low: number | null;
	readonly high: number | null;
}

export interface EffectsData {
	/** One scale per unit; the rows of the own result are never added to the others. */
	readonly groups: readonly {
		readonly unit: EffectUnit;
		readonly label: string;
		readonly rows: readonly EffectRow[];
	}[];
}

export interface EffectRowGeometry {
	readonly id: string;
	readonly isOwn: boolean;
	readonly isCompared: boolean;
	readonly x: number;
	readonly y: number;
	readonly interval: Segment | null;
	readonly texts: readonly PlacedText[];
}

export interface EffectsGeometry {
	readonly width: number;
	readonly height: number;
	readonly groups: readonly {
		readonly label: PlacedText;
		/** Beside every mark where the words stand above it, one line otherwise. */
		readonly zero: readonly Segment[];
		readonly axis: Segment;
		readonly ticks: readonly Tick[];
		readonly rows: readonly EffectRowGeometry[];
	}[];
}

const NARROW_BELOW = 600;
const HEAD = 30;
const ROW = { wide: 42, narrow: 64 } as const;
const LINE = 15;
/** How far the zero line reaches above and below the mark of a narrow row. */
const REACH = 10;
const AXIS = 36;
/** Room for the words of the outermost ticks. */
const NARROW_EDGE = 26;
const LABEL_WIDTH = 270;
const FIGURES_WIDTH = 170;

/** The rows in pixels for a chart of `width` pixels. Less time lies to the right, as in the other charts of estimates. */
export function effectsGeometry(data: EffectsData, width: number, words: ChartWords): EffectsGeometry {
	const isNarrow = width < NARROW_BELOW;
	const left = isNarrow ? NARROW_EDGE : LABEL_WIDTH;
	const right = width - (isNarrow ? NARROW_EDGE : FIGURES_WIDTH);
	let top = 0;
	const groups = data.groups.map(({ unit, label, rows }) => {
		const ends = rows.flatMap(({ change, low, high }) => [change, low ?? change, high ?? change]);
		const x = scaleLinear([Math.max(0, ...ends), Math.min(0, ...ends)], [left, right]).nice(5);
		const labelAt = placed(0, top + 18, label, { bold: true });
		const first = top + HEAD;
		let bottom = first;
		const placedRows = rows.map((row) => {
			const { height, ...placedRow } = rowGeometry(row, unit, x, bottom, width, isNarrow, words);
			bottom += height;
			return placedRow;
		});
		const ticks = x.ticks(isNarrow ? 4 : 6).map((value) => ({
			value,
			at: pixel(x(value)),
			text: changeText(value, unit, words, true),
		}));
		top = bottom + AXIS;
		return {
			label: labelAt,
			zero: isNarrow
				? placedRows.map(({ y }) => segment(x(0), y - REACH, x(0), y + REACH))
				: [segment(x(0), first, x(0), bottom)],
			axis: segment(left, bottom, right, bottom),
			ticks,
			rows: placedRows,
		};
	});
	return { width, height: top, groups };
}

function rowGeometry(
	row: EffectRow,
	unit: EffectUnit,
	x: (change: number) => number,
	top: number,
	width: number,
	isNarrow: boolean,
	words: ChartWords,
): EffectRowGeometry & { readonly height: number } {
	const value = changeText(row.change, unit, words);
	const range = rangeText(row, unit, words);
	const tone = row.isOwn ? 'after' : 'ink';
	const room = isNarrow ? width - 70 : LABEL_WIDTH - 16;
	const label = wrapText(row.label, room, TEXT_PIXELS.normal, 2, row.isOwn);
	const more = (label.length - 1) * LINE;
	const y = top + (isNarrow ? 48 + more : 20);
	const detail = wrapText(row.detail, isNarrow ? width - 110 : room, TEXT_PIXELS.small, 1).join('');
	return {
		height: (isNarrow ? ROW.narrow : ROW.wide) + more,
		id: row.id,
		isOwn: row.isOwn,
		isCompared: row.isCompared,
		x: pixel(x(row.change)),
		y,
		interval: row.low === null || row.high === null ? null : segment(x(row.high), y, x(row.low), y),
		texts: [
			...label.map((text, line) => placed(0, top + 16 + line * LINE, text, { tone, bold: row.isOwn })),
			placed(0, top + 32 + more, detail, { tone: 'muted', size: 'small' }),
			isNarrow
				? placed(width, top + 16, value, { tone, bold: true, anchor: 'end' })
				: placed(width - FIGURES_WIDTH + 62, y + 4, value, { tone, bold: true, anchor: 'end' }),
			...(range === null
				? []
				: [
						placed(width, isNarrow ? top + 32 + more : y + 4, range, {
							tone: 'muted',
							size: 'small',
							anchor: 'end',
						}),
					]),
		],
	};
}
