import { epochDay, type EpochDay } from '#lib/core/period.ts';
import { pixel, TEXT_PIXELS, type Tick } from './drawing.ts';
import { textWidth } from './textSize.ts';

/**
 * The years between two days: a line at every 1 January, and the year in the middle of its stretch where it fits.
 * `short` writes ’26 for 2026.
 */
export function yearTicks(
	first: EpochDay,
	last: EpochDay,
	x: (day: EpochDay) => number,
	short: boolean,
): { lines: number[]; years: Tick[] } {
	const firstYear = new Date(first * 86_400_000).getUTCFullYear();
	const lastYear = new Date(last * 86_400_000).getUTCFullYear();
	const lines: number[] = [];
	const years: Tick[] = [];
	for (let year = firstYear; year <= lastYear; year += 1) {
		const start = epochDay(year, 1, 1) ?? first;
		const end = epochDay(year + 1, 1, 1) ?? last;
		if (start >= first) lines.push(pixel(x(start)));
		const from = x(Math.max(start, first));
		const to = x(Math.min(end, last));
		const text = short ? `’${String(year % 100).padStart(2, '0')}` : String(year);
		if (to - from >= textWidth(text, TEXT_PIXELS.normal) + 4)
			years.push({ value: year, at: pixel((from + to) / 2), text });
	}
	lines.push(pixel(x(last)));
	return { lines, years };
}
