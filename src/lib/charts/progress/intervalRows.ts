import { scaleLinear } from 'd3';
import type { PlacedText, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { wrapText } from '../textSize.ts';
import { effectText, type ProgressWords } from './progressWords.ts';

/** A row of effects; one without figures says why. Effects as shares; more is less administration. */
export interface IntervalRow {
	readonly id: string;
	readonly label: string;
	readonly detail: string;
	/** Drawn heavier: all together, or what the reader chose. */
	readonly isMain: boolean;
	readonly figures: {
		readonly estimate: number;
		readonly low: number;
		readonly high: number;
		readonly prediction: { readonly low: number; readonly high: number } | null;
		readonly required: number | null;
	} | null;
	/** The verdict at the right, with what it stands on. */
	readonly verdict: { readonly word: string; readonly detail: string } | null;
	/** Said in place of figures. */
	readonly absent: string;
}

export interface IntervalData {
	readonly name: string;
	readonly description: string;
	readonly heads: { readonly effect: string; readonly verdict: string | null };
	readonly rows: readonly IntervalRow[];
}

export interface IntervalGeometry {
	readonly width: number;
	readonly height: number;
	readonly ticks: readonly Tick[];
	/** Where lines of the axis may run: not through the labels that stand above the rows of a small screen. */
	readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
	readonly zero: number;
	readonly bottom: number;
	readonly rows: readonly {
		readonly id: string;
		readonly isMain: boolean;
		readonly dot: { readonly x: number; readonly y: number } | null;
		readonly interval: Segment | null;
		readonly prediction: Segment | null;
		readonly required: { readonly x: number; readonly y: number } | null;
		readonly texts: readonly PlacedText[];
	}[];
	readonly heads: readonly PlacedText[];
}

const NARROW_BELOW = 560;
const HEAD = 26;
const AXIS = 30;
const LABEL_WIDTH = 176;
const EFFECT_WIDTH = 64;
const VERDICT_WIDTH = 104;
const LINE = 15;
const ROW = { wide: 44, narrow: 62 } as const;
/** A row with nothing to draw needs one line of text. */
const EMPTY_ROW = { wide: 28, narrow: 28 } as const;

/** Rows of intervals in pixels for a chart of `width` pixels. Only figures that are shown set the scale. */
export function intervalGeometry(data: IntervalData, width: number, words: ProgressWords): IntervalGeometry {
	const form = width < NARROW_BELOW ? 'narrow' : 'wide';
	const isNarrow = form === 'narrow';
	const verdictWidth = data.heads.verdict === null ? 0 : VERDICT_WIDTH;
	const left = isNarrow ? 8 : LABEL_WIDTH;
	const right = isNarrow ? width - 8 : width - EFFECT_WIDTH - verdictWidth;
	const ends = data.rows.flatMap(({ figures }) =>
		figures
			? [
					figures.low,
					figures.high,
					figures.prediction?.low ?? figures.low,
					figures.prediction?.high ?? figures.high,
					figures.required ?? figures.low,
				]
			: [],
	);
	const x = scaleLinear([Math.min(0, ...ends), Math.max(0.05, ...ends)], [left + 6, right - 6]).nice(5);
	let top = isNarrow ? 4 : HEAD;
	const first = top;
	const rows = data.rows.map((row) => {
		const { more, ...placedRow } = drawnRow(row, x, top, { width, isNarrow, verdictWidth }, words);
		top += (row.figures ? ROW[form] : EMPTY_ROW[form]) + more;
		return placedRow;
	});
	const head = (at: number, text: string) =>
		placed(at, 14, text, { tone: 'muted', size: 'small', anchor: 'end' });
	return {
		width,
		height: top + AXIS,
		ticks: x.ticks(isNarrow ? 4 : 5).map((value) => ({
			value,
			at: pixel(x(value)),
			text: words.formats.percent(value, 0),
		})),
		lanes: isNarrow
			? rows.flatMap(({ dot }) => (dot ? [{ top: dot.y - 12, bottom: dot.y + 12 }] : []))
			: [{ top: first, bottom: top }],
		zero: pixel(x(0)),
		bottom: top,
		rows,
		heads: isNarrow
			? []
			: [
					head(width - verdictWidth, data.heads.effect),
					...(data.heads.verdict === null ? [] : [head(width, data.heads.verdict)]),
				],
	};
}

interface Room {
	readonly width: number;
	readonly isNarrow: boolean;
	readonly verdictWidth: number;
}

function drawnRow(
	row: IntervalRow,
	x: (effect: number) => number,
	top: number,
	{ width, isNarrow, verdictWidth }: Room,
	words: ProgressWords,
): IntervalGeometry['rows'][number] & { readonly more: number } {
	const { figures, verdict, isMain } = row;
	const labelRoom = isNarrow ? width - (figures ? 150 : 160) : LABEL_WIDTH - 12;
	const lines = wrapText(row.label, labelRoom, TEXT_PIXELS.normal, 2, isMain);
	// what a name of two lines adds to the height of its row
	const more = (lines.length - 1) * LINE;
	const label = (y: number) =>
		lines.map((line, index) => placed(0, y + index * LINE, line, { bold: isMain }));
	const muted = (at: number, y: number, text: string, anchor: 'start' | 'end') =>
		placed(at, y, text, { tone: 'muted', size: 'small', anchor });
	const none = { id: row.id, isMain, more, dot: null, interval: null, prediction: null, required: null };
	if (!figures) {
		const y = top + 18;
		return {
			...none,
			texts: [...label(y), muted(isNarrow ? width : x(0) + 8, y, row.absent, isNarrow ? 'end' : 'start')],
		};
	}
	const y = isNarrow ? top + 46 + more : top + 20;
	const effect = effectText(figures.estimate, words);
	const strong = { bold: true, anchor: 'end' } as const;
	const texts = isNarrow
		? [
				...label(top + 16),
				muted(0, top + 31 + more, row.detail, 'start'),
				placed(width, top + 16, verdict ? `${effect} · ${verdict.word}` : effect, strong),
				...(verdict ? [muted(width, top + 31, verdict.detail, 'end')] : []),
			]
		: [
				...label(top + 17),
				muted(0, top + 33 + more, row.detail, 'start'),
				placed(width - verdictWidth, y + 4, effect, strong),
				...(verdict
					? [
							placed(width, verdict.detail === '' ? y + 4 : top + 17, verdict.word, strong),
							...(verdict.detail === '' ? [] : [muted(width, top + 33, verdict.detail, 'end')]),
						]
					: []),
			];
	return {
		...none,
		dot: { x: pixel(x(figures.estimate)), y },
		interval: segment(x(figures.low), y, x(figures.high), y),
		prediction: figures.prediction && segment(x(figures.prediction.low), y, x(figures.prediction.high), y),
		required: figures.required === null ? null : { x: pixel(x(figures.required)), y: y - 11 },
		texts,
	};
}
