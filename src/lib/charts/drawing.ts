/** What a geometry hands to the drawing: positions in pixels from the left and top, and meanings, not colours. */

export type Tone = 'ink' | 'muted' | 'before' | 'after' | 'goal' | 'loss' | 'on';
export type TextSize = 'small' | 'normal' | 'big';
export type Anchor = 'start' | 'middle' | 'end';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface TextStyle {
	readonly tone: Tone;
	readonly size: TextSize;
	readonly bold: boolean;
}

export interface PlacedText extends Point, TextStyle {
	readonly text: string;
	readonly anchor: Anchor;
}

/** A place on an axis: its value in the unit of the axis, its pixel, and its words. */
export interface Tick {
	readonly value: number;
	readonly at: number;
	readonly text: string;
}

/** Type sizes of charts.css in pixels. */
export const TEXT_PIXELS: Readonly<Record<TextSize, number>> = { small: 12, normal: 13, big: 16 };

/** A pixel with one decimal: enough for a screen, short in a file. */
export function pixel(value: number): number {
	return Math.round(value * 10) / 10;
}

export function placed(
	x: number,
	y: number,
	text: string,
	style: Partial<TextStyle> & { readonly anchor?: Anchor } = {},
): PlacedText {
	return {
		x: pixel(x),
		y: pixel(y),
		text,
		anchor: style.anchor ?? 'start',
		tone: style.tone ?? 'ink',
		size: style.size ?? 'normal',
		bold: style.bold ?? false,
	};
}

export function segment(x1: number, y1: number, x2: number, y2: number): Segment {
	return { x1: pixel(x1), y1: pixel(y1), x2: pixel(x2), y2: pixel(y2) };
}
