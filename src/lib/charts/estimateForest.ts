import { scaleLinear } from 'd3';
import type { Anchor, Box, PlacedText, Segment, Tick } from './drawing.ts';
import { pixel, placed, segment, TEXT_PIXELS } from './drawing.ts';
import { forestRow, type ForestRowGeometry } from './forestRow.ts';
import { isComputed } from './forestText.ts';
import type { ChartWords } from './language.ts';
import { textBox } from './placeLabels.ts';
import { textWidth } from './textSize.ts';

/** `relative`: a reduction, 0.175 = 17.5 % less. `points`: a change of the share, −0.067. `minutes`: a change in minutes. */
export type ForestUnit = 'relative' | 'points' | 'minutes';

export interface ComputedEstimate {
	readonly id: string;
	readonly label: string;
	/** A few words behind the label: "10.000 trekkingen". */
	readonly detail?: string;
	readonly estimate: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly n: number | null;
	/** In place of an interval that the method does not give: "p = 0,002". */
	readonly remark?: string;
}

export interface AbsentEstimate {
	readonly id: string;
	readonly label: string;
	readonly detail?: string;
	/** Why it was not computed, without capital and full stop: "er is geen vergelijkingsgroep". */
	readonly absent: string;
}

export type ForestEstimate = ComputedEstimate | AbsentEstimate;

export interface ForestGroup {
	readonly label: string;
	readonly unit: ForestUnit;
	/**
	 * The level before that a reduction of 100 % would take away, in the unit of the group: 1 for `relative`, the
	 * share before for `points`, the minutes before for `minutes`. It makes the scales of the groups equal.
	 */
	readonly whole: number;
	readonly estimates: readonly ForestEstimate[];
}

export interface ForestData {
	/** The id of the headline; its interval is the grey band. Null when there is no headline. */
	readonly headline: string | null;
	/** The reduction (0–1) that the path asks now; null without a path. */
	readonly asked: number | null;
	readonly groups: readonly ForestGroup[];
}

export interface ForestGroupGeometry {
	readonly label: PlacedText;
	readonly rows: readonly ForestRowGeometry[];
	/** Where nothing changes: one line, or on a narrow chart a piece at every mark. */
	readonly zero: readonly Segment[];
	readonly axis: Segment | null;
	/** The words of a tick stay inside the picture. */
	readonly ticks: readonly (Tick & { readonly anchor: Anchor })[];
}

export interface ForestGeometry {
	readonly width: number;
	readonly height: number;
	readonly band: Box | null;
	readonly asked: Segment | null;
	readonly groups: readonly ForestGroupGeometry[];
	readonly heads: readonly PlacedText[];
}

export interface ForestFrame {
	readonly isNarrow: boolean;
	readonly width: number;
	readonly labelWidth: number;
	readonly plotLeft: number;
	/** Pixel of a reduction as a share of the level before. */
	readonly x: (reduction: number) => number;
}

const NARROW_BELOW = 640;
const FIRST_LINE = 18;
const SECOND_LINE = 16;
const GROUP_HEAD = 28;
const AXIS = 44;

/** An estimate as a reduction of the level before: 0.175 whatever its unit. Fewer minutes is a positive reduction. */
export function asReduction(value: number, group: ForestGroup): number {
	return group.unit === 'relative' ? value : -value / group.whole;
}

/** All estimates in pixels for a chart of `width` pixels; further right is less administration. */
export function forestGeometry(data: ForestData, width: number, words: ChartWords): ForestGeometry {
	const isNarrow = width < NARROW_BELOW;
	const reductions = data.groups.flatMap((group) =>
		group.estimates
			.filter(isComputed)
			.flatMap(({ estimate, low, high }) =>
				[estimate, low, high].filter((value) => value !== null).map((value) => asReduction(value, group)),
			),
	);
	const reach = [0, data.asked ?? 0, ...reductions];
	const labels = data.groups.flatMap((group) =>
		group.estimates.map(({ label, detail }) => `${label}  ${detail ?? ''}`),
	);
	const longest = Math.max(0, ...labels.map((text) => textWidth(text, TEXT_PIXELS.normal)));
	const labelWidth = Math.min(longest + 24, 0.34 * width);
	const plotLeft = isNarrow ? 2 : labelWidth;
	const x = scaleLinear(
		[Math.min(...reach), Math.max(0.05, ...reach) * 1.04],
		[plotLeft, isNarrow ? width - 6 : width - 190],
	);
	const frame: ForestFrame = { isNarrow, width, labelWidth, plotLeft, x };

	const headline = data.groups
		.flatMap((group) => group.estimates.filter(isComputed).map((estimate) => ({ estimate, group })))
		.find(({ estimate }) => estimate.id === data.headline);
	const bandEnds = headline ? bandOf(headline, frame) : null;
	const heads = headTexts(data, bandEnds, frame, words);
	const top = Math.max(0, ...heads.map((text) => text.y)) + 8;

	let y = top + 10;
	const groups = data.groups.map((group): ForestGroupGeometry => {
		const label = placed(0, y + 18, group.label, { bold: true });
		y += GROUP_HEAD;
		const firstRow = y;
		const rows = group.estimates.map((estimate) => {
			const row = forestRow(estimate, group, estimate.id === data.headline, y, frame, words);
			y += row.height;
			return row;
		});
		const last = rows.findLastIndex((row) => row.mark !== null);
		if (last < 0) {
			y += 8;
			return { label, rows, zero: [], axis: null, ticks: [] };
		}
		const bottom = y;
		y += AXIS;
		return {
			label,
			rows,
			zero: isNarrow
				? rows.flatMap(({ mark }) => (mark ? [segment(x(0), mark.y - 10, x(0), mark.y + 10)] : []))
				: [segment(x(0), firstRow, x(0), bottom)],
			axis: segment(plotLeft, bottom, x.range()[1] ?? width, bottom),
			ticks: groupTicks(group, frame, x.domain() as [number, number], words),
		};
	});
	const end = y - AXIS;
	return {
		width,
		height: Math.ceil(y),
		band: bandEnds && {
			x: bandEnds.from,
			y: top,
			width: pixel(bandEnds.to - bandEnds.from),
			height: end - top,
		},
		asked: data.asked === null ? null : segment(x(data.asked), top, x(data.asked), end),
		groups,
		heads,
	};
}

interface BandEnds {
	readonly from: number;
	readonly to: number;
}

function bandOf(
	{ estimate: { low, high }, group }: { readonly estimate: ComputedEstimate; readonly group: ForestGroup },
	{ x }: ForestFrame,
): BandEnds | null {
	if (low === null || high === null) return null;
	const ends = [x(asReduction(low, group)), x(asReduction(high, group))];
	return { from: pixel(Math.min(...ends)), to: pixel(Math.max(...ends)) };
}

/** Round numbers in the unit of the group; the last one names the unit. */
function groupTicks(
	group: ForestGroup,
	{ x, isNarrow, width }: ForestFrame,
	domain: readonly [number, number],
	{ texts, formats }: ChartWords,
): ForestGroupGeometry['ticks'][number][] {
	const factor = group.unit === 'minutes' ? group.whole : 100 * group.whole;
	const sign = group.unit === 'relative' ? 1 : -1;
	const values = scaleLinear(
		domain.map((end) => end * factor),
		[0, 1],
	).ticks(isNarrow ? 3 : 4);
	return values.map((value, index) => {
		const written =
			group.unit === 'relative' ? formats.number(value, value % 1 ? 1 : 0) : formats.number(sign * value);
		const isLast = index === values.length - 1;
		const unit = {
			relative: texts.forest.percent,
			points: texts.forest.points,
			minutes: texts.forest.minutes,
		};
		const text = group.unit === 'relative' || isLast ? unit[group.unit](written) : written;
		const at = pixel(x(value / factor));
		const half = textWidth(text, TEXT_PIXELS.small) / 2;
		const anchor = at - half < 0 ? 'start' : at + half > width ? 'end' : 'middle';
		return { value: sign * value, at, text, anchor };
	});
}

/** The words above the band and the dashed line: beside each other, or on two lines where they would meet. */
function headTexts(
	data: ForestData,
	band: BandEnds | null,
	frame: ForestFrame,
	{ texts, formats }: ChartWords,
): PlacedText[] {
	const bandWidth = textWidth(texts.forest.band, TEXT_PIXELS.small);
	const bandText = (y: number) =>
		band
			? [
					placed(Math.max(0, Math.min(band.from, frame.width - bandWidth)), y, texts.forest.band, {
						tone: 'muted',
						size: 'small',
					}),
				]
			: [];
	if (data.asked === null) return bandText(FIRST_LINE);
	const share = formats.percent(data.asked);
	const at = frame.x(data.asked);
	const asked = frame.isNarrow ? texts.forest.askedShort(share) : texts.forest.asked(share);
	const candidates = (['end', 'middle', 'start'] as const).map((anchor) =>
		placed(at, FIRST_LINE, asked, { tone: 'goal', bold: true, size: 'small', anchor }),
	);
	const inside = candidates.filter((text) => textBox(text).x >= 0 && rightOf(text) <= frame.width);
	const beside = inside.find((text) =>
		bandText(FIRST_LINE).every(
			(other) => rightOf(text) + 8 <= other.x || textBox(text).x >= rightOf(other) + 8,
		),
	);
	if (beside) return [beside, ...bandText(FIRST_LINE)];
	return [...inside.slice(0, 1), ...bandText(FIRST_LINE + SECOND_LINE)];
}

function rightOf(text: PlacedText): number {
	const { x, width } = textBox(text);
	return x + width;
}
