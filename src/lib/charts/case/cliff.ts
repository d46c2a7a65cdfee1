import { scaleLinear } from 'd3';
import type { PayerQuarter } from '#lib/core/report/payerQuarters.ts';
import type { Box, PlacedText, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

/** What the payer of the licence pays and receives per quarter, in euros. */
export interface CliffData {
	readonly party: string;
	readonly quarters: readonly PayerQuarter[];
	/** Months in which subsidy can accrue; null without one. */
	readonly window: { readonly from: number; readonly to: number } | null;
	/** The first month with a licence bill that nobody helps with, and its words; null when there is none. */
	readonly stop: { readonly month: number; readonly text: string } | null;
	/** Words for the month in which a quarter starts. */
	readonly monthText: (month: number) => string;
}

export type CliffPart = 'licence' | 'otherCosts' | 'subsidy' | 'transfer' | 'benefit';

export interface CliffGeometry {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly { readonly part: CliffPart; readonly box: Box }[];
	readonly nets: readonly Segment[];
	readonly window: Box | null;
	readonly stop: Segment | null;
	readonly amounts: readonly Tick[];
	readonly years: readonly { readonly at: number; readonly text: string; readonly middle: number }[];
	readonly zero: Segment;
	readonly texts: readonly PlacedText[];
	/** What each fill means: a small mark with its word, because the bars are too thin to hold words. */
	readonly key: readonly { readonly part: CliffPart | 'net'; readonly x: number; readonly y: number }[];
}

const ABOVE: readonly CliffPart[] = ['subsidy', 'transfer', 'benefit'];
const BELOW: readonly CliffPart[] = ['licence', 'otherCosts'];
const KEY_ROW = 20;
const PLOT_HEIGHT = 300;
const MONTHS = 3;

/** Stacked quarters: what goes out below zero, what comes in above it. */
export function cliffGeometry(data: CliffData, width: number, words: CaseWords): CliffGeometry {
	const { texts, formats } = words;
	const { quarters } = data;
	const parts = [...BELOW, ...ABOVE].filter((part) => quarters.some((quarter) => quarter[part] !== 0));
	const keys = keyRows([...parts, 'net' as const], width, words);
	const top = keys.height + 60;
	const bottom = top + PLOT_HEIGHT;
	const sum = (quarter: PayerQuarter, of: readonly CliffPart[], sign: 1 | -1) =>
		of.reduce((total, part) => total + Math.max(0, sign * quarter[part]), 0);
	const highest = Math.max(1, ...quarters.map((quarter) => sum(quarter, [...ABOVE, ...BELOW], 1)));
	const lowest = Math.max(1, ...quarters.map((quarter) => sum(quarter, [...ABOVE, ...BELOW], -1)));
	const y = scaleLinear([-lowest, highest], [bottom, top]).nice(5);
	const ticks = y.ticks(5);
	const left = Math.max(...ticks.map((tick) => textWidth(formats.number(tick), TEXT_PIXELS.small))) + 10;
	const months = quarters.length * MONTHS;
	const x = scaleLinear([0, months], [left, width - 1]);
	const thickness = Math.max(2, (x(MONTHS) - x(0)) * 0.72);
	const bars: { part: CliffPart; box: Box }[] = [];
	const nets: Segment[] = [];
	for (const quarter of quarters) {
		const start = x(quarter.fromMonth) + (x(MONTHS) - x(0) - thickness) / 2;
		let above = 0;
		let below = 0;
		for (const part of [...BELOW, ...ABOVE]) {
			const amount = quarter[part];
			if (amount === 0) continue;
			const base = amount > 0 ? above : below;
			const end = base + amount;
			if (amount > 0) above = end;
			else below = end;
			bars.push({
				part,
				box: {
					x: pixel(start),
					y: pixel(Math.min(y(base), y(end))),
					width: pixel(thickness),
					height: pixel(Math.abs(y(base) - y(end))),
				},
			});
		}
		nets.push(segment(start - 2, y(quarter.net), start + thickness + 2, y(quarter.net)));
	}
	const windowBox = data.window && {
		x: pixel(x(data.window.from)),
		y: top - 4,
		width: pixel(x(data.window.to + 1) - x(data.window.from)),
		height: PLOT_HEIGHT + 4,
	};
	return {
		width,
		height: bottom + 26,
		bars,
		nets,
		window: windowBox,
		stop: data.stop && segment(x(data.stop.month), top - 22, x(data.stop.month), bottom),
		amounts: ticks.map((tick) => ({ value: tick, at: pixel(y(tick)), text: formats.number(tick) })),
		years: yearMarks(quarters, x),
		zero: segment(left, y(0), width - 1, y(0)),
		texts: [
			...keys.texts,
			...(windowBox ? [placed(windowBox.x, top - 9, texts.cliff.window, { tone: 'muted' })] : []),
			...(data.stop ? [stopText(data.stop, x(data.stop.month), width, top - 28, texts)] : []),
		],
		key: keys.marks,
	};
}

function stopText(
	stop: NonNullable<CliffData['stop']>,
	at: number,
	width: number,
	y: number,
	texts: CaseWords['texts'],
): PlacedText {
	const text = texts.cliff.stop(stop.text);
	const half = textWidth(text, TEXT_PIXELS.normal, true) / 2;
	const middle = Math.min(Math.max(at, half), width - half);
	return placed(middle, y, text, { tone: 'loss', bold: true, anchor: 'middle' });
}

/** Where a calendar year starts, and the middle of what is seen of it. */
function yearMarks(quarters: readonly PayerQuarter[], x: (month: number) => number): CliffGeometry['years'] {
	const years = [...new Set(quarters.map(({ year }) => year))];
	return years.map((year) => {
		const own = quarters.filter((quarter) => quarter.year === year);
		const from = x(own[0]!.fromMonth);
		const to = x(own.at(-1)!.fromMonth + MONTHS);
		return { at: pixel(from), text: String(year), middle: pixel((from + to) / 2) };
	});
}

function keyRows(parts: readonly (CliffPart | 'net')[], width: number, { texts }: CaseWords) {
	const marks: { part: CliffPart | 'net'; x: number; y: number }[] = [];
	const labels: PlacedText[] = [];
	let x = 0;
	let y = 12;
	for (const part of parts) {
		const text = texts.cliff[part];
		const needed = 18 + textWidth(text, TEXT_PIXELS.normal) + 18;
		if (x > 0 && x + needed > width) {
			x = 0;
			y += KEY_ROW;
		}
		marks.push({ part, x: pixel(x), y: y - 10 });
		labels.push(placed(x + 18, y, text));
		x += needed;
	}
	return { marks, texts: labels, height: y };
}
