import type { BeforeAfterRow, RowFrame, ShownRow } from './beforeAfter.ts';
import { isHidden } from './beforeAfter.ts';
import { changeText, levelText, rangeText } from './beforeAfterText.ts';
import type { Anchor, PlacedText, Segment } from './drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from './drawing.ts';
import type { ChartWords } from './language.ts';
import { textBox } from './placeLabels.ts';
import { textWidth, wrapText } from './textSize.ts';

export interface RowGeometry {
	readonly id: string;
	readonly middle: number;
	readonly bottom: number;
	readonly texts: readonly PlacedText[];
	/** Null for a row that is kept back. */
	readonly marks: {
		readonly before: number;
		readonly after: number;
		readonly beforeInterval: Segment | null;
		readonly afterInterval: Segment | null;
	} | null;
}

const MARK_ROOM = 13;
const LINE = 16;
/** Marks nearer to each other than this share one place for their names. */
const CLOSE = 40;
/** Room for the change at the right of a name on a narrow chart. */
const CHANGE_ROOM = 96;

/** One row: its name, its marks with their values, and at the right the change with its interval. */
export function beforeAfterRow(
	row: BeforeAfterRow,
	isFirst: boolean,
	top: number,
	height: number,
	frame: RowFrame,
	unit: 'share' | 'minutes',
	words: ChartWords,
): RowGeometry {
	const bottom = top + height;
	if (isHidden(row))
		return hiddenRow(row.id, row.label, words.texts.beforeAfter.hidden[row.hidden], top, bottom, frame);
	const middle = frame.isNarrow ? bottom - 26 : top + height / 2 + 4;
	const before = frame.x(row.before.value);
	const after = frame.x(row.after.value);
	const interval = (level: ShownRow['before'], y: number) =>
		level.low === null || level.high === null
			? null
			: segment(Math.max(frame.x(0), frame.x(level.low)), y, frame.x(level.high), y);
	return {
		id: row.id,
		middle: pixel(middle),
		bottom,
		texts: [
			...nameTexts(row, top, middle, frame, words),
			...valueTexts(row, isFirst, before, after, middle, frame, unit, words),
			...changeTexts(row, top, middle, frame, unit, words),
		],
		marks: {
			before: pixel(before),
			after: pixel(after),
			beforeInterval: interval(row.before, middle - 12),
			afterInterval: interval(row.after, middle + 12),
		},
	};
}

/** The name of a row in lines; on a narrow chart the number of persons stands behind it. */
export function rowName(row: ShownRow, frame: RowFrame, { formats }: ChartWords): string[] {
	const bold = row.total === true;
	if (!frame.isNarrow) return wrapText(row.label, frame.labelWidth - 20, TEXT_PIXELS.normal, 2, bold);
	const count = row.persons === null ? '' : `\u00a0(${formats.number(row.persons)})`;
	const room = frame.width - CHANGE_ROOM - textWidth(count, TEXT_PIXELS.normal, bold);
	const lines = wrapText(row.label, room, TEXT_PIXELS.normal, 2, bold);
	return lines.map((line, index) => (index === lines.length - 1 ? line + count : line));
}

function nameTexts(row: ShownRow, top: number, middle: number, frame: RowFrame, words: ChartWords) {
	const { texts, formats } = words;
	const bold = row.total === true;
	const lines = rowName(row, frame, words);
	if (frame.isNarrow) return lines.map((line, index) => placed(0, top + 18 + index * LINE, line, { bold }));
	const hasCount = row.persons !== null;
	const first = middle + 4 - ((lines.length + (hasCount ? 1 : 0) - 1) * LINE) / 2;
	const name = lines.map((line, index) => placed(0, first + index * LINE, line, { bold }));
	if (row.persons === null) return name;
	const count = texts.beforeAfter.persons(formats.number(row.persons), row.persons === 1);
	return [...name, placed(0, first + lines.length * LINE, count, { tone: 'muted', size: 'small' })];
}

/** Values at the outer sides of the two marks; where the left one has no room, between them or both at the right. */
function valueTexts(
	row: ShownRow,
	isFirst: boolean,
	before: number,
	after: number,
	middle: number,
	frame: RowFrame,
	unit: 'share' | 'minutes',
	words: ChartWords,
): PlacedText[] {
	const { beforeWord, afterWord } = words.texts.beforeAfter;
	const y = middle + 4.5;
	const written = {
		before: levelText(row.before.value, unit, words),
		after: levelText(row.after.value, unit, words),
	};
	const isAfterLeft = after <= before;
	const left = isAfterLeft ? 'after' : 'before';
	const right = isAfterLeft ? 'before' : 'after';
	const word = { before: beforeWord, after: afterWord };
	const withWords = frame.isNarrow && isFirst;
	const leftText = placed(
		Math.min(before, after) - MARK_ROOM,
		y,
		withWords ? `${word[left]} ${written[left]}` : written[left],
		{ tone: left, bold: true, anchor: 'end' },
	);
	const atRight = (text: string) =>
		placed(Math.max(before, after) + MARK_ROOM, y, text, { tone: right, bold: true });
	const worded = atRight(`${written[right]} ${word[right]}`);
	const fits = textBox(worded).x + textBox(worded).width <= frame.width;
	const rightText = withWords && fits ? worded : atRight(written[right]);
	const room = frame.isNarrow ? 0 : frame.plotLeft - 22;
	const result: PlacedText[] = [rightText];
	const between = Math.abs(before - after) - 2 * MARK_ROOM;
	if (textBox(leftText).x >= room) result.push(leftText);
	else if (textBox(leftText).width <= between)
		result.push({ ...leftText, x: pixel(Math.min(before, after) + MARK_ROOM), anchor: 'start' });
	else {
		const next = textBox(rightText);
		const text = `${word[left]} ${written[left]}`;
		result.push(placed(next.x + next.width + 10, y, text, { tone: left, bold: true }));
	}
	if (isFirst && !frame.isNarrow)
		result.push(...markNames({ before, after }, left, right, middle - 20, frame, word));
	return result;
}

/** The words "before" and "after" above the marks of the first row; next to each other where the marks are close. */
function markNames(
	at: Readonly<Record<'before' | 'after', number>>,
	left: 'before' | 'after',
	right: 'before' | 'after',
	y: number,
	frame: RowFrame,
	word: Readonly<Record<'before' | 'after', string>>,
): PlacedText[] {
	const name = (kind: 'before' | 'after', x: number, anchor: Anchor) =>
		placed(x, y, word[kind], { tone: kind, bold: true, size: 'small', anchor });
	if (at[right] - at[left] >= CLOSE)
		return [name('before', at.before, 'middle'), name('after', at.after, 'middle')];
	const leftWidth = textWidth(word[left], TEXT_PIXELS.small, true);
	const start = Math.max(frame.plotLeft - 16, (at[left] + at[right]) / 2 - leftWidth - 3);
	return [name(left, start, 'start'), name(right, start + leftWidth + 6, 'start')];
}

function changeTexts(
	row: ShownRow,
	top: number,
	middle: number,
	frame: RowFrame,
	unit: 'share' | 'minutes',
	words: ChartWords,
) {
	const change = changeText(row.change.value, unit, words);
	if (frame.isNarrow) return [placed(frame.width, top + 18, change, { bold: true, anchor: 'end' })];
	const range = rangeText(row.change, unit, words);
	if (range === null) return [placed(frame.width, middle + 4, change, { bold: true, anchor: 'end' })];
	return [
		placed(frame.width, middle - 2, change, { bold: true, anchor: 'end' }),
		placed(frame.width, middle + 14, range, { tone: 'muted', size: 'small', anchor: 'end' }),
	];
}

function hiddenRow(
	id: string,
	label: string,
	reason: string,
	top: number,
	bottom: number,
	frame: RowFrame,
): RowGeometry {
	const middle = (top + bottom) / 2;
	const room = frame.isNarrow ? frame.width : frame.labelWidth - 20;
	const name = wrapText(label, room, TEXT_PIXELS.normal, 1).join('');
	return {
		id,
		middle,
		bottom,
		texts: frame.isNarrow
			? [placed(0, top + 18, name), placed(0, top + 35, reason, { tone: 'muted', size: 'small' })]
			: [
					placed(0, middle + 4, name),
					placed(frame.plotLeft, middle + 4, reason, { tone: 'muted', size: 'small' }),
				],
		marks: null,
	};
}
