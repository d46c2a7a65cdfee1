import { scaleLinear } from 'd3';
import type { Box, PlacedText, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth, wrapText } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

/** What one uncertain input does to a net present value, in euros, the others at their means. */
export interface TornadoRow {
	readonly id: string;
	readonly label: string;
	/** The input at its P5 and P95, in words. */
	readonly lowText: string;
	readonly highText: string;
	readonly npvAtP5: number;
	readonly npvAtP95: number;
}

export interface TornadoData {
	/** The widest first. */
	readonly rows: readonly TornadoRow[];
	/** With every input at its mean. */
	readonly atMeans: number;
}

export type TornadoEnd = 'low' | 'high';

export interface TornadoGeometry {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly { readonly id: string; readonly end: TornadoEnd; readonly box: Box }[];
	readonly amounts: readonly Tick[];
	readonly centre: Segment;
	/** Between loss and gain; null when no bar comes near it. */
	readonly zero: Segment | null;
	readonly top: number;
	readonly bottom: number;
	readonly texts: readonly PlacedText[];
	readonly key: readonly { readonly end: TornadoEnd; readonly x: number; readonly y: number }[];
}

const NARROW_BELOW = 600;
const BAR = 20;
const THOUSAND = 1000;
const LABEL_WIDTH = 210;

/** One row per input: from the middle to what happens when it is low, and when it is high. */
export function tornadoGeometry(
	{ rows, atMeans }: TornadoData,
	width: number,
	{ texts, formats }: CaseWords,
): TornadoGeometry {
	const isNarrow = width < NARROW_BELOW;
	const rowHeight = BAR + (isNarrow ? 34 : 20);
	const ends = rows.flatMap(({ npvAtP5, npvAtP95 }) => [npvAtP5, npvAtP95]);
	const room = Math.max(
		...rows.flatMap(({ lowText, highText }) => [lowText, highText]).map((text) => textWidth(text, 13)),
	);
	const left = (isNarrow ? 0 : LABEL_WIDTH) + room + 8;
	const keys = keyRow(texts, width);
	const top = keys.height + 14;
	const bottom = top + rows.length * rowHeight;
	const lowest = Math.min(atMeans, ...ends);
	const highest = Math.max(atMeans, ...ends);
	const x = scaleLinear([lowest, highest > lowest ? highest : lowest + 1], [left, width - room - 8]);
	const barTop = (place: number) => top + place * rowHeight + (isNarrow ? 26 : 10);
	const hasZero = lowest < 0 && highest > 0;
	return {
		width,
		height: bottom + 40,
		bars: rows.flatMap(({ id, npvAtP5, npvAtP95 }, place) =>
			(['low', 'high'] as const).map((end) => {
				const to = x(end === 'low' ? npvAtP5 : npvAtP95);
				const from = x(atMeans);
				return {
					id,
					end,
					box: {
						x: pixel(Math.min(from, to)),
						y: barTop(place),
						width: pixel(Math.abs(to - from)),
						height: BAR,
					},
				};
			}),
		),
		amounts: x
			.ticks(isNarrow ? 3 : 5)
			.map((value) => ({ value, at: pixel(x(value)), text: formats.number(value / THOUSAND) })),
		centre: segment(x(atMeans), top, x(atMeans), bottom + 4),
		zero: hasZero ? segment(x(0), top, x(0), bottom + 4) : null,
		top,
		bottom: bottom + 4,
		texts: [
			...keys.texts,
			...rows.flatMap((row, place) => [
				...nameOf(row.label, barTop(place), isNarrow, width),
				...endTexts(row, barTop(place) + BAR / 2 + 5, x),
			]),
			placed(width, bottom + 38, texts.spread.axis, { anchor: 'end', tone: 'muted', size: 'small' }),
		],
		key: keys.marks,
	};
}

function nameOf(label: string, y: number, isNarrow: boolean, width: number): PlacedText[] {
	if (isNarrow) return [placed(0, y - 7, wrapText(label, width, TEXT_PIXELS.normal, 1)[0]!)];
	const lines = wrapText(label, LABEL_WIDTH - 10, TEXT_PIXELS.normal, 2);
	return lines.map((text, line) => placed(0, y + BAR / 2 + 5 + (line - (lines.length - 1) / 2) * 16, text));
}

/** The value of the input stands outside the end of its bar. */
function endTexts(row: TornadoRow, y: number, x: (value: number) => number): PlacedText[] {
	const lowIsLeft = row.npvAtP5 <= row.npvAtP95;
	const at = (value: number, text: string, isLeft: boolean) =>
		placed(x(value) + (isLeft ? -6 : 6), y, text, { anchor: isLeft ? 'end' : 'start', tone: 'muted' });
	return [at(row.npvAtP5, row.lowText, lowIsLeft), at(row.npvAtP95, row.highText, !lowIsLeft)];
}

function keyRow(texts: CaseWords['texts'], width: number) {
	const marks: { end: TornadoEnd; x: number; y: number }[] = [];
	const labels: PlacedText[] = [];
	let x = 0;
	let y = 12;
	for (const end of ['low', 'high'] as const) {
		const text = texts.tornado[end];
		const needed = 36 + textWidth(text, TEXT_PIXELS.normal);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += 20;
		}
		marks.push({ end, x: pixel(x), y: y - 10 });
		labels.push(placed(x + 18, y, text));
		x += needed;
	}
	return { marks, texts: labels, height: y };
}
