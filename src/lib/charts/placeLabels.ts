import type { Anchor, Box, PlacedText, Point, Segment, TextStyle } from './drawing.ts';
import { pixel, TEXT_PIXELS } from './drawing.ts';
import { textWidth } from './textSize.ts';

/** Lines of text that stay together, with the places where they may stand, the best first. */
export interface LabelRequest {
	readonly lines: readonly (TextStyle & { readonly text: string })[];
	/** Where the base line of the first line starts, ends or has its middle. */
	readonly candidates: readonly (Point & { readonly anchor: Anchor })[];
	/** An optional label is left out when it would cover anything; its content then stands in the table. */
	readonly optional?: boolean;
}

export interface Obstacles {
	/** Marks and texts: never to be covered. */
	readonly boxes: readonly Box[];
	/** Lines: crossed only when there is no better place. */
	readonly lines: readonly Segment[];
	readonly bounds: Box;
}

const LINE_HEIGHT = 1.3;
const OUTSIDE_COST = 1000;
const COVER_COST = 100;
const CROSS_COST = 8;
const ORDER_COST = 1;

/**
 * Puts labels where they cover least, one after the other: the first request has the first choice. Returns the
 * placed lines per request; an optional label without a free place gets none.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): PlacedText[][] {
	const taken: Box[] = [...obstacles.boxes];
	return requests.map((request) => {
		let best: { cost: number; at: Point & { anchor: Anchor } } | null = null;
		for (const [order, at] of request.candidates.entries()) {
			const hindrance = costOf(boxesOf(request, at), taken, obstacles);
			if (request.optional && hindrance > 0) continue;
			const cost = hindrance + order * ORDER_COST;
			if (best === null || cost < best.cost) best = { cost, at };
		}
		if (best === null) return [];
		const { at } = best;
		taken.push(...boxesOf(request, at));
		return baseLines(request, at);
	});
}

function baseLines(request: LabelRequest, at: Point & { anchor: Anchor }): PlacedText[] {
	let y = at.y;
	return request.lines.map((line, index) => {
		if (index > 0) y += TEXT_PIXELS[line.size] * LINE_HEIGHT;
		return { ...line, x: pixel(at.x), y: pixel(y), anchor: at.anchor };
	});
}

function boxesOf(request: LabelRequest, at: Point & { anchor: Anchor }): Box[] {
	return baseLines(request, at).map(textBox);
}

/** The room that a placed text takes: ascenders and descenders included. */
export function textBox(text: PlacedText): Box {
	const size = TEXT_PIXELS[text.size];
	const width = textWidth(text.text, size, text.bold);
	const x = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
	return { x, y: text.y - size * 0.8, width, height: size };
}

function costOf(boxes: readonly Box[], taken: readonly Box[], { lines, bounds }: Obstacles): number {
	let cost = 0;
	for (const box of boxes) {
		const inside =
			box.x >= bounds.x &&
			box.y >= bounds.y &&
			box.x + box.width <= bounds.x + bounds.width &&
			box.y + box.height <= bounds.y + bounds.height;
		if (!inside) cost += OUTSIDE_COST;
		for (const other of taken) if (overlaps(withRoom(box), other)) cost += COVER_COST;
		for (const line of lines) if (crosses(line, box)) cost += CROSS_COST;
	}
	return cost;
}

const ROOM = 2;

function withRoom({ x, y, width, height }: Box): Box {
	return { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
}

export function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True if a line passes through a box (clipping of Liang and Barsky, 1984). */
export function crosses(line: Segment, box: Box): boolean {
	const dx = line.x2 - line.x1;
	const dy = line.y2 - line.y1;
	let enter = 0;
	let leave = 1;
	const sides: readonly (readonly [number, number])[] = [
		[-dx, line.x1 - box.x],
		[dx, box.x + box.width - line.x1],
		[-dy, line.y1 - box.y],
		[dy, box.y + box.height - line.y1],
	];
	for (const [direction, distance] of sides) {
		if (direction === 0) {
			if (distance < 0) return false;
		} else if (direction < 0) enter = Math.max(enter, distance / direction);
		else leave = Math.min(leave, distance / direction);
	}
	return enter <= leave;
}
