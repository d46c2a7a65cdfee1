import { scaleLinear } from 'd3';
import { beforeAfterRow, rowName, type RowGeometry } from './beforeAfterRow.ts';
import type { PlacedText, Tick } from './drawing.ts';
import { pixel, placed, TEXT_PIXELS } from './drawing.ts';
import { levelText } from './beforeAfterText.ts';
import type { ChartWords } from './language.ts';
import { textWidth } from './textSize.ts';

/** A value with its 95 % interval where there is one: a share (0–1) or minutes per 8-hour day. */
export interface Level {
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
}

/** A row that may be shown: before, after and the change (after − before), each in the unit of the chart. */
export interface ShownRow {
	readonly id: string;
	readonly label: string;
	readonly persons: number | null;
	readonly before: Level;
	readonly after: Level;
	readonly change: Level;
	/** True for the row of everybody together. */
	readonly total?: boolean;
}

/** A row that is kept back. It carries no number at all, so nothing can leak from it. */
export interface HiddenRow {
	readonly id: string;
	readonly label: string;
	readonly hidden: 'underTen' | 'protective';
}

export type BeforeAfterRow = ShownRow | HiddenRow;

export interface BeforeAfterData {
	/** `share`: 0–1, changes in points. `minutes`: minutes per working day of 8 hours. */
	readonly unit: 'share' | 'minutes';
	/** What a row is; heads the table. */
	readonly rowKind: 'role' | 'department' | 'activity';
	/** In the order of reading. Hidden rows come last, by name, so that their place tells nothing either. */
	readonly rows: readonly BeforeAfterRow[];
}

export interface BeforeAfterGeometry {
	readonly width: number;
	readonly height: number;
	readonly isNarrow: boolean;
	readonly ticks: readonly Tick[];
	readonly tickY: number;
	/** Stretches of the grid: one on a wide chart, one per row on a narrow one. */
	readonly gridSpans: readonly { readonly y1: number; readonly y2: number }[];
	readonly rows: readonly RowGeometry[];
	readonly heads: readonly PlacedText[];
}

export interface RowFrame {
	readonly isNarrow: boolean;
	readonly width: number;
	readonly labelWidth: number;
	readonly plotLeft: number;
	readonly x: (value: number) => number;
}

export function isHidden(row: BeforeAfterRow): row is HiddenRow {
	return 'hidden' in row;
}

const NARROW_BELOW = 560;
const NARROW_ROW = 70;
const LINE = 16;

/** Shown rows in the given order, then the hidden ones by name. */
export function orderedRows(data: BeforeAfterData, locale: string): BeforeAfterRow[] {
	const hidden = data.rows.filter(isHidden).sort((a, b) => a.label.localeCompare(b.label, locale));
	return [...data.rows.filter((row) => !isHidden(row)), ...hidden];
}

/** The dumbbell rows in pixels for a chart of `width` pixels. */
export function beforeAfterGeometry(
	data: BeforeAfterData,
	width: number,
	words: ChartWords,
): BeforeAfterGeometry {
	const isNarrow = width < NARROW_BELOW;
	const rows = orderedRows(data, words.formats.locale);
	const shown = rows.filter((row): row is ShownRow => !isHidden(row));
	const values = shown.flatMap(({ before, after }) =>
		[before.value, before.high, after.value, after.high].filter((value) => value !== null),
	);
	const longest = Math.max(...rows.map((row) => textWidth(row.label, TEXT_PIXELS.normal, isTotal(row))), 0);
	const labelWidth = Math.min(Math.max(140, longest + 28), 0.28 * width);
	const plotLeft = isNarrow ? 8 : labelWidth;
	const plotRight = width - (isNarrow ? narrowMargin(shown, data, words) : 150);
	const smallestTop = data.unit === 'share' ? 0.05 : 5;
	const x = scaleLinear([0, Math.max(smallestTop, ...values)], [plotLeft, plotRight]).nice(isNarrow ? 5 : 6);
	const frame: RowFrame = { isNarrow, width, labelWidth, plotLeft, x };

	const top = isNarrow ? 0 : 36;
	const placedRows: RowGeometry[] = [];
	let y = top;
	for (const row of rows) {
		const isFirst = placedRows.length === 0 && !isHidden(row);
		const height = rowHeight(row, frame, words);
		placedRows.push(beforeAfterRow(row, isFirst, y, height, frame, data.unit, words));
		y += height;
	}
	const gridSpans = isNarrow
		? placedRows.filter((row) => row.marks).map((row) => ({ y1: row.middle - 16, y2: row.middle + 16 }))
		: shown.length > 0
			? [{ y1: top, y2: placedRows[shown.length - 1]?.bottom ?? top }]
			: [];
	// the axis stands under the last row that has marks, above the hidden ones
	const axisRow = placedRows[shown.length - 1];
	const hasAxis = axisRow !== undefined;
	const tickY = (axisRow?.bottom ?? top) + 18;
	const shift = hasAxis ? 30 : 0;
	return {
		width,
		height: Math.ceil(y + shift),
		isNarrow,
		ticks: hasAxis
			? x.ticks(isNarrow ? 5 : 6).map((value) => ({
					value,
					at: pixel(x(value)),
					text: data.unit === 'share' ? words.formats.percent(value, 0) : words.formats.number(value),
				}))
			: [],
		tickY,
		gridSpans,
		rows: placedRows.map((row, index) => (index < shown.length ? row : lowered(row, shift))),
		heads:
			isNarrow || !hasAxis
				? []
				: [
						placed(width, 18, words.texts.beforeAfter.change, {
							tone: 'muted',
							size: 'small',
							anchor: 'end',
						}),
					],
	};
}

/** Room at the right for the value of the rightmost mark, should that mark stand at the end of the scale. */
function narrowMargin(rows: readonly ShownRow[], { unit }: BeforeAfterData, words: ChartWords): number {
	const highest = Math.max(0, ...rows.map((row) => Math.max(row.before.value, row.after.value)));
	return 20 + textWidth(levelText(highest, unit, words), TEXT_PIXELS.normal, true);
}

function isTotal(row: BeforeAfterRow): boolean {
	return !isHidden(row) && row.total === true;
}

function rowHeight(row: BeforeAfterRow, frame: RowFrame, words: ChartWords): number {
	const { isNarrow } = frame;
	if (isHidden(row)) return isNarrow ? 48 : 42;
	if (isNarrow) return NARROW_ROW + (rowName(row, frame, words).length - 1) * LINE;
	return row.persons !== null || row.before.low !== null || row.after.low !== null ? 56 : 42;
}

function lowered(row: RowGeometry, by: number): RowGeometry {
	return {
		...row,
		middle: row.middle + by,
		bottom: row.bottom + by,
		texts: row.texts.map((text) => ({ ...text, y: text.y + by })),
	};
}
