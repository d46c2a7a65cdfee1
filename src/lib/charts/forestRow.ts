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
	const y = frame.isNarrow ? top + 34 : top + 15;
	const base = { id: estimate.id, isHeadline, height: frame.isNarrow ? ROW.narrow : ROW.wide };
	if (!isComputed(estimate)) {
		const reason = words.texts.forest.absent(estimate.absent);
		const texts = absentTexts(estimate.label, reason, top, frame);
		// the name and one line of the reason fit the usual row
		return { ...base, mark: null, texts, height: base.height + (texts.length - 2) * LINE };
	}
	const at = frame.x(asReduction(estimate.estimate, group));
	const { low, high } = estimate;
	const interval =
		low === null || high === null
			? null
			: segment(frame.x(asReduction(low, group)), y, frame.x(asReduction(high, group)), y);
	const value = estimateText(estimate.estimate, group.unit, words);
	const range = intervalText(estimate, group.unit, words);
	return {
		...base,
		mark: { x: pixel(at), y: pixel(y), interval },
		texts: frame.isNarrow
			? narrowTexts(estimate, `${value} (${range})`, isHeadline, top, frame)
			: [
					...nameTexts(estimate, isHeadline, y + 4, frame.labelWidth - 16),
					placed(frame.width - INTERVAL_ROOM, y + 4, value, { bold: true, anchor: 'end' }),
					placed(frame.width, y + 4, range, { tone: 'muted', anchor: 'end' }),
				],
	};
}

function nameTexts(
	{ label, detail }: ForestEstimate,
	isHeadline: boolean,
	y: number,
	room: number,
): PlacedText[] {
	const name = wrapText(label, room, TEXT_PIXELS.normal, 1, isHeadline).join('');
	const nameWidth = textWidth(name, TEXT_PIXELS.normal, isHeadline);
	const texts = [placed(0, y, name, { bold: isHeadline })];
	const fits = detail !== undefined && nameWidth + 8 + textWidth(detail, TEXT_PIXELS.small) <= room;
	return fits ? [...texts, placed(nameWidth + 8, y, detail, { tone: 'muted', size: 'small' })] : texts;
}

function narrowTexts(
	estimate: ForestEstimate,
	figures: string,
	isHeadline: boolean,
	top: number,
	frame: ForestFrame,
): PlacedText[] {
	const figuresWidth = textWidth(figures, TEXT_PIXELS.small);
	const name = wrapText(estimate.label, frame.width - figuresWidth - 10, TEXT_PIXELS.normal, 1, isHeadline);
	return [
		placed(0, top + 17, name.join(''), { bold: isHeadline }),
		placed(frame.width, top + 17, figures, { tone: 'muted', size: 'small', anchor: 'end' }),
	];
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
