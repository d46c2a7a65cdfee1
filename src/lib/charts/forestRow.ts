import type { ForestEstimate, ForestFrame, ForestGroup } from './estimateForest.ts';
import { asReduction } from './estimateForest.ts';
import { estimateText, intervalText, isComputed } from './forestText.ts';
import type { PlacedText, Segment } from './drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from './drawing.ts';
import type { ChartWords } from './language.ts';
import { textWidth, wrapText } from './textSize.ts';

export interface ForestRowGeometry {
	readonly id: string;
	readonly isHeadline: boolean;
	readonly height: number;
	readonly texts: readonly PlacedText[];
	/** Null for an estimate that was not computed. */
	readonly mark: { readonly x: number; readonly y: number; readonly interval: Segment | null } | null;
}

const ROW = { wide: 30, narrow: 50 } as const;
const LINE = 15;
/** Room for "−32,2 min" at the right end of a row. */
const INTERVAL_ROOM = 104;

/** One estimate: its name, its point and interval, and both in figures; or the reason why it is absent. */
export function forestRow(
	estimate: ForestEstimate,
	group: ForestGroup,
	isHeadline: boolean,
	top: number,
	frame: ForestFrame,
	words: ChartWords,
): ForestRowGeometry {
	const base = { id: estimate.id, isHeadline, height: frame.isNarrow ? ROW.narrow : ROW.wide };
	if (!isComputed(estimate)) {
		const reason = words.texts.forest.absent(estimate.absent);
		const texts = absentTexts(estimate.label, reason, top, frame);
		// the name and one line of the reason fit the usual row
		return { ...base, mark: null, texts, height: base.height + (texts.length - 2) * LINE };
	}
	const value = estimateText(estimate.estimate, group.unit, words);
	const range = intervalText(estimate, group.unit, words);
	const figures = `${value} (${range})`;
	const nameRoom = frame.isNarrow
		? frame.width - textWidth(figures, TEXT_PIXELS.small) - 10
		: frame.labelWidth - 16;
	const mostLines = frame.isNarrow ? 3 : 2;
	const name = wrapText(estimate.label, nameRoom, TEXT_PIXELS.normal, mostLines, isHeadline);
	const more = (name.length - 1) * LINE;
	// a second line pushes the mark down where it stands below the name, and shares the row where it stands beside it
	const y = frame.isNarrow ? top + 34 + more : top + 15 + more / 3;
	const height = base.height + (frame.isNarrow ? more : (2 * more) / 3);
	const at = frame.x(asReduction(estimate.estimate, group));
	const { low, high } = estimate;
	const interval =
		low === null || high === null
			? null
			: segment(frame.x(asReduction(low, group)), y, frame.x(asReduction(high, group)), y);
	return {
		...base,
		height,
		mark: { x: pixel(at), y: pixel(y), interval },
		texts: frame.isNarrow
			? [
					...nameTexts(name, estimate, isHeadline, top + 17, 0),
					placed(frame.width, top + 17, figures, { tone: 'muted', size: 'small', anchor: 'end' }),
				]
			: [
					...nameTexts(name, estimate, isHeadline, y + 4 - more / 2, nameRoom),
					placed(frame.width - INTERVAL_ROOM, y + 4, value, { bold: true, anchor: 'end' }),
					placed(frame.width, y + 4, range, { tone: 'muted', anchor: 'end' }),
				],
	};
}

/** The name on one line or two, and behind a short one its detail where there is room for it. */
function nameTexts(
	lines: readonly string[],
	{ detail }: ForestEstimate,
	isHeadline: boolean,
	y: number,
	room: number,
): PlacedText[] {
	const texts = lines.map((line, index) => placed(0, y + index * LINE, line, { bold: isHeadline }));
	const width = textWidth(lines[0] ?? '', TEXT_PIXELS.normal, isHeadline);
	const fits =
		detail !== undefined && lines.length === 1 && width + 8 + textWidth(detail, TEXT_PIXELS.small) <= room;
	return fits ? [...texts, placed(width + 8, y, detail, { tone: 'muted', size: 'small' })] : texts;
}

function absentTexts(label: string, reason: string, top: number, frame: ForestFrame): PlacedText[] {
	const style = { tone: 'muted', size: 'small' } as const;
	if (frame.isNarrow) {
		const lines = wrapText(reason, frame.width, TEXT_PIXELS.small, 3);
		return [
			placed(0, top + 17, label, { tone: 'muted' }),
			...lines.map((line, index) => placed(0, top + 34 + index * LINE, line, style)),
		];
	}
	const name = wrapText(label, frame.labelWidth - 16, TEXT_PIXELS.normal, 1).join('');
	const lines = wrapText(reason, frame.width - frame.plotLeft, TEXT_PIXELS.small, 2);
	return [
		placed(0, top + 19, name, { tone: 'muted' }),
		...lines.map((line, index) =>
			placed(frame.width, top + 19 + index * LINE, line, { ...style, anchor: 'end' }),
		),
	];
}
