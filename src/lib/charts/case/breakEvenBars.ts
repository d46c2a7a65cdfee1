import { scaleLinear } from 'd3';
import type { Box, PlacedText, Point, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth, wrapText } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

/** One assumption: where it is, and where the outcome would be zero. */
export interface BreakEvenRow {
	readonly id: string;
	readonly label: string;
	readonly nowText: string;
	/** null when the outcome is zero nowhere. */
	readonly atText: string | null;
	/** How far from the assumption, as a share of it; null when nowhere. */
	readonly at: number | null;
	/** Between P5 and P95 of the assumption, in the same measure; null when it has no range. */
	readonly range: readonly [number, number] | null;
	/** The side of the break-even at which there is a loss. */
	readonly lossSide: 'above' | 'below';
}

export interface BreakEvenGeometry {
	readonly width: number;
	readonly height: number;
	readonly rows: readonly {
		readonly id: string;
		readonly loss: Box | null;
		/** null when it lies outside the picture. */
		readonly at: Segment | null;
		readonly range: Segment | null;
		readonly now: Point;
	}[];
	readonly shares: readonly Tick[];
	readonly now: Segment;
	readonly top: number;
	readonly bottom: number;
	readonly texts: readonly PlacedText[];
	readonly key: readonly { readonly part: 'loss' | 'range'; readonly x: number; readonly y: number }[];
}

const NARROW_BELOW = 600;
const BAND = 22;
const LINE = 16;
const NAME = 180;
const COLUMN = 84;
/** The picture shows at least a quarter, and at most the whole of the assumption, to both sides. */
const LEAST = 0.25;
const MOST = 1;

/** Rows around the present value: how far each assumption may move before the outcome is zero. */
export function breakEvenGeometry(
	rows: readonly BreakEvenRow[],
	width: number,
	{ texts, formats }: CaseWords,
): BreakEvenGeometry {
	const words = texts.breakEven;
	const isNarrow = width < NARROW_BELOW;
	const reach = rows.flatMap(({ at, range }) => [at ?? 0, ...(range ?? [])]).map(Math.abs);
	const edge = Math.min(MOST, Math.max(LEAST, ...reach) * 1.1);
	const left = isNarrow ? 20 : NAME;
	const right = isNarrow ? width - 20 : width - 2 * COLUMN;
	const x = scaleLinear([-edge, edge], [left, right]).clamp(true);
	const keys = keyRow(width, texts);
	const top = keys.height + (isNarrow ? 10 : 30);
	let bottom = top;
	const placedRows = rows.map((row) => {
		const names = nameLines(row, isNarrow, width, words.nowhere);
		const bandTop = bottom + (isNarrow ? 26 + (names.length - 1) * LINE : 8);
		bottom = bandTop + BAND + 10;
		return { row, names, bandTop };
	});
	const isInside = (share: number) => Math.abs(share) <= edge;
	return {
		width,
		height: bottom + 30,
		rows: placedRows.map(({ row: { id, at, range, lossSide }, bandTop: y }) => {
			const middle = y + BAND / 2;
			const [from, to] = at === null ? [0, 0] : lossSide === 'above' ? [x(at), right] : [left, x(at)];
			return {
				id,
				loss: to - from > 0.5 ? { x: pixel(from), y, width: pixel(to - from), height: BAND } : null,
				at: at !== null && isInside(at) ? segment(x(at), y - 3, x(at), y + BAND + 3) : null,
				range: range && segment(x(range[0]), middle, x(range[1]), middle),
				now: { x: pixel(x(0)), y: middle },
			};
		}),
		shares: x.ticks(isNarrow ? 3 : 5).map((share) => ({
			value: share,
			at: pixel(x(share)),
			text: Math.abs(share) < 1e-9 ? words.now : formats.signedPercent(share, 0),
		})),
		now: segment(x(0), top, x(0), bottom + 4),
		top,
		bottom: bottom + 4,
		texts: [
			...keys.texts,
			...(isNarrow
				? []
				: [
						placed(width - COLUMN, top - 10, words.now, { tone: 'muted', size: 'small', anchor: 'end' }),
						placed(width, top - 10, words.at, { tone: 'muted', size: 'small', anchor: 'end' }),
					]),
			...placedRows.flatMap(({ row, names, bandTop }) =>
				rowTexts(row, names, bandTop, isNarrow, width, words.nowhere),
			),
		],
		key: keys.marks,
	};
}

/** Both values in one text, for a row with its name above it. */
function valuesText({ nowText, atText }: BreakEvenRow, nowhere: string): string {
	return `${nowText} → ${atText ?? nowhere}`;
}

function nameLines(row: BreakEvenRow, isNarrow: boolean, width: number, nowhere: string): string[] {
	const values = textWidth(valuesText(row, nowhere), TEXT_PIXELS.normal, true);
	return wrapText(row.label, isNarrow ? width - values - 12 : NAME - 12, TEXT_PIXELS.normal, 2);
}

function rowTexts(
	row: BreakEvenRow,
	names: readonly string[],
	y: number,
	isNarrow: boolean,
	width: number,
	nowhere: string,
): PlacedText[] {
	const middle = y + BAND / 2 + 5;
	const first = isNarrow ? y - 8 - (names.length - 1) * LINE : middle - ((names.length - 1) / 2) * LINE;
	const name = names.map((text, place) => placed(0, first + place * LINE, text));
	if (isNarrow) {
		return [...name, placed(width, first, valuesText(row, nowhere), { anchor: 'end', bold: true })];
	}
	return [
		...name,
		placed(width - COLUMN, middle, row.nowText, { anchor: 'end' }),
		placed(width, middle, row.atText ?? nowhere, { anchor: 'end', bold: true }),
	];
}

function keyRow(width: number, { breakEven: words }: CaseWords['texts']) {
	const marks: { part: 'loss' | 'range'; x: number; y: number }[] = [];
	const labels: PlacedText[] = [];
	let x = 0;
	let y = 12;
	for (const part of ['loss', 'range'] as const) {
		const needed = 40 + textWidth(words[part], TEXT_PIXELS.normal);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += 20;
		}
		marks.push({ part, x: pixel(x), y: y - 10 });
		labels.push(placed(x + 22, y, words[part]));
		x += needed;
	}
	return { marks, texts: labels, height: y };
}
