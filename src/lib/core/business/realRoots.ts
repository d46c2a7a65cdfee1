/** How a root search tells a zero from a small value, and a crossing from a jump. */
export interface RootTolerance {
	/** Values of at most this size are zero. */
	readonly zero: number;
	/** A sign change whose best point is larger than this is a jump over zero, not a root. */
	readonly jump: number;
}

function bisect(value: (x: number) => number, from: number, to: number): number {
	let low = from;
	let high = to;
	const negativeAtLow = value(low) < 0;
	for (let step = 0; step < 200; step++) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) break;
		if (value(middle) < 0 === negativeAtLow) low = middle;
		else high = middle;
	}
	return Math.abs(value(low)) < Math.abs(value(high)) ? low : high;
}

/** The point of least |value| in a stretch without a sign change (golden section). */
function nearestTouch(value: (x: number) => number, from: number, to: number): number {
	const ratio = (Math.sqrt(5) - 1) / 2;
	let low = from;
	let high = to;
	let left = high - ratio * (high - low);
	let right = low + ratio * (high - low);
	let atLeft = Math.abs(value(left));
	let atRight = Math.abs(value(right));
	for (let step = 0; step < 80; step++) {
		if (atLeft < atRight) {
			high = right;
			right = left;
			atRight = atLeft;
			left = high - ratio * (high - low);
			atLeft = Math.abs(value(left));
		} else {
			low = left;
			left = right;
			atLeft = atRight;
			right = low + ratio * (high - low);
			atRight = Math.abs(value(right));
		}
	}
	return atLeft < atRight ? left : right;
}

/**
 * The roots of a function on a grid, rising: sign changes by bisection, and between two points of the grid also roots
 * that touch zero without crossing it, or cross it twice. Roots closer together than the grid can tell apart with one
 * dip per stretch may be missed; that is the price of a search that invents none.
 *
 * @param points the grid, rising; the values at its ends count
 */
export function realRoots(
	value: (x: number) => number,
	points: readonly number[],
	tolerance: RootTolerance,
): number[] {
	const { zero, jump } = tolerance;
	const values = points.map(value);
	const roots: number[] = [];
	const width = points[points.length - 1]! - points[0]!;
	const add = (x: number) => {
		if (Math.abs(value(x)) > jump) return;
		if (!roots.some((root) => Math.abs(root - x) <= 1e-10 * width)) roots.push(x);
	};
	const isZero = (at: number) => Math.abs(values[at]!) <= zero;
	for (let k = 0; k < points.length; k++) {
		if (isZero(k)) add(points[k]!);
		if (k === 0) continue;
		if (!isZero(k - 1) && !isZero(k) && values[k - 1]! < 0 !== values[k]! < 0) {
			add(bisect(value, points[k - 1]!, points[k]!));
		}
		if (k < 2 || isZero(k - 2) || isZero(k - 1) || isZero(k)) continue;
		const [first, middle, last] = [values[k - 2]!, values[k - 1]!, values[k]!];
		const oneSign = first < 0 === middle < 0 && middle < 0 === last < 0;
		if (!oneSign || Math.abs(middle) > Math.abs(first) || Math.abs(middle) > Math.abs(last)) continue;
		const touch = nearestTouch(value, points[k - 2]!, points[k]!);
		const atTouch = value(touch);
		if (Math.abs(atTouch) <= zero) add(touch);
		else if (atTouch < 0 !== middle < 0) {
			add(bisect(value, points[k - 2]!, touch));
			add(bisect(value, touch, points[k]!));
		}
	}
	return roots.sort((a, b) => a - b);
}
