import { scaleLinear } from 'd3';
import type { PlacedText, Point, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth, wrapText } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

/** What one party keeps now, and after the gain was shared, in euros of net present value. */
export interface SplitRow {
	readonly id: string;
	readonly name: string;
	readonly now: number;
	readonly after: number;
}

export interface SplitGeometry {
	readonly width: number;
	readonly height: number;
	readonly rows: readonly {
		readonly id: string;
		readonly line: Segment;
		readonly now: Point;
		readonly after: Point;
	}[];
	readonly amounts: readonly Tick[];
	readonly zero: Segment;
	readonly top: number;
	readonly bottom: number;
	readonly texts: readonly PlacedText[];
}

const NARROW_BELOW = 560;
const ROW = 34;
const NARROW_ROW = 52;
const NAME = 160;
const LINE = 15;
const THOUSAND = 1000;

/** One row per party: a hollow mark for what it keeps now, a filled one for what it keeps after sharing. */
export function splitGeometry(
	rows: readonly SplitRow[],
	width: number,
	{ texts, formats }: CaseWords,
): SplitGeometry {
	const isNarrow = width < NARROW_BELOW;
	const receives = (row: SplitRow) => formats.signed(row.after - row.now);
	const last = Math.max(
		textWidth(texts.split.receives, TEXT_PIXELS.small),
		...rows.map((row) => textWidth(receives(row), TEXT_PIXELS.normal, true)),
	);
	const left = isNarrow ? 8 : NAME;
	const right = width - last - 20;
	const top = 34;
	const height = isNarrow ? NARROW_ROW : ROW;
	const bottom = top + rows.length * height;
	const ends = rows.flatMap(({ now, after }) => [now, after]);
	const x = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [left, right]).nice(5);
	const middle = (place: number) => top + place * height + (isNarrow ? 36 : ROW / 2);
	return {
		width,
		height: bottom + 26,
		rows: rows.map(({ id, now, after }, place) => ({
			id,
			line: segment(x(now), middle(place), x(after), middle(place)),
			now: { x: pixel(x(now)), y: middle(place) },
			after: { x: pixel(x(after)), y: middle(place) },
		})),
		amounts: x
			.ticks(isNarrow ? 3 : 5)
			.map((value) => ({ value, at: pixel(x(value)), text: formats.number(value / THOUSAND) })),
		zero: segment(x(0), top, x(0), bottom + 4),
		top,
		bottom: bottom + 4,
		texts: [
			placed(width, 14, texts.split.receives, { tone: 'muted', size: 'small', anchor: 'end' }),
			...rows.flatMap((row, place) => {
				const [room, lines] = isNarrow ? [width, 1] : [NAME - 12, 2];
				const name = wrapText(row.name, room, TEXT_PIXELS.normal, lines, true);
				const line = middle(place) + (isNarrow ? -16 : 5 - (name.length - 1) * (LINE / 2));
				return [
					...name.map((text, index) => placed(0, line + index * LINE, text, { bold: true })),
					placed(width, middle(place) + 5, receives(row), {
						...{ anchor: 'end' as const, bold: true },
						tone: row.after < row.now ? 'ink' : 'after',
					}),
				];
			}),
		],
	};
}
