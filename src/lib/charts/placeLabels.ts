import type { Anchor, Box, PlacedText, Point, Segment, TextStyle } from './drawing.ts';
import { pixel, TEXT_PIXELS } from './drawing.ts';
import { textWidth } from './textSize.ts';

/** Where the base line of a text starts, ends or has its middle. */
export type Place = Point & { readonly anchor: Anchor };

/** Lines of text that stay together, with the places where they may stand, the best first. */
export interface LabelRequest {
	readonly lines: readonly (TextStyle & { readonly text: string })[];
	/** Places of the first line. */
	readonly candidates: readonly Place[];
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
const SEARCH_STEP = 10;

/**
 * Puts labels where they cover least, one after the other: the first request has the first choice. Returns the
 * placed lines per request; an optional label without a free place gets none.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: Obstacles): PlacedText[][] {
	const taken: Box[] = [...obstacles.boxes];
	return requests.map((request) => {
		const free = best(request, request.candidates, taken, obstacles);
		const at =
			free && free.cost < COVER_COST ? free.at : request.optional ? null : nearest(request, taken, obstacles);
		if (at === null) return [];
		taken.push(...boxesOf(request, at));
		return baseLines(request, at);
	});
}

interface Choice {
	readonly cost: number;
	readonly at: Place;
}

function best(
	request: LabelRequest,
	places: readonly Place[],
	taken: readonly Box[],
	obstacles: Obstacles,
): Choice | null {
	let choice: Choice | null = null;
	for (const [order, at] of places.entries()) {
		const hindrance = costOf(boxesOf(request, at), taken, obstacles);
		if (request.optional && hindrance > 0) continue;
		// of many places a far one that is free is still better than a near one that covers something
		const cost = hindrance + Math.min(order * ORDER_COST, COVER_COST - 1);
		if (choice === null || cost < choice.cost) choice = { cost, at };
	}
	return choice;
}

/** Where none of the wished places is free: the free place anywhere in the bounds that lies nearest to the first wish. */
function nearest(request: LabelRequest, taken: readonly Box[], obstacles: Obstacles): Place | null {
	const wish = request.candidates[0];
	if (!wish) return null;
	const { x, y, width, height } = obstacles.bounds;
	const places: Place[] = [];
	for (let left = x; left <= x + width; left += SEARCH_STEP)
		for (let top = y; top <= y + height; top += SEARCH_STEP)
			places.push({ x: left, y: top, anchor: 'start' });
	const distance = (place: Place) => Math.hypot(place.x - wish.x, place.y - wish.y);
	places.sort((a, b) => distance(a) - distance(b));
	return best(request, places, taken, obstacles)?.at ?? wish;
}

function baseLines(request: LabelRequest, at: Place): PlacedText[] {
	let y = at.y;
	return request.lines.map((line, index) => {
		if (index > 0) y += TEXT_PIXELS[line.size] * LINE_HEIGHT;
		return { ...line, x: pixel(at.x), y: pixel(y), anchor: at.anchor };
	});
}

function boxesOf(request: LabelRequest, at: Place): Box[] {
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
