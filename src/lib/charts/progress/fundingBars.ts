import { scaleLinear } from 'd3';
import type { FundingRow } from '#lib/core/progress/fundingRows.ts';
import type { Box, PlacedText, Tick } from '../drawing.ts';
import { pixel, placed, TEXT_PIXELS } from '../drawing.ts';
import { wrapText } from '../textSize.ts';
import { millionText } from './fundingText.ts';
import { organisationsText, type ProgressWords } from './progressWords.ts';

export interface FundingGeometry {
	readonly width: number;
	readonly height: number;
	/** Where lines of the axis may run: not through the labels that stand above the bars of a small screen. */
	readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
	readonly bottom: number;
	readonly ticks: readonly Tick[];
	readonly zero: number;
	readonly bars: readonly { readonly id: string; readonly box: Box }[];
	readonly texts: readonly PlacedText[];
}

const NARROW_BELOW = 560;
const LABEL_WIDTH = 176;
const AMOUNT_WIDTH = 100;
const BAR = 18;
const LINE = 15;
const AXIS = 44;
const MILLION = 1_000_000;

/** Amounts as bars from zero, one row per sector; a row without public amounts says so. */
export function fundingGeometry(
	rows: readonly FundingRow[],
	width: number,
	words: ProgressWords,
): FundingGeometry {
	const isNarrow = width < NARROW_BELOW;
	const left = isNarrow ? 4 : LABEL_WIDTH;
	const right = isNarrow ? width - 8 : width - AMOUNT_WIDTH;
	const largest = Math.max(MILLION / 10, ...rows.map(({ eurPerYear }) => eurPerYear));
	const x = scaleLinear([0, largest], [left, right]);
	const bars: FundingGeometry['bars'][number][] = [];
	const texts: PlacedText[] = [];
	let top = 6;
	const first = top;
	for (const row of rows) {
		const isKnown = row.parts.length > 0;
		const isMain = row.id === 'all';
		const name = isMain ? words.texts.groups.all : words.names.sectors[row.id];
		const label = wrapText(name, isNarrow ? width - 160 : LABEL_WIDTH - 12, TEXT_PIXELS.normal, 2, isMain);
		const more = (label.length - 1) * LINE;
		texts.push(...label.map((line, index) => placed(0, top + 16 + index * LINE, line, { bold: isMain })));
		if (isKnown) {
			const barTop = isNarrow ? top + 22 + more : top + 4;
			bars.push({
				id: row.id,
				box: { x: pixel(left), y: barTop, width: pixel(x(row.eurPerYear) - left), height: BAR },
			});
			texts.push(
				placed(width, top + 16, millionText(row.eurPerYear, words), { bold: true, anchor: 'end' }),
				placed(0, top + (isNarrow ? 56 : 32) + more, organisationsText(row.organisations, words), {
					tone: 'muted',
					size: 'small',
				}),
			);
		} else {
			texts.push(
				placed(isNarrow ? width : LABEL_WIDTH + 6, top + 16, words.texts.notEnough, {
					tone: 'muted',
					size: 'small',
					anchor: isNarrow ? 'end' : 'start',
				}),
			);
		}
		top += (isKnown ? (isNarrow ? 68 : 44) : 28) + more;
	}
	return {
		width,
		height: top + AXIS,
		lanes: isNarrow
			? bars.map(({ box }) => ({ top: box.y - 3, bottom: box.y + box.height + 3 }))
			: [{ top: first, bottom: top }],
		bottom: top,
		ticks: x.ticks(isNarrow ? 3 : 5).map((value) => ({
			value,
			at: pixel(x(value)),
			text: words.formats.number(value / MILLION, (value / MILLION) % 1 === 0 ? 0 : 1),
		})),
		zero: pixel(left),
		bars,
		texts: [
			...texts,
			placed(right, top + 38, words.texts.funding.axis, { tone: 'muted', size: 'small', anchor: 'end' }),
		],
	};
}
