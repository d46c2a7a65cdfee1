import { encode } from 'uqr';

/** A two-dimensional code as one SVG path: modules of one unit on a square of `size` units, its white border included. */
export interface ScanCode {
	readonly path: string;
	readonly size: number;
}

export function scanCode(text: string): ScanCode {
	const { data, size } = encode(text, { border: 4 });
	const rows = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return { path: rows.join(''), size };
}
