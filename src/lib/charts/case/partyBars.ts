import { scaleLinear } from 'd3';
import type { PartyValues } from '#lib/core/report/partyValues.ts';
import type { Box, PlacedText, Segment, Tick } from '../drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from '../drawing.ts';
import { textWidth, wrapText } from '../textSize.ts';
import type { CaseWords } from './caseWords.ts';

export type PartyPart = 'costs' | 'received' | 'cash' | 'nonCash';

export interface PartyBarsGeometry {
	readonly width: number;
	readonly height: number;
	readonly bars: readonly { readonly id: string; readonly part: PartyPart; readonly box: Box }[];
	/** The corners of the diamond that marks the net value. */
	readonly nets: readonly { readonly id: string; readonly points: string }[];
	readonly amounts: readonly Tick[];
	readonly zero: Segment;
	readonly top: number;
	readonly bottom: number;
	readonly texts: readonly PlacedText[];
	readonly key: readonly { readonly part: PartyPart; readonly x: number; readonly y: number }[];
}

const NARROW_BELOW = 560;
/** Half a label of the axis. */
const NARROW_EDGE = 18;
const BAR = 22;
const THOUSAND = 1000;
const order: readonly PartyPart[] = ['costs', 'received', 'cash', 'nonCash'];

function partsOf({ values }: PartyValues): Readonly<Record<PartyPart, readonly number[]>> {
	return {
		costs: [values.cost],
		received: [values.subsidy, values.transfer],
		cash: [values.benefitCash],
		nonCash: [values.benefitNonCash],
	};
}

/** One row per party: what it pays left of zero, what it gets right of it, the net as a diamond. */
export function partyBarsGeometry(
	rows: readonly PartyValues[],
	width: number,
	{ texts, formats }: CaseWords,
): PartyBarsGeometry {
	const isNarrow = width < NARROW_BELOW;
	const rowHeight = BAR + (isNarrow ? 34 : 16);
	const netText = (row: PartyValues) => formats.euro(row.npvTotal);
	const netWidth = Math.max(...rows.map((row) => textWidth(netText(row), TEXT_PIXELS.normal, true))) + 16;
	const left = isNarrow
		? NARROW_EDGE
		: Math.min(
				170,
				Math.max(...rows.map(({ party }) => textWidth(party.name, TEXT_PIXELS.normal, true))) + 14,
			);
	const right = isNarrow ? width - NARROW_EDGE : width - netWidth;
	const keys = keyRow(width, texts);
	const top = keys.height + 30;
	const bottom = top + rows.length * rowHeight;
	const ends = rows.flatMap((row) => {
		const amounts = Object.values(partsOf(row)).flat();
		const sum = (sign: 1 | -1) =>
			amounts.reduce((total, amount) => total + Math.max(0, sign * amount), 0) * sign;
		return [sum(1), sum(-1)];
	});
	const x = scaleLinear([Math.min(0, ...ends), Math.max(1, ...ends)], [left, right]).nice(5);
	const bars: { id: string; part: PartyPart; box: Box }[] = [];
	rows.forEach((row, place) => {
		const y = top + place * rowHeight + (isNarrow ? 24 : 8);
		let above = 0;
		let below = 0;
		for (const part of order) {
			for (const amount of partsOf(row)[part]) {
				if (Math.abs(amount) < 0.5) continue;
				const from = amount > 0 ? above : below;
				if (amount > 0) above += amount;
				else below += amount;
				bars.push({
					id: row.party.id,
					part: part === 'received' && amount < 0 ? 'received' : part,
					box: {
						x: pixel(Math.min(x(from), x(from + amount))),
						y,
						width: pixel(Math.abs(x(from + amount) - x(from))),
						height: BAR,
					},
				});
			}
		}
	});
	const middle = (place: number) => top + place * rowHeight + (isNarrow ? 24 : 8) + BAR / 2;
	return {
		width,
		height: bottom + 26,
		bars,
		nets: rows.map((row, place) => {
			const [cx, cy] = [pixel(x(row.npvTotal)), middle(place)];
			return { id: row.party.id, points: `${cx},${cy - 7} ${cx + 7},${cy} ${cx},${cy + 7} ${cx - 7},${cy}` };
		}),
		amounts: x
			.ticks(isNarrow ? 4 : 6)
			.map((value) => ({ value, at: pixel(x(value)), text: formats.number(value / THOUSAND) })),
		zero: segment(x(0), top - 6, x(0), bottom + 4),
		top: top - 6,
		bottom: bottom + 4,
		texts: [
			...keys.texts,
			placed(x(0) - 8, top - 12, `← ${texts.parties.pays}`, { tone: 'muted', anchor: 'end' }),
			placed(x(0) + 8, top - 12, `${texts.parties.gets} →`, { tone: 'muted' }),
			...rows.flatMap((row, place) => {
				const label = wrapText(row.party.name, isNarrow ? width - netWidth : left - 8, 13, 2, true);
				const line = isNarrow ? middle(place) - BAR / 2 - 7 : middle(place) + 5 - (label.length - 1) * 8;
				return [
					...label
						.slice(0, isNarrow ? 1 : 2)
						.map((text, index) => placed(0, line + index * 16, text, { bold: true })),
					placed(width, isNarrow ? line : middle(place) + 5, netText(row), {
						anchor: 'end',
						bold: true,
						tone: row.npvTotal < -0.5 ? 'loss' : 'ink',
					}),
				];
			}),
		],
		key: keys.marks,
	};
}

function keyRow(width: number, texts: CaseWords['texts']) {
	const marks: { part: PartyPart; x: number; y: number }[] = [];
	const labels: PlacedText[] = [];
	let x = 0;
	let y = 12;
	for (const part of order) {
		const text = texts.parties[part];
		const needed = 36 + textWidth(text, TEXT_PIXELS.normal);
		if (x > 0 && x + needed > width) {
			x = 0;
			y += 20;
		}
		marks.push({ part, x: pixel(x), y: y - 10 });
		labels.push(placed(x + 18, y, text));
		x += needed;
	}
	return { marks, texts: labels, height: y };
}
