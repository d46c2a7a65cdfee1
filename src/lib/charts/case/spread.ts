import { scaleLinear } from 'd3';
import type { NpvHistogram } from '#lib/core/uncertainty/histogram.ts';
import type { NpvSpread } from '#lib/core/uncertainty/spread.ts';
import type { Box, PlacedText, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

/** How often a net present value fell where, in euros. */
export interface SpreadData {
	readonly histogram: NpvHistogram;
	readonly spread: NpvSpread;
}

export interface SpreadGeometry {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly { readonly isLoss: boolean; readonly box: Box }[];
	/** Where a twentieth, half and all but a twentieth of the draws are lower. */
	readonly marks: readonly Segment[];
	readonly amounts: readonly Tick[];
	readonly axis: Segment;
	/** Between loss and gain; null when it lies outside the picture. */
	readonly zero: Segment | null;
	readonly texts: readonly PlacedText[];
}

const PLOT_HEIGHT = 200;
const ROW = 18;
/** Half a label of the axis. */
const EDGE = 16;
const THOUSAND = 1000;
const NARROW_BELOW = 520;

/** Bars of the draws; those of a loss stand at the left of zero. */
export function spreadGeometry(
	{ histogram, spread }: SpreadData,
	width: number,
	words: CaseWords,
): SpreadGeometry {
	const { texts, formats } = words;
	const { low, step, shares } = histogram;
	const x = scaleLinear([low, low + step * shares.length], [EDGE, width - EDGE]);
	const quantiles = [
		{ value: spread.p5, text: texts.spread.low(formats.euro(spread.p5)) },
		{ value: spread.p50, text: texts.spread.middle(formats.euro(spread.p50)) },
		{ value: spread.p95, text: texts.spread.high(formats.euro(spread.p95)) },
	];
	const top = ROW * (quantiles.length + 1) + 10;
	const bottom = top + PLOT_HEIGHT;
	const y = scaleLinear([0, Math.max(...shares)], [bottom, top]);
	const hasZero = low < 0 && low + step * shares.length > 0;
	const loss = 1 - spread.probPositive;
	return {
		width,
		height: bottom + 42,
		bars: shares.flatMap((share, bin) => {
			if (share === 0) return [];
			const [from, to] = [x(low + bin * step), x(low + (bin + 1) * step)];
			return [
				{
					// half a bin tells the side of zero, whatever the rounding of its edge
					isLoss: low + (bin + 0.5) * step < 0,
					box: {
						x: pixel(from),
						y: pixel(y(share)),
						width: pixel(Math.max(1, to - from - 1)),
						height: pixel(bottom - y(share)),
					},
				},
			];
		}),
		marks: quantiles.map(({ value }, row) => segment(x(value), ROW * (row + 1) + 4, x(value), bottom)),
		amounts: x
			.ticks(width < NARROW_BELOW ? 4 : 7)
			.map((value) => ({ value, at: pixel(x(value)), text: formats.number(value / THOUSAND) })),
		axis: segment(EDGE, bottom, width - EDGE, bottom),
		zero: hasZero ? segment(x(0), top - 6, x(0), bottom + 6) : null,
		texts: [
			...quantiles.map(({ value, text }, row) => inside(x(value), ROW * (row + 1), text, width)),
			...sides(hasZero ? x(0) : null, loss, top, width, words),
			placed(width, bottom + 38, texts.spread.axis, { anchor: 'end', tone: 'muted', size: 'small' }),
		],
	};
}

/** A text at the right of its line, or over it where the picture ends: the line starts below its text. */
function inside(at: number, y: number, text: string, width: number): PlacedText {
	return placed(Math.max(0, Math.min(at + 6, width - textWidth(text, TEXT_PIXELS.normal))), y, text);
}

function sides(
	zero: number | null,
	loss: number,
	top: number,
	width: number,
	{ texts, formats }: CaseWords,
): PlacedText[] {
	const y = top - 14;
	const words = {
		loss: texts.spread.loss(formats.percent(loss, 0)),
		gain: texts.spread.gain(formats.percent(1 - loss, 0)),
	};
	if (zero === null) {
		return [
			loss > 0.5
				? placed(width, y, words.loss, { anchor: 'end', tone: 'loss', bold: true })
				: placed(width, y, words.gain, { anchor: 'end', tone: 'after', bold: true }),
		];
	}
	const size = TEXT_PIXELS.normal;
	const left = Math.max(zero - 8, textWidth(words.loss, size, true));
	const right = Math.min(zero + 8, width - textWidth(words.gain, size, true));
	// where one side is too narrow for its words, the words of the other side make room
	const most = Math.max(left, right);
	return [
		placed(left, y, words.loss, { anchor: 'end', tone: 'loss', bold: true }),
		placed(left > right ? most + 16 : right, y, words.gain, { tone: 'after', bold: true }),
	];
}
